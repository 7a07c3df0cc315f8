import type { ExamplePlan } from "../../src/core/project/example-plan.ts";
import type { Say } from "./example-words.ts";

type Line = ExamplePlan["costLines"][number];
type Funding = ExamplePlan["funding"][number];

export function exampleCostLines(say: Say): ExamplePlan["costLines"] {
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

const staff = { inflationClass: "wages", onCostPercent: 22, contingencyPercent: 3 } as const;
const building = { inflationClass: "construction", contingencyPercent: 15, spending: "investment" } as const;

function yearly(
  measure: string,
  name: string,
  category: Line["category"],
  quantity: number,
  unit: string,
  unitPriceCents: number,
  changes: Partial<Line>,
): Line {
  return {
    measure,
    name,
    category,
    recurrence: "yearly",
    quantity,
    unit,
    frequencyPerYear: 1,
    unitPriceCents,
    onCostPercent: 0,
    inflationClass: "goods",
    contingencyPercent: 5,
    startMonth: "2027-01",
    endMonth: "2033-12",
    rampPercent: [],
    nature: "new",
    inKind: false,
    spending: "operating",
    accountCode: "",
    ...changes,
  };
}

function oneOff(
  measure: string,
  name: string,
  category: Line["category"],
  unitPriceCents: number,
  unit: string,
  startMonth: string,
  changes: Partial<Line> = {},
): Line {
  return yearly(measure, name, category, 1, unit, unitPriceCents, {
    recurrence: "one-off",
    startMonth,
    endMonth: startMonth,
    ...changes,
  });
}

export function exampleFunding(say: Say): ExamplePlan["funding"] {
  const council = say("Budget of the town", "Haushalt der Stadt");
  return [
    money(null, "municipal-operating", `${council} 2027–2028`, "approved", 2027, [190_000, 260_000]),
    money(
      null,
      "municipal-operating",
      `${council}, ${say("medium-term plan", "Finanzplanung")}`,
      "planned",
      2029,
      [265_000, 330_000, 420_000, 430_000, 440_000],
    ),
    money(
      "m-centre",
      "municipal-investment",
      say("Investment budget, Nordstadt", "Investitionshaushalt, Nordstadt"),
      "planned",
      2029,
      [820_000, 60_000],
    ),
    money(
      "m-centre",
      "state-region",
      say("State programme for day-care buildings", "Landesprogramm Kita-Ausbau"),
      "applied",
      2029,
      [520_000],
    ),
    money(
      "m-centre",
      "state-region",
      say("State share of running costs", "Landesanteil an den Betriebskosten"),
      "planned",
      2030,
      [45_000, 190_000, 195_000, 200_000],
    ),
    money(
      "m-centre",
      "parents-fees",
      say("Parents' fees", "Elternbeiträge"),
      "planned",
      2030,
      [14_000, 52_000, 53_000, 54_000],
    ),
    money(
      "m-childminders",
      "state-region",
      say("State share for childminding", "Landesanteil Kindertagespflege"),
      "approved",
      2027,
      [12_000, 48_000, 82_000, 84_000, 86_000, 88_000, 90_000],
    ),
    money(
      "m-guides",
      "eu",
      say("European Social Fund Plus, call for family guides", "Europäischer Sozialfonds Plus, Aufruf Familienlotsen"),
      "applied",
      2027,
      [36_000, 40_000, 42_000],
    ),
    money(
      "m-visits",
      "health-insurance",
      say("Health insurers, shared prevention fund", "Krankenkassen, gemeinsamer Präventionsfonds"),
      "planned",
      2027,
      [30_000, 30_000, 32_000, 32_000, 34_000, 34_000, 34_000],
    ),
    money("m-cafe", "foundations", say("Citizens' foundation", "Bürgerstiftung"), "idea", 2030, [15_000, 15_000]),
    money(
      "m-second-centre",
      "municipal-investment",
      say("Investment budget, Weißdornsiedlung", "Investitionshaushalt, Weißdornsiedlung"),
      "idea",
      2032,
      [600_000],
    ),
    {
      ...money(
        "m-coordination",
        "in-kind",
        say("Parish of St. Ansgar: room", "Kirchengemeinde St. Ansgar: Raum"),
        "approved",
        2027,
        [2_400, 2_400, 2_400, 2_400, 2_400, 2_400, 2_400],
      ),
      inKind: true,
    },
  ];
}

/** Amounts in whole units of the currency, year after year from the first. */
function money(
  measure: string | null,
  source: Funding["source"],
  name: string,
  certainty: Funding["certainty"],
  firstYear: number,
  amounts: readonly number[],
): Funding {
  return {
    measure,
    source,
    name,
    certainty,
    inKind: false,
    amounts: amounts.map((amount, index) => ({ year: firstYear + index, cents: amount * 100 })),
  };
}
