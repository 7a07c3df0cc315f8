import { describe, expect, test } from "vitest";
import type { InequalityCode, InequalityGroup } from "../../../src/core/inequality/inequality-index.ts";
import { type InequalityInput, inequalityIndices } from "../../../src/core/inequality/inequality-indices.ts";
import { relativeRanks } from "../../../src/core/inequality/ordered-indices.ts";
import { linearEnds, logitEnds } from "../../../src/core/inequality/slope.ts";

const values = [22, 30, 37, 45, 61];
const populations = [260, 310, 280, 190, 160];
const groups = values.map((value, index) => ({ value, population: populations[index] ?? 0 }));
const ranks = relativeRanks(groups);
const share = { kind: "proportion", per: 100, direction: "higher-is-better" } as const;

const given: InequalityInput = { indicator: share, groups, ordered: groups };

function byCode(changes: Partial<InequalityInput> = {}) {
  const found = new Map(inequalityIndices({ ...given, ...changes }).map((one) => [one.code, one]));
  return (code: InequalityCode) => {
    const index = found.get(code);
    if (index === undefined) throw new Error(`no index ${code}`);
    return index;
  };
}

// The published example of WHO's toolkit, to the digits that are printed there.
describe("inequality indices", () => {
  test.each<readonly [InequalityCode, number]>([
    ["D", 39],
    ["R", 2.772727],
    ["ACI", 6.605069],
    ["RCI", 0.181416],
    ["SII", 40.505961],
    ["RII", 3.268858],
    ["BGV", 147.991597],
    ["BGSD", 12.16518],
    ["COV", 33.413174],
    ["MDMU", 10.918333],
    ["MDMW", 9.554583],
    ["MDBU", 22],
    ["MDBW", 24.591667],
    ["IDISU", 29.988556],
    ["IDISW", 26.242847],
    ["TI", 53.407882],
    ["MLD", 53.043575],
    ["PAR", 24.591667],
    ["PAF", 67.54406],
  ])("%s = %d", (code, value) => expect(byCode()(code).value).toBeCloseTo(value, 6));

  test("ranks, mean difference from a named group, straight line for what is no share", () => {
    for (const [index, rank] of [0.108333, 0.345833, 0.591667, 0.7875, 0.933333].entries())
      expect(ranks[index]).toBeCloseTo(rank, 6);
    expect(byCode({ reference: 2 })("MDRU").value).toBeCloseTo(10.8, 6);
    expect(byCode({ reference: 2 })("MDRW").value).toBeCloseTo(9.525, 6);
    const ratio = byCode({ indicator: { ...share, kind: "ratio" } });
    expect(ratio("SII").value).toBeCloseTo(41.561133, 6);
    expect(ratio("RII").value).toBeCloseTo(3.659442, 6);
    const ends = linearEnds(groups.map((one, index) => point(one, ranks[index], 1)));
    expect([ends?.bottom, ends?.top].map((end) => (end ?? 0) * 100)).toEqual([
      expect.closeTo(15.627767, 6),
      expect.closeTo(57.1889, 6),
    ]);
  });

  test("where higher is worse", () => {
    const adverse = byCode({ indicator: { ...share, direction: "higher-is-worse" } });
    expect(adverse("D").value).toBeCloseTo(-39, 6);
    expect(adverse("R").value).toBeCloseTo(0.360656, 6);
    expect(adverse("MDBU").value).toBeCloseTo(17, 6);
    expect(adverse("MDBW").value).toBeCloseTo(14.408333, 6);
    expect(adverse("PAR").value).toBeCloseTo(-14.408333, 6);
    expect(adverse("PAF").value).toBeCloseTo(-39.574273, 6);
  });

  test("the population squared as weight gives what the R package prints", () => {
    const ends = logitEnds(groups.map((one, index) => point(one, ranks[index], 2)));
    expect(((ends?.top ?? 0) - (ends?.bottom ?? 0)) * 100).toBeCloseTo(39.097242, 6);
    expect((ends?.top ?? 0) / (ends?.bottom ?? 1)).toBeCloseTo(3.143093, 6);
  });

  test("corrections of the concentration index for shares", () => {
    // By hand: 0.181416 / (1 − 0.36408333) and 4 × 0.06605069.
    expect(byCode()("RCI").variants?.wagstaff).toBeCloseTo(0.285283, 5);
    expect(byCode()("RCI").variants?.erreygers).toBeCloseTo(0.264203, 6);
  });
});

describe("intervals", () => {
  test("Newcombe for two ends set beforehand, none for best against worst", () => {
    const ordered = [
      { value: 60, population: 80 },
      { value: 65, population: 100 },
      { value: 80, population: 70 },
    ];
    const interval = byCode({ ordered })("D").interval;
    expect(interval?.[0]).toBeCloseTo(5.2431, 4);
    expect(interval?.[1]).toBeCloseTo(33.3873, 4);
    expect(byCode({ ordered: "no-order" })("D").interval).toBeUndefined();
    expect(byCode({ ordered: "no-order" })("R").interval).toBeUndefined();
  });

  test("the ratio's lies around it on the log scale, the variance's around it", () => {
    const ratio = byCode()("R");
    const [low = 0, high = 0] = ratio.interval ?? [];
    expect(low * high).toBeCloseTo((ratio.value ?? 0) ** 2, 6);
    const variance = byCode()("BGV");
    expect(((variance.interval?.[0] ?? 0) + (variance.interval?.[1] ?? 0)) / 2).toBeCloseTo(variance.value ?? 0, 6);
  });
});

describe("data rules", () => {
  const twenty: readonly InequalityGroup[] = Array.from({ length: 20 }, (_, index) => ({
    value: 20 + index,
    population: 100,
  }));
  const without = (count: number) => twenty.map((one, index) => (index < count ? { ...one, value: null } : one));
  const reasonOf = (code: InequalityCode, changes: Partial<InequalityInput>) => byCode(changes)(code).reason;

  test("up to 15 % of the areas may lack a value, no ordered group may", () => {
    expect(reasonOf("MDMW", { groups: without(3) })).toBeUndefined();
    expect(reasonOf("MDMW", { groups: without(4) })).toBe("values-missing");
    expect(reasonOf("SII", { ordered: without(1) })).toBe("order-incomplete");
    expect(reasonOf("SII", { ordered: "no-order" })).toBe("no-order");
  });

  test("more than two groups, a population, a direction, a fitting kind, no zero below", () => {
    expect(reasonOf("BGV", { groups: groups.slice(0, 2) })).toBe("too-few-groups");
    expect(reasonOf("D", { groups: groups.slice(0, 2), ordered: "no-order" })).toBeUndefined();
    const uncounted = groups.map((one) => ({ ...one, population: null }));
    expect(reasonOf("MDMW", { groups: uncounted })).toBe("no-population");
    expect(byCode({ groups: uncounted })("MDBU").value).toBeCloseTo(22, 6);
    expect(reasonOf("PAR", { indicator: { ...share, direction: "neutral" } })).toBe("no-direction");
    expect(reasonOf("R", { indicator: { ...share, kind: "score" } })).toBe("not-for-this-kind");
    expect(reasonOf("D", { indicator: { ...share, kind: "count" } })).toBe("not-for-this-kind");
    const zeros = groups.map((one) => ({ ...one, value: 0 }));
    expect(reasonOf("COV", { groups: zeros })).toBe("zero-value");
    expect(reasonOf("RII", { ordered: zeros })).toBe("zero-value");
  });
});

function point({ value, population }: (typeof groups)[number], rank: number | undefined, power: number) {
  return { rank: rank ?? 0, value: value / 100, weight: population ** power };
}
