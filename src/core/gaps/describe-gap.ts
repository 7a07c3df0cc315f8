import type { AreaGapValue, GapView } from "./gap-view.ts";

export const gapSentenceCodes = [
  "no-data",
  "city-against-target",
  "city-not-available",
  "group-difference-clear",
  "no-clear-difference",
  "worst-areas",
  "highest-areas",
  "no-larger-than-chance",
  "children-to-reach-every-area",
  "children-to-reach-city",
  "too-few-areas",
  "hidden-areas",
  "missing-areas",
  "estimated-denominator",
] as const;
export type GapSentenceCode = (typeof gapSentenceCodes)[number];

/** Something that a view says, without words. Values in the indicator's unit, unrounded. */
export interface GapSentence {
  readonly code: GapSentenceCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * What may be said of a view, in the order in which it should be read: the groups' difference first (decisions.md 9), then
 * the areas, where chance is named instead of a ranking (10), then what the target asks for, then what the reader does not
 * see. Built from the view alone, so it never says more than the view's audience may know.
 */
export function describeGapView(view: GapView): readonly GapSentence[] {
  const withNumbers = view.areas.filter((area) => area.state === "number");
  if (withNumbers.length === 0) return [{ code: "no-data", details: {} }];
  return [
    ...groupSentences(view),
    ...areaSentences(view),
    ...citySentences(view),
    ...reachSentences(view),
    ...countSentence(
      "too-few-areas",
      view.areas.filter((area) => area.display === "too-few"),
    ),
    ...countSentence(
      "hidden-areas",
      view.areas.filter((area) => area.display === "hidden"),
    ),
    ...countSentence(
      "missing-areas",
      view.areas.filter((area) => ["missing", "suppressed-at-source"].includes(area.state)),
    ),
    ...(view.city.notes.includes("estimated-denominator")
      ? [{ code: "estimated-denominator" as const, details: {} }]
      : []),
  ];
}

function groupSentences({ groupDifference }: GapView): readonly GapSentence[] {
  if (groupDifference === null || groupDifference.city === null) return [];
  const { first, second, city, areasClear, areasWithEnough } = groupDifference;
  const details = {
    first,
    second,
    difference: city.difference,
    low: city.interval[0],
    high: city.interval[1],
    areasClear,
    areasWithEnough,
  };
  if (!city.clear) return [{ code: "no-clear-difference", details }];
  const widest = groupDifference.areas
    .filter((area) => area.clear)
    .toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))[0];
  return [
    {
      code: "group-difference-clear",
      details: widest === undefined ? details : { ...details, widestArea: widest.area },
    },
  ];
}

/** The three worst, with those that tie with the third. */
function areaSentences(view: GapView): readonly GapSentence[] {
  const ranked = view.areas.filter((area) => area.rank !== null);
  if (view.rankingIsNoise && view.spread !== null) {
    return [{ code: "no-larger-than-chance", details: { areas: view.spread.df + 1, p: view.spread.p } }];
  }
  const first = ranked.filter((area) => (area.rank ?? 0) <= 3);
  if (ranked.length < 2) return [];
  const named = first.flatMap(
    (area, index) =>
      [
        [`area${index + 1}`, area.area],
        [`value${index + 1}`, area.value ?? 0],
      ] as const,
  );
  const code = view.indicator.direction === "neutral" ? "highest-areas" : "worst-areas";
  return [{ code, details: { count: first.length, ofAreas: ranked.length, ...Object.fromEntries(named) } }];
}

function citySentences({ city, target }: GapView): readonly GapSentence[] {
  if (city.notes.includes("not-available")) return [{ code: "city-not-available", details: {} }];
  if (target === null || city.value === null || city.display === "too-few") return [];
  const isMet = city.position === "target-met" ? 1 : 0;
  return [
    { code: "city-against-target", details: { value: city.value, target: target.value, byYear: target.byYear, isMet } },
  ];
}

function reachSentences({ childrenToReach, target }: GapView): readonly GapSentence[] {
  if (childrenToReach === null || target === null) return [];
  const { inEveryArea, inTheCityAsAWhole } = childrenToReach;
  const details = { target: target.value, byYear: target.byYear };
  const sentences: GapSentence[] = [];
  if (inEveryArea !== null)
    sentences.push({ code: "children-to-reach-every-area", details: { ...details, children: inEveryArea } });
  if (inTheCityAsAWhole !== null)
    sentences.push({ code: "children-to-reach-city", details: { ...details, children: inTheCityAsAWhole } });
  return sentences;
}

function countSentence(code: GapSentenceCode, areas: readonly AreaGapValue[]): readonly GapSentence[] {
  return areas.length === 0 ? [] : [{ code, details: { count: areas.length } }];
}
