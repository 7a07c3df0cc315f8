import { computeCosts } from "../../src/core/costs/compute-costs.ts";
import type { CostLine, FundingLine } from "../../src/core/costs/cost-plan.ts";
import type { AreaGapValue, Audience, GapValue, GapView } from "../../src/core/gaps/gap-view.ts";
import { noGapDetails } from "../../src/core/gaps/recorded-gap.ts";
import type { Indicator } from "../../src/core/indicators/indicator.ts";
import type { ProjectSettings } from "../../src/core/project/project-settings.ts";
import type { Measure } from "../../src/core/strategy/strategy.ts";
import type { StrategyData } from "../../src/documents/report/strategy-data.ts";
import { emptySituation, inventedSituation } from "./situation-data.ts";

export const settings: ProjectSettings = {
  municipality: "Gemeinde Großweiler-Хмельник",
  language: "en",
  currency: "EUR",
  baseYear: 2026,
  ageFrom: 0,
  ageTo: 6,
  firstYear: 2027,
  shortTermUntil: 2028,
  mediumTermUntil: 2029,
  longTermUntil: 2031,
};

const places: Indicator = {
  id: "E01",
  name: "Children under 3 with a place",
  kind: "proportion",
  direction: "higher-is-better",
  unit: "%",
  per: 100,
  population: "children under 3",
  sensitive: false,
  protectComplement: false,
};

const noNumbers = {
  numerator: null,
  denominator: null,
  value: null,
  interval: null,
  position: null,
  clarity: null,
  notes: [],
} as const;

function shownValue(numerator: number, denominator: number, low: number, high: number): GapValue {
  return {
    numerator,
    denominator,
    value: (100 * numerator) / denominator,
    interval: [low, high],
    state: "number",
    display: "shown",
    position: "worse-than-city",
    clarity: "unclear",
    notes: [],
  };
}

const areaNames = [
  "Gerbergasse",
  "Hafen Ost mit Überschwemmungsgebiet und Speicherstadtviertel am Alten Güterbahnhof",
  "Привокзальний район",
  "Ziegelfeld",
  "Nord 2",
  "Süd",
  "Weststadt",
  "Ostheim",
];

export const areas = areaNames.map((name, index) => ({
  id: index + 1,
  code: `0110010${index + 1}`,
  name,
  parentCode: null,
  level: "neighbourhood" as const,
  polygon: null,
}));

const values: readonly GapValue[] = [
  shownValue(7, 49, 7.1, 26.7),
  shownValue(21, 93, 15.2, 32.1),
  { ...shownValue(9, 36, 13.8, 41.1), display: "uncertain", notes: ["typed"] },
  shownValue(0, 60, 0, 6),
  { ...noNumbers, state: "missing", display: "shown" },
  { ...noNumbers, state: "not-applicable", display: "shown" },
  { ...noNumbers, state: "number", display: "too-few" },
  { ...noNumbers, state: "number", display: "hidden" },
];

export function placesView(audience: Audience): GapView {
  const shown = areas.map(
    (area, index): AreaGapValue => ({
      ...(values[index] ?? (values[4] as GapValue)),
      areaId: area.id,
      code: area.code,
      area: area.name,
      group: "",
      rank: null,
      sources: [],
    }),
  );
  return {
    indicator: places,
    period: "2025",
    periods: ["2025"],
    groups: [""],
    group: "",
    audience,
    target: { indicatorId: "E01", value: 45, byYear: 2030 },
    areas: [...shown].sort((a, b) => (a.value ?? 999) - (b.value ?? 999)),
    parents: [],
    city: shownValue(412, 1184, 32.1, 37.6),
    reference: [reference],
    spread: { q: 31.2, df: 3, p: 0.0001, tau2: 0.004 },
    rankingIsNoise: false,
    childrenToReach: { inEveryArea: 124, inTheCityAsAWhole: 121 },
    groupDifference: {
      first: "reduced fee",
      second: "full fee",
      city: { difference: -19.2571, interval: [-24.91, -13.44], clear: true },
      areas: [],
      areasWithEnough: 14,
      areasClear: 7,
    },
    hiddenCells: 2,
  };
}

