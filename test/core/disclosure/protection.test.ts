import { describe, expect, test } from "vitest";
import { type GapInput, publicMarksFor, unprotectedCells, viewGaps } from "../../../src/core/gaps/view-gaps.ts";
import type { Indicator } from "../../../src/core/indicators/indicator.ts";
import { area, inputOf, observation, parentArea, participation } from "../gaps/gap-builders.ts";
import { type Leaf, type PublishedCell, possibleWidth, publishedCells } from "./table-auditor.ts";

/** Groups that are published, by the kinds of children they are made of. */
type Groups = Readonly<Record<string, readonly string[]>>;

const ages = { "0–2": ["a0", "a1"], "3–5": ["a3"] };
const crossing = { poor: ["p0", "p3"], others: ["o0", "o3"] };
const crossedAges = { "0–2": ["p0", "o0"], "3–5": ["p3", "o3"] };
const shapes: Readonly<Record<string, Groups>> = {
  "all children only": { "": ["all"] },
  "two groups": { "": ["p", "o"], poor: ["p"], others: ["o"] },
  "one group and the rest": { "": ["p", "o"], poor: ["p"] },
  "ages within ages": { "": ["a0", "a1", "a3"], ...ages, "0": ["a0"], "1–2": ["a1"] },
  "groups beside ages": { "": ["p0", "p3", "o0", "o3"], ...crossing, ...crossedAges },
  "groups crossed with ages": {
    "": ["p0", "p3", "o0", "o3"],
    ...crossing,
    ...crossedAges,
    "poor · 0–2": ["p0"],
    "poor · 3–5": ["p3"],
    "others · 0–2": ["o0"],
    "others · 3–5": ["o3"],
  },
};
const profiles: readonly (Partial<Indicator> & { readonly hideBelow?: number })[] = [
  {},
  { protectComplement: true },
  { sensitive: true, protectComplement: true },
  { hideBelow: 3 },
  { sensitive: true },
];

describe("no hidden number can be worked out", () => {
  const runs = process.env.TEST_SCALE === "ci" ? 2000 : 200;

  test.each(Object.keys(shapes))(
    "random tables: %s",
    (shape) => {
      const groups = shapes[shape] ?? {};
      const draw = numbersFrom(shape.length * 7919);
      let hiddenCells = 0;
      for (let run = 0; run < Math.ceil(runs / Object.keys(shapes).length); run += 1) {
        const { hideBelow, ...marks } = profiles[run % profiles.length] ?? {};
        const indicator = { ...participation, ...marks };
        const leaves = drawLeaves(groups, draw);
        const input: GapInput = { ...inputFor(groups, leaves), indicator, hideBelow: hideBelow ?? null };
        const found = audited(input, groups, leaves);
        hiddenCells += found.hidden;
        expect(found.narrow, JSON.stringify({ run, leaves })).toEqual([]);
        expect(unprotectedCells(input, publicMarksFor(input)), JSON.stringify({ run, leaves })).toEqual([]);
      }
      expect(hiddenCells).toBeGreaterThan(runs / 10);
    },
    300_000,
  );
});

/** Ids of the withheld cells whose range over all fitting tables is too narrow, and small ones that are shown. */
function audited(
  input: GapInput,
  groups: Groups,
  leaves: readonly Leaf[],
): { readonly hidden: number; readonly narrow: readonly string[] } {
  const views = Object.keys(groups).map((group) => JSON.parse(JSON.stringify(viewGaps({ ...input, group }))));
  const cells = publishedCells(views, leaves, (group) => groups[group] ?? []);
  const k = input.hideBelow ?? (input.indicator.sensitive ? 10 : 5);
  const withheld = cells.filter((cell) => cell.display === "hidden" || cell.display === "too-few");
  const isTooNarrow = (cell: PublishedCell) => {
    const [count, children] = totals(leaves, cell);
    const isSmall = isToProtect(input.indicator, count, children, k);
    if (cell.shown !== null) return isSmall || cell.shown !== count;
    if (!isSmall && cell.display !== "hidden") return false;
    const needed = Math.min(isSmall ? k : 1, children);
    return possibleWidth(leaves, cells, cell.leaves, needed) < needed;
  };
  return { hidden: withheld.length, narrow: cells.filter(isTooNarrow).map((cell) => cell.id) };
}

function isToProtect({ sensitive, protectComplement }: Indicator, count: number, children: number, k: number): boolean {
  const isFew = (people: number) => (people > 0 && people < k) || (sensitive && people === 0);
  const complement = children - count;
  return isFew(count) || (protectComplement && complement > 0 && complement < k) || (sensitive && complement === 0);
}

function totals(leaves: readonly Leaf[], cell: PublishedCell): readonly [count: number, children: number] {
  const own = cell.leaves.flatMap((index) => leaves[index] ?? []);
  return [own.reduce((sum, leaf) => sum + leaf.count, 0), own.reduce((sum, leaf) => sum + leaf.children, 0)];
}

function drawLeaves(groups: Groups, draw: (below: number) => number): readonly Leaf[] {
  const kinds = groups[""] ?? [];
  const areas = kinds.length > 2 ? 3 : 4 + draw(3);
  const withParent = draw(2) === 0;
  const most = [6, 12, 25, 40][draw(4)] ?? 12;
  return Array.from({ length: areas }, (_, index) => {
    const parent = withParent && index < areas / 2 ? "D" : null;
    return kinds.map((kind): Leaf => {
      const children = 8 + draw(40);
      return { area: `0${index + 1}`, parent, kind, count: Math.min(children, draw(most)), children };
    });
  }).flat();
}

function inputFor(groups: Groups, leaves: readonly Leaf[]): GapInput {
  const byArea = Map.groupBy(leaves, (leaf) => leaf.area);
  const areas = [...byArea].map(([code, [first]]) => area(code, first?.parent ?? null));
  const observations = [...byArea.values()].flatMap((own, index) =>
    Object.entries(groups).map(([group, kinds]) => {
      const parts = own.filter((leaf) => kinds.includes(leaf.kind));
      const numerator = parts.reduce((sum, leaf) => sum + leaf.count, 0);
      const denominator = parts.reduce((sum, leaf) => sum + leaf.children, 0);
      return observation(areas[index]?.id ?? 0, { numerator, denominator }, group);
    }),
  );
  return inputOf([], {
    areas: [...areas, ...(leaves.some((leaf) => leaf.parent !== null) ? [parentArea("D")] : [])],
    observations,
    groups: Object.keys(groups),
    audience: "public",
  });
}

/** Whole numbers below a limit, the same on every machine. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
