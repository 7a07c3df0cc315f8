import type { ExamplePlan } from "../../src/core/project/example-plan.ts";
import { oneOff, staff, yearly } from "./example-line.ts";
import type { Say } from "./example-words.ts";

/** Fee relief, guides, café and coordination. */
export function earlyCostLines(say: Say): ExamplePlan["costLines"] {
  const posts = say("posts", "Stellen");
  const year = say("per year", "pro Jahr");
  const once = say("once", "einmalig");
  const children = say("children", "Kinder");
  return [
    yearly(
      "m-fee",
      say("Meals and outings for families with a reduced fee", "Essen und Ausflüge für Familien mit Ermäßigung"),
      "grants",
      120,
      children,
      62_000,
      { startMonth: "2027-09", rampPercent: [60, 80, 100], accountCode: "36.10.02" },
    ),
    oneOff(
      "m-fee",
      say(
        "One form for all reliefs: design and software",
        "Ein Formular für alle Vergünstigungen: Entwurf und Software",
      ),
      "it-data",
      1_850_000,
      once,
      "2027-09",
      { accountCode: "11.16.01" },
    ),
    yearly(
      "m-guides",
      say("Two half-time family guides", "Zwei Lotsinnen mit halber Stelle"),
      "personnel",
      1,
      posts,
      4_620_000,
      { ...staff, startMonth: "2027-04", endMonth: "2030-12", accountCode: "36.30.05" },
    ),
    yearly("m-guides", say("Material and interpreters", "Material und Dolmetschen"), "materials", 1, year, 480_000, {
      startMonth: "2027-04",
      endMonth: "2030-12",
    }),
    oneOff(
      "m-guides",
      say("Posters, flyers and film in five languages", "Plakate, Faltblätter und Film in fünf Sprachen"),
      "communication",
      640_000,
      once,
      "2027-04",
    ),
    yearly(
      "m-cafe",
      say("Rent and running costs", "Miete und Betrieb"),
      "facilities",
      12,
      say("months", "Monate"),
      92_000,
      { startMonth: "2030-01" },
    ),
    yearly(
      "m-cafe",
      say("Half a post for hosting and advice", "Halbe Stelle für Gastgeben und Beratung"),
      "personnel",
      0.5,
      posts,
      4_480_000,
      { ...staff, startMonth: "2030-01" },
    ),
    oneOff(
      "m-cafe",
      say("Furniture and play material", "Möbel und Spielmaterial"),
      "equipment",
      1_400_000,
      once,
      "2030-01",
    ),
    yearly(
      "m-coordination",
      say("Coordinator, four fifths of a post", "Koordination, vier Fünftel einer Stelle"),
      "coordination",
      0.8,
      posts,
      5_760_000,
      { ...staff, onCostPercent: 24, startMonth: "2027-01", accountCode: "11.11.03" },
    ),
    yearly(
      "m-coordination",
      say("Yearly report and survey of families", "Jahresbericht und Befragung der Familien"),
      "monitoring",
      1,
      year,
      950_000,
      { startMonth: "2027-01" },
    ),
    yearly(
      "m-coordination",
      say("Meeting room of the parish", "Tagungsraum der Kirchengemeinde"),
      "in-kind",
      12,
      say("days", "Tage"),
      20_000,
      { startMonth: "2027-01", inKind: true, inflationClass: "none", contingencyPercent: 0 },
    ),
  ];
}