export const reference = {
  id: "eu-u3",
  indicatorId: "E01",
  place: "European Union",
  group: "",
  value: 37.4,
  unit: "%",
  year: 2024,
  source: "Eurostat, invented for this test",
  warning: "national survey",
};

const measure = (id: number, goalId: number, startMonth: string, title: string): Measure => ({
  id,
  goalId,
  title,
  description: "Öffnungszeiten bis 18:00.\nZweiter Absatz.",
  leadSector: "education",
  partners: "Träger „Спілка“",
  areaCodes: ["01100101"],
  startMonth,
  endMonth: "2031-12",
  indicator: { indicatorId: "E01", name: "", unit: "%", baseline: 34.8, baselineBy: "", target: 45, targetYear: 2030 },
  mandatory: true,
});

const line = (id: number, measureId: number, overrides: Partial<CostLine>): CostLine => ({
  id,
  measureId,
  name: `Line ${id}`,
  category: "personnel",
  recurrence: "yearly",
  quantity: 1.5,
  unit: "FTE",
  frequencyPerYear: 1,
  unitPriceCents: 4_567_891,
  onCostPercent: 22,
  inflationClass: "wages",
  contingencyPercent: 5,
  startMonth: "2027-04",
  endMonth: "2031-12",
  rampPercent: [],
  nature: "new",
  inKind: false,
  spending: "operating",
  accountCode: "4640",
  ...overrides,
});

const measures = [
  measure(1, 1, "2027-01", "60 Plätze in Gerbergasse und Hafen Ost"),
  measure(2, 1, "2028-09", "Family centre <b>in</b> the day-care centre #panic() $x$ *Ziegelfeld*"),
  measure(3, 2, "2030-02", "Спільне навчання та дні переходу"),
];
const costLines = [
  line(1, 1, {}),
  line(2, 1, {
    category: "construction",
    recurrence: "one-off",
    unitPriceCents: 18_354_999,
    quantity: 1,
    onCostPercent: 0,
    inflationClass: "construction",
    spending: "investment",
  }),
  line(3, 2, { category: "materials", startMonth: "2028-09", unitPriceCents: 777_777, inflationClass: "goods" }),
  line(4, 3, { category: "training", startMonth: "2030-02", unitPriceCents: 1_299_950, quantity: 3, onCostPercent: 0 }),
  line(5, 3, { category: "in-kind", inKind: true, startMonth: "2030-02", unitPriceCents: 500_000, quantity: 1 }),
];
const amounts = (cents: number, from = 2027, until = 2031) =>
  Array.from({ length: until - from + 1 }, (_, index) => ({ year: from + index, cents: cents + index * 12_345 }));
const funding: readonly FundingLine[] = [
  {
    id: 1,
    measureId: null,
    source: "municipal-operating",
    name: "Municipal budget",
    certainty: "approved",
    inKind: false,
    amounts: amounts(7_049_999),
  },
  {
    id: 2,
    measureId: 1,
    source: "state-region",
    name: "Landesprogramm „Frühe Chancen“",
    certainty: "applied",
    inKind: false,
    amounts: amounts(3_333_333, 2027, 2029),
  },
  {
    id: 3,
    measureId: null,
    source: "foundations",
    name: "Stiftung 1848",
    certainty: "idea",
    inKind: false,
    amounts: amounts(450_000),
  },
];
const assumptions = {
  inflationPercent: { wages: 3, goods: 2.5, construction: 4 },
  certaintyPercent: { approved: 100, planned: 75, applied: 50, idea: 25 },
};

