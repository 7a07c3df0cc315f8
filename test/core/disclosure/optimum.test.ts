import { describe, expect, test } from "vitest";
import { publicMarksFor } from "../../../src/core/gaps/view-gaps.ts";
import { area, inputOf, observation } from "../gaps/gap-builders.ts";
import { fewestHidden, type TrialCell } from "./fewest-hidden.ts";

const size = 6;
const k = 5;
const children = 100;

describe("how much is hidden", () => {
  test("on six by six tables with margins, at most a quarter more than the least that protects", () => {
    const draw = numbersFrom(20_240_511);
    const runs = process.env.TEST_SCALE === "ci" ? 300 : 25;
    for (let run = 0; run < runs; run += 1) {
      const most = [20, 30, 45, 70][run % 4] ?? 30;
      const table = Array.from({ length: size }, () => Array.from({ length: size }, () => draw(most)));
      const hidden = hiddenIn(table);
      const optimum = fewestHidden(cellsOf(table), (cell) => cell.count > 0 && cell.count < k, k, hidden) ?? hidden;
      expect(hidden, JSON.stringify(table)).toBeLessThanOrEqual(1.25 * optimum);
    }
  }, 120_000);

  test("the order of groups in the question decides nothing", () => {
    const draw = numbersFrom(7);
    for (let run = 0; run < 20; run += 1) {
      const table = Array.from({ length: size }, () => Array.from({ length: size }, () => draw(30)));
      const input = tableInput(table);
      const turned = { ...input, groups: [...input.groups].reverse() };
      expect(new Map([...publicMarksFor(turned)].sort())).toEqual(new Map([...publicMarksFor(input)].sort()));
    }
  });
});

function hiddenIn(table: readonly (readonly number[])[]): number {
  return [...publicMarksFor(tableInput(table)).values()].filter((display) => display === "hidden").length;
}

function tableInput(table: readonly (readonly number[])[]) {
  const areas = table.map((_, index) => area(`0${index + 1}`));
  const names = Array.from({ length: size }, (_, index) => `g${index}`);
  const observations = table.flatMap((row, index) => {
    const id = areas[index]?.id ?? 0;
    return [
      observation(id, { numerator: sum(row), denominator: children * size }),
      ...row.map((numerator, group) => observation(id, { numerator, denominator: children }, names[group])),
    ];
  });
  return inputOf([], { areas, observations, groups: ["", ...names], audience: "public" });
}

/** The same table as sums 0…6 for rows and 7…13 for columns, the last of each being the totals. */
function cellsOf(table: readonly (readonly number[])[]): readonly TrialCell[] {
  const withTotals = [...table.map((row) => [...row, sum(row)])];
  const totals = Array.from({ length: size + 1 }, (_, column) => sum(withTotals.map((row) => row[column] ?? 0)));
  return [...withTotals, totals].flatMap((row, at) =>
    row.map((count, column) => {
      const isTurned = (at === size) !== (column === size);
      const upper = children * (at === size ? size : 1) * (column === size ? size : 1);
      const [plus, minus] = isTurned ? [size + 1 + column, at] : [at, size + 1 + column];
      return { count, upper, plus, minus };
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whole numbers below a limit, the same on every machine. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
