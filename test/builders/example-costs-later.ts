import type { ExamplePlan } from "../../src/core/project/example-plan.ts";
import { building, oneOff, staff, yearly } from "./example-line.ts";
import type { Say } from "./example-words.ts";

/** Training, places, visits and reviews. */
export function laterCostLines(say: Say): ExamplePlan["costLines"] {
  const posts = say("posts", "Stellen");
  const year = say("per year", "pro Jahr");
  const once = say("once", "einmalig");
  const children = say("children", "Kinder");
  return [
    yearly(
      "m-training",
      say("Joint training days", "Gemeinsame Fortbildungstage"),
      "training",
      2,
      say("groups", "Gruppen"),
      190_000,
      { startMonth: "2029-01", frequencyPerYear: 2 },
    ),
    yearly(
      "m-training",
      say("Coaching in the settings", "Begleitung in den Einrichtungen"),
      "external-services",
      14,
      say("days", "Tage"),
      85_000,
      { startMonth: "2029-01" },
    ),
    yearly(
      "m-childminders",
      say("Current grants for 24 places", "Laufende Geldleistung für 24 Plätze"),
      "grants",
      24,
      say("places", "Plätze"),
      790_000,
      {
        startMonth: "2027-09",
        rampPercent: [25, 60, 100],
        inflationClass: "wages",
        nature: "expanded",
        accountCode: "36.12.01",
      },
    ),
    oneOff(
      "m-childminders",
      say("Qualification of six childminders", "Qualifizierung von sechs Tagespflegepersonen"),
      "training",
      155_000,
      say("people", "Personen"),
      "2027-09",
      { quantity: 6 },
    ),
    yearly(
      "m-childminders",
      say("Substitute and shared room", "Vertretung und gemeinsamer Raum"),
      "facilities",
      1,
      year,
      1_640_000,
      { startMonth: "2027-09" },
    ),
    oneOff(
      "m-centre",
      say("Conversion of the former school annex", "Umbau des früheren Schulnebengebäudes"),
      "construction",
      118_000_000,
      once,
      "2029-03",
      { ...building, accountCode: "36.50.90" },
    ),
    oneOff(
      "m-centre",
      say("Furniture, kitchen, outdoor play", "Möbel, Küche, Außenspiel"),
      "equipment",
      9_200_000,
      once,
      "2030-05",
      { spending: "investment" },
    ),
    yearly("m-centre", say("Educators for 40 places", "Fachkräfte für 40 Plätze"), "personnel", 9.4, posts, 4_350_000, {
      ...staff,
      startMonth: "2030-08",
      rampPercent: [60, 100],
    }),
    yearly(
      "m-centre",
      say("Energy, cleaning, upkeep", "Energie, Reinigung, Unterhalt"),
      "facilities",
      1,
      year,
      6_400_000,
      { startMonth: "2030-08" },
    ),
    yearly("m-centre", say("Meals", "Verpflegung"), "food", 40, children, 98_000, {
      startMonth: "2030-08",
      rampPercent: [60, 100],
    }),
    oneOff(
      "m-second-centre",
      say("Building, order of magnitude", "Bau, Größenordnung"),
      "construction",
      95_000_000,
      once,
      "2032-04",
      building,
    ),
    yearly(
      "m-second-centre",
      say("Educators for 30 places", "Fachkräfte für 30 Plätze"),
      "personnel",
      7,
      posts,
      4_350_000,
      { ...staff, startMonth: "2033-08", rampPercent: [60, 100] },
    ),
    yearly(
      "m-second-centre",
      say("Energy, cleaning, upkeep", "Energie, Reinigung, Unterhalt"),
      "facilities",
      1,
      year,
      4_900_000,
      { startMonth: "2033-08" },
    ),
    yearly("m-visits", say("Midwives and nurses", "Hebammen und Pflegekräfte"), "personnel", 1.2, posts, 4_710_000, {
      ...staff,
      startMonth: "2027-01",
      nature: "expanded",
      accountCode: "41.40.01",
    }),
    yearly("m-visits", say("Travel", "Fahrten"), "transport", 400, say("visits", "Besuche"), 780, {
      startMonth: "2027-01",
    }),
    yearly("m-visits", say("Welcome bag", "Willkommenstasche"), "materials", 400, say("bags", "Taschen"), 1450, {
      startMonth: "2027-01",
    }),
    yearly(
      "m-reviews",
      say("Invitations and reminders in five languages", "Einladungen und Erinnerungen in fünf Sprachen"),
      "communication",
      1,
      year,
      420_000,
      { startMonth: "2029-03" },
    ),
    yearly(
      "m-reviews",
      say("Review days in the settings", "Untersuchungstage in den Kitas"),
      "external-services",
      12,
      say("days", "Tage"),
      96_000,
      { startMonth: "2029-03" },
    ),
    yearly(
      "m-transition",
      say("Within existing duties, 160 hours", "Im Rahmen bestehender Aufgaben, 160 Stunden"),
      "in-kind",
      160,
      say("hours", "Stunden"),
      4200,
      { startMonth: "2031-09", inKind: true, inflationClass: "wages", contingencyPercent: 0, nature: "existing" },
    ),
  ];
}