/** An invented municipality with umlauts, Cyrillic, long names, hidden cells and amounts that don't round evenly. */
export function inventedStrategy(audience: Audience = "public"): StrategyData {
  return {
    settings,
    audience,
    areas,
    measures,
    costLines,
    funding,
    assumptions,
    texts: {
      title: "A fair start in every neighbourhood",
      subtitle: "",
      foreword: "Liebe Familien,\n\nseit 1998 …",
      vision: "Every child is welcome.",
      decisionAsked: "",
      status: "draft",
      date: "2026-11-02",
    },
    gapViews: [placesView(audience)],
    voices: [],
    situation: inventedSituation(audience),
    gaps: [
      {
        id: 11,
        title: "Too few places under 3",
        indicatorId: "E01",
        period: "2025",
        group: "",
        areaCodes: ["01100101", "01100104"],
        note: "First seen in 2023.",
        parkedBecause: "",
        ...noGapDetails,
      },
      {
        id: 12,
        title: "Шлях до послуг",
        indicatorId: null,
        period: "",
        group: "",
        areaCodes: [],
        note: "",
        parkedBecause: "",
        ...noGapDetails,
      },
      {
        id: 13,
        title: "Opening hours",
        indicatorId: "E01",
        period: "2025",
        group: "",
        areaCodes: [],
        note: "",
        parkedBecause: "Waits for the survey of 2027.",
        ...noGapDetails,
      },
    ],
    criteria: [
      { id: 21, name: "Size of the need", lowAnchor: "few children", highAnchor: "most children", weight: 3 },
      { id: 22, name: "Machbarkeit", lowAnchor: "kaum", highAnchor: "sofort", weight: 1.5 },
    ],
    scores: [
      { gapId: 11, criterionId: 21, points: 5 },
      { gapId: 11, criterionId: 22, points: 4 },
      { gapId: 12, criterionId: 21, points: 3 },
    ],
    ranking: [
      { gapId: 11, score: 4.666666666666667, scoredCriteria: 2, rank: 1, tied: false, rankRange: [1, 1] },
      { gapId: 12, score: 3, scoredCriteria: 1, rank: 2, tied: false, rankRange: [2, 2] },
      { gapId: 13, score: null, scoredCriteria: 0, rank: null, tied: false, rankRange: null },
    ],
    priorities: [
      {
        id: 31,
        gapId: 12,
        title: "One door for families",
        rank: 1,
        horizon: "medium",
        firstStep: "Meet in March",
        reason: "Families named it first.",
      },
      {
        id: 32,
        gapId: 11,
        title: "Places under 3 where families are poor",
        rank: 2,
        horizon: "short",
        firstStep: "Plan 60 places",
        reason: "",
      },
    ],
    goals: [
      { id: 1, priorityId: 32, text: "45 of 100 children under 3 have a place" },
      { id: 2, priorityId: 31, text: "Jede Familie kennt eine Ansprechperson" },
    ],
    costTable: computeCosts({ settings, measures, lines: costLines, funding, assumptions }),
    references: [reference],
    sources: [
      {
        importId: 1,
        fileName: "plätze_2025 (final 3).csv",
        office: "Jugendamt",
        date: "2026-03-31",
        indicatorIds: ["E01"],
        periods: ["2025"],
      },
    ],
    versionCode: null,
    today: "2026-11-22",
  };
}

/** A project that was just begun: no areas, no numbers, no plan, no texts. */
export function emptyStrategy(): StrategyData {
  return {
    ...inventedStrategy(),
    areas: [],
    measures: [],
    costLines: [],
    funding: [],
    gapViews: [],
    voices: [],
    situation: emptySituation(),
    gaps: [],
    criteria: [],
    scores: [],
    ranking: [],
    priorities: [],
    goals: [],
    references: [],
    sources: [],
    texts: { title: "", subtitle: "", foreword: "", vision: "", decisionAsked: "", status: "draft", date: "" },
    costTable: computeCosts({ settings, measures: [], lines: [], funding: [], assumptions }),
  };
}
