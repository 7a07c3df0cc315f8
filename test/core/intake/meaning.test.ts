import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/core/indicators/indicator.ts";
import { problemCodes } from "../../../src/core/intake/look-result.ts";
import { checkMeaning } from "../../../src/core/intake/meaning/check-meaning.ts";
import type { KnownSeries, MadeSeries } from "../../../src/core/intake/meaning/meaning-series.ts";
import { repeatedRows } from "../../../src/core/intake/meaning/repeated-rows.ts";
import { robustScores } from "../../../src/core/intake/meaning/robust.ts";
import { readTable } from "../../../src/core/intake/read-table.ts";
import { words } from "../../../src/texts/words.ts";
import { area, participation } from "../gaps/gap-builders.ts";

const chicago =
  "../shared/data/chicago-community-areas/Census_Data_-_Selected_socioeconomic_indicators_in_Chicago__2008___2012.csv";
const kitas = "../shared/data/berlin-kitaliste-2023/kitaliste_gesamt_Stand_2023-11-16.csv";
const count: Indicator = { ...participation, id: "C01", kind: "count", per: 1, unit: "" };

function made(values: readonly number[], more: Partial<MadeSeries> = {}): MadeSeries {
  const rows = Int32Array.from(values, (_, index) => index + 2);
  const plain = { indicator: participation, period: "2024", group: "", age: "", valueColumn: 3 };
  return { ...plain, values: Float64Array.from(values), rows, ...more };
}
const known = (indicator: Indicator, period: string, values: readonly number[]): KnownSeries => ({
  indicatorId: indicator.id,
  period,
  group: "",
  age: "",
  values: Float64Array.from(values),
});
const areas = Array.from({ length: 100 }, (_, index) => area(String(index + 1).padStart(3, "0")));
const told = (series: readonly MadeSeries[], held: readonly KnownSeries[] = []) =>
  checkMeaning(series, areas, held).map((problem) => [problem.code, problem.row]);
const withAt = (values: readonly number[], place: number, value: number) => values.with(place, value);

const shares = [41, 45.5, 44, 47, 39, 52, 48, 43, 46, 50];
const counts = [5616, 4810, 7200, 6105, 5320, 4977, 6630, 5904, 7011, 5230];

