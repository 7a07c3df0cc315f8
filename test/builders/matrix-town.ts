import type { Indicator } from "../../src/core/indicators/indicator.ts";
import type { Recipe } from "../../src/core/intake/recipe.ts";
import { randomFrom } from "./random.ts";

export interface MatrixTown {
  readonly areasCsv: string;
  /** Tidy: area code, indicator, year, numerator, denominator. */
  readonly dataCsv: string;
  readonly recipe: Recipe;
  readonly indicatorIds: readonly string[];
  readonly years: readonly number[];
}

/** A town with proportions for every area and year; the same seed gives the same bytes. */
export function matrixTown(areas: number, indicators: number, periods: number, seed = 77): MatrixTown {
  const random = randomFrom(seed);
  const codes = Array.from({ length: areas }, (_, index) => String(index + 1).padStart(4, "0"));
  const indicatorIds = Array.from({ length: indicators }, (_, index) => `M${String(index + 1).padStart(2, "0")}`);
  const years = Array.from({ length: periods }, (_, index) => 2026 - periods + index);
  const lines: string[] = [];
  for (const code of codes) {
    const children = 20 + Math.round(220 * random());
    for (const [index, indicator] of indicatorIds.entries()) {
      const rate = Math.min(0.98, Math.max(0.02, (index % 9) / 10 + 0.1 + 0.25 * (random() - 0.5)));
      for (const year of years) {
        const denominator = children + Math.round(10 * (random() - 0.5));
        lines.push(`${code},${indicator},${year},${Math.round(denominator * rate)},${denominator}`);
      }
    }
  }
  return {
    areasCsv: `code,name\n${codes.map((code, index) => `${code},Quarter ${index + 1}`).join("\n")}\n`,
    dataCsv: `area,indicator,year,numerator,denominator\n${lines.join("\n")}\n`,
    recipe: recipeFor(indicatorIds, lines.length),
    indicatorIds,
    years,
  };
}

function recipeFor(indicatorIds: readonly string[], rows: number): Recipe {
  return {
    version: 1,
    encoding: "utf-8",
    dialect: { delimiter: ",", quote: '"', escape: '"', decimalMark: ".", thousandsMark: "" },
    headerRows: [1],
    firstDataRow: 2,
    lastDataRow: rows + 1,
    columns: [
      { name: "area", role: "area-code" },
      { name: "indicator", role: "indicator" },
      { name: "year", role: "period" },
      { name: "numerator", role: "numerator" },
      { name: "denominator", role: "denominator" },
    ],
    indicators: indicatorIds.map(
      (id, index): Indicator => ({
        id,
        name: `Indicator ${id}`,
        kind: "proportion",
        direction: index % 3 === 0 ? "higher-is-worse" : "higher-is-better",
        unit: "%",
        per: 100,
        population: "children",
        sensitive: false,
        protectComplement: false,
      }),
    ),
    badRows: "stop",
  };
}
