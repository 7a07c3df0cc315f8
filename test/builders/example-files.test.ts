import { existsSync, readdirSync, readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { computeCosts } from "../../src/core/costs/compute-costs.ts";
import { newcombeDifference } from "../../src/core/indicators/interval.ts";
import { departures } from "../../src/core/priorities/departures.ts";
import { rankGaps } from "../../src/core/priorities/rank-gaps.ts";
import type { ExamplePlan } from "../../src/core/project/example-plan.ts";
import { checkReadiness } from "../../src/core/strategy/check-readiness.ts";
import { exampleFiles, exampleFolder } from "./make-example-files.ts";
import { numberPlan } from "./number-plan.ts";

const bytesOf = (name: string) => readFileSync(new URL(name, exampleFolder));
const planOf = (language: string): ExamplePlan => JSON.parse(bytesOf(`plan.${language}.json`).toString("utf8"));
/** The data rows of a committed file, read here by plain splitting. */
function cellsOf(
  file: string,
  encoding: string,
  delimiter: string,
  from: number,
  to: number,
): readonly (readonly string[])[] {
  return iconv
    .decode(bytesOf(file), encoding)
    .split(/\r?\n/)
    .slice(from - 1, to)
    .map((line) => line.split(delimiter).map((cell) => cell.replaceAll('"', "")));
}
const careRows = () => cellsOf("kita-quote.csv", "windows-1252", ";", 6, 203);
const healthRows = () => cellsOf("gesundheit.csv", "utf-8", ",", 2, 253);
function percent(rows: readonly (readonly string[])[], part: number, whole: number): number {
  const total = (column: number) => rows.reduce((all, row) => all + Number(row[column]), 0);
  return Math.round((total(part) / total(whole)) * 1000) / 10;
}

/** Written by hand, one per part of the analysis and language. */
const analysisPart = /^(context|services|voices|cooperation|quality|gaps)\.(en|de)\.json$/;

it("the committed files are what the script writes, byte for byte", () => {
  const files = exampleFiles();
  for (const [name, bytes] of files) expect(Buffer.compare(bytesOf(name), bytes), name).toBe(0);
  const byScript = readdirSync(exampleFolder).filter((name) => !analysisPart.test(name));
  expect(byScript.sort()).toEqual([...files.keys(), "README.md"].sort());
});

describe("the data files", () => {
  it("recipes point at the first and last row of the table, totals included", () => {
    const expected = {
      "kita-quote": [6, 214, 11],
      "kinder-unter-3": [4, 22, 1],
      gesundheit: [2, 253, 0],
      grundsicherung: [4, 22, 1],
    };
    for (const [name, [first, last, totals]] of Object.entries(expected)) {
      const recipe = JSON.parse(bytesOf(`${name}.recipe.json`).toString("utf8"));
      expect([recipe.firstDataRow, recipe.lastDataRow, recipe.rowMarks.length], name).toEqual([first, last, totals]);
    }
    expect(careRows().map((row) => row[0])).not.toContain("");
  });
  it("the gap between families with reduced fee and others is real in the town, and the published totals are sums", () => {
    const rows = careRows().filter((row) => row[2] === "2025" && row[4] !== "x");
    const of = (group: string) =>
      rows
        .filter((row) => row[3]?.startsWith(group))
        .reduce((all, row) => ({ count: all.count + Number(row[4]), total: all.total + Number(row[5]) }), {
          count: 0,
          total: 0,
        });
    const found = newcombeDifference(of("mit"), of("ohne"));
    expect(found?.interval[1]).toBeLessThan(-0.1);
    expect(of("alle").total).toBe(of("mit").total + of("ohne").total);
    expect(of("alle").count).toBe(of("mit").count + of("ohne").count);
    const total = cellsOf("kita-quote.csv", "windows-1252", ";", 212, 212)[0];
    expect(total?.slice(1, 6)).toEqual([
      "Insgesamt",
      "2025",
      "alle Kinder",
      String(of("alle").count),
      String(of("alle").total),
    ]);
  });
  it("hold every state of a value, three very small neighbourhoods and one misspelt name", () => {
    const care = careRows();
    for (const sign of ["…", "x", "0"])
      expect(
        care.some((row) => row[4] === sign),
        sign,
      ).toBe(true);
    const poverty = cellsOf("grundsicherung.csv", "windows-1252", "\t", 4, 21);
    expect(poverty.filter((row) => row[1] === "*").length).toBeGreaterThanOrEqual(3);
    const names = JSON.parse(bytesOf("areas.geojson").toString("utf8")).features.map(
      (feature: { properties: { name: string } }) => feature.properties.name,
    );
    expect(poverty.filter((row) => !names.includes(row[0])).map((row) => row[0])).toEqual(["Weissdorn-Siedlg."]);
    expect(cellsOf("kinder-unter-3.csv", "utf-8", ";", 4, 21).filter((row) => Number(row[8]) < 20)).toHaveLength(3);
  });
  it("polygons close, do not overlap and share their borders", () => {
    const features: { geometry: { coordinates: [number, number][][] } }[] = JSON.parse(
      bytesOf("areas.geojson").toString("utf8"),
    ).features;
    expect(features).toHaveLength(18);
    const edges = new Map<string, number>();
    for (const { geometry } of features) {
      const ring = geometry.coordinates[0] ?? [];
      expect(ring.at(0)).toEqual(ring.at(-1));
      ring.slice(1).forEach((point, index) => {
        const key = [point.join(), ring[index]?.join()].sort().join("|");
        edges.set(key, (edges.get(key) ?? 0) + 1);
      });
    }
    // An edge of two cells is an inner border; the others form the outline of twelve corners.
    const counts = [...edges.values()];
    expect(Math.max(...counts)).toBe(2);
    expect(counts.filter((count) => count === 1).length).toBeLessThan(40);
  });
});

describe("the plan", () => {
  it("uses each key once", () => {
    const { gaps, criteria, priorities, goals, measures } = planOf("en");
    const keys = [...gaps, ...criteria, ...priorities, ...goals, ...measures].map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it("says the same numbers in both languages", () => {
    const numbersOf = (plan: ExamplePlan) =>
      JSON.stringify(plan).match(/(?<="[a-zA-Z]+":)(?:-?\d[\d.]*|true|false|null)/g);
    expect(numbersOf(planOf("de"))).toEqual(numbersOf(planOf("en")));
    expect(planOf("de").measures.map((measure) => measure.title)).not.toEqual(
      planOf("en").measures.map((measure) => measure.title),
    );
  });
  it("has baselines that the data files give", () => {
    const baseline = (key: string) => planOf("en").measures.find((measure) => measure.key === key)?.indicator.baseline;
    const care = careRows().filter((row) => row[2] === "2025" && row[4] !== "x");
    const all = care.filter((row) => row[3] === "alle Kinder");
    expect(baseline("m-fee")).toBe(
      percent(
        care.filter((row) => row[3]?.startsWith("mit")),
        4,
        5,
      ),
    );
    expect(baseline("m-centre")).toBe(
      percent(
        all.filter((row) => row[1] === "Nordstadt"),
        4,
        5,
      ),
    );
    expect(baseline("m-childminders")).toBe(
      percent(
        all.filter((row) => row[0] === "08" || row[0] === "09"),
        4,
        5,
      ),
    );
    expect(baseline("m-second-centre")).toBe(percent(all, 4, 5));
    const health = healthRows().filter((row) => row[3] === "2025");
    expect(baseline("m-visits")).toBe(
      percent(
        health.filter((row) => row[2] === "H05"),
        4,
        5,
      ),
    );
    expect(baseline("m-reviews")).toBe(
      percent(
        health.filter((row) => row[2] === "H09"),
        4,
        5,
      ),
    );
  });
  it("is a whole chain, departs from the score once with a reason, and pays for each short-term measure", () => {
    const plan = planOf("en");
    const numbered = numberPlan(plan);
    expect(checkReadiness({ ...numbered, settings: plan.settings, indicators: plan.indicators })).toEqual([]);
    const ranked = rankGaps(
      numbered.gaps.map((gap) => gap.id),
      numbered.criteria,
      numbered.scores,
    );
    const parked = numbered.gaps.filter((gap) => gap.parkedBecause !== "").map((gap) => gap.id);
    expect(departures(ranked, numbered.priorities, parked)).toEqual([
      { gapId: 5, decidedRank: 2, scoreRank: 5, reasonGiven: true },
    ]);
    const table = computeCosts({ ...numbered, settings: plan.settings, assumptions: plan.assumptions });
    expect(table.horizons.map((row) => row.measures)).toEqual([5, 4, 2]);
    expect(table.shortfall.allIdentified.sum).toBeGreaterThan(0);
  });
  it("names files that are there", () => {
    for (const { file, recipe } of planOf("en").files)
      expect([file, recipe].every((name) => existsSync(new URL(name, exampleFolder)))).toBe(true);
  });
});