describe("warnings about meaning", () => {
  it("say nothing of ordinary values, and nothing of nothing", () => {
    expect(told([made(shares), made(counts, { indicator: count })])).toEqual([]);
    expect(told([])).toEqual([]);
    expect(told([made([])])).toEqual([]);
  });

  it("find a share among percentages and a decimal mark among thousands, with the cell's correction", () => {
    const share = checkMeaning([made(withAt(shares, 3, 0.45))], areas, []);
    expect(share).toMatchObject([
      { code: "share-among-percents", row: 5, column: 3, details: { value: 0.45, meant: 45 } },
    ]);
    expect(share[0]?.fixes).toEqual([{ kind: "change-cell", row: 5, column: 3, text: "45" }]);
    const precise = made(withAt(shares, 3, 0.4525), { decimalMark: ",", scale: 1 });
    expect(checkMeaning([precise], areas, [])[0]?.fixes).toMatchObject([{ text: "45,25" }]);
    const typo = checkMeaning([made(withAt(counts, 0, 5.616), { indicator: count })], areas, []);
    expect(typo).toMatchObject([{ code: "decimal-mark-typo", row: 2, details: { meant: 5616 } }]);
    expect(typo[0]?.fixes).toEqual([{ kind: "change-cell", row: 2, column: 3, text: "5616" }]);
  });

  it("find shares throughout and a unit that changed between periods", () => {
    const throughout = made(shares.map((value) => value / 100));
    expect(checkMeaning([throughout], areas, [])).toMatchObject([
      { code: "share-among-percents", fixes: [{ kind: "scale-column", column: 3, factor: 100 }] },
    ]);
    const thousands = made(
      counts.map((value) => value / 1000),
      { indicator: count },
    );
    expect(checkMeaning([thousands], areas, [known(count, "2023", counts)])).toMatchObject([
      { code: "unit-changed", details: { factor: 1000 }, fixes: [{ kind: "scale-column", column: 3, factor: 1000 }] },
    ]);
    expect(told([made(counts, { indicator: count })], [known(count, "2023", counts)])).toEqual([]);
  });

  it("find one area that jumps, and compare with the period before, not with any", () => {
    const next = counts.map((value, index) => Math.round(value * (1.01 + index / 400)));
    const jumps = made(withAt(next, 4, (next[4] ?? 0) * 2), { indicator: count });
    expect(told([jumps], [known(count, "2023", counts)])).toEqual([["value-jumps", 6]]);
    const odd = known(count, "2019", counts.toReversed());
    expect(told([made(next, { indicator: count })], [odd, known(count, "2023", counts)])).toEqual([]);
    const both = [made(counts, { indicator: count, period: "2023" }), jumps];
    expect(told(both)).toEqual([["value-jumps", 6]]);
  });

  it("say which figures of the project would change", () => {
    const changed = checkMeaning([made(withAt(shares, 1, 46))], areas, [known(participation, "2024", shares)]);
    expect(changed).toMatchObject([{ code: "published-figure-changes", row: 3, details: { old: 45.5, new: 46 } }]);
  });

  it("score as Iglewicz and Hoaglin do, and not at all on few or equal values", () => {
    // By hand: median 2.45, median deviation 0.15.
    const scores = robustScores([2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3]);
    expect([...scores].map((score) => Math.abs(score) > 3.5)).toEqual([...Array<boolean>(8).fill(false), true, true]);
    expect(scores[9]).toBeCloseTo((0.6745 * (8.3 - 2.45)) / 0.15, 10);
    expect(robustScores([1, 1, 1, 1, 1, 1, 1, 9]).every((score) => score === 0)).toBe(true);
    expect(robustScores([1, 2, 3, 900]).every((score) => score === 0)).toBe(true);
  });

  it.skipIf(!existsSync(chicago))(
    "leave a real skewed table alone and find an added digit in it (../shared/data)",
    () => {
      const table = readTable(readFileSync(chicago, "utf8"));
      const poverty = table.data.slice(0, 77).map((row) => Number(row.cells[3]));
      expect(told([made(poverty)])).toEqual([]);
      expect(told([made(withAt(poverty, 9, 182))])).toEqual([["value-outlier", 11]]);
    },
  );

  it.skipIf(!existsSync(kitas))("find the 83 facilities that differ only in a row number (../shared/data)", () => {
    const table = readTable(readFileSync(kitas, "utf8"));
    const checker = repeatedRows(table.columns);
    for (const row of table.data) checker.add(row);
    expect(checker.problems()).toHaveLength(83);
    expect(checker.problems()[0]?.fixes?.[0]).toEqual({ kind: "drop-duplicates", by: ["Einrichtungsnummer"] });
  });

  it("tell no rows from a table of areas that happen to have equal values", () => {
    const columns = [
      { name: "id", role: "area-code" as const, type: "code" as const, certainty: 1 },
      { name: "share", role: "value" as const, type: "number" as const, certainty: 1 },
    ];
    const checker = repeatedRows(columns);
    for (let row = 1; row < 80; row += 1) checker.add({ row, cells: [String(row), String(row % 5)] });
    expect(checker.problems()).toEqual([]);
    checker.add({ row: 80, cells: ["79", "4"] });
    expect(checker.problems()).toMatchObject([{ code: "repeated-row", row: 80, details: { firstRow: 79 } }]);
  });

  it("have words for every problem in every language", () => {
    const keyOf = (code: string) => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    for (const language of [words.en, words.de]) {
      const texts: Readonly<Record<string, string>> = language.problems;
      const keys = problemCodes.flatMap((code) => [keyOf(code), keyOf(`title-${code}`)]);
      expect(keys.filter((key) => texts[key] === undefined)).toEqual([]);
    }
  });
});
