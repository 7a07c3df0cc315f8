import type { ExamplePlan } from "../../src/core/project/example-plan.ts";
import type { Say } from "./example-words.ts";

type Funding = ExamplePlan["funding"][number];

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
