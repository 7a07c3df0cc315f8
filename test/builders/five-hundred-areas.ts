import type { Indicator } from "../../src/core/indicators/indicator.ts";
import type { Recipe } from "../../src/core/intake/recipe.ts";
import { randomFrom } from "./random.ts";
import { type Point, voronoiCells } from "./voronoi.ts";

export interface LargeTown {
  /** Like the example's: code, name, district and districtCode; polygons with shared borders. */
  readonly areasGeoJson: string;
  /** The same areas without polygons. */
  readonly areasCsv: string;
  /** Tidy, UTF-8: area code, indicator, year, numerator, denominator. */
  readonly dataCsv: string;
  readonly recipe: Recipe;
  /** What the data add up to, per indicator and year: "large-1/2025" → sums. */
  readonly totals: ReadonlyMap<string, { readonly numerator: number; readonly denominator: number }>;
}

const indicatorIds = ["large-1", "large-2", "large-3", "large-4"];
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const columns = 25;

/** A town of 500 areas in 25 districts, with four proportions over seven years; the same seed gives the same bytes. */
export function fiveHundredAreas(seed = 500): LargeTown {
  const random = randomFrom(seed);
  const seeds = Array.from({ length: 500 }, (_, index): Point => {
    const [column, line] = [index % columns, Math.floor(index / columns)];
    return [12 + 0.004 * (column + 0.2 + 0.6 * random()), 51 + 0.003 * (line + 0.2 + 0.6 * random())];
  });
  const areas = seeds.map((_, index) => {
    const district = String(Math.floor(index / 20) + 1).padStart(2, "0");
    return {
      code: String(index + 1).padStart(4, "0"),
      name: `Quarter ${index + 1}`,
      district: `District ${district}`,
      districtCode: `D${district}`,
    };
  });
  const rows = areas.flatMap(({ code }) => {
    const children = Math.round(15 + 160 * random());
    return indicatorIds.flatMap((indicator) => {
      const rate = 0.15 + 0.6 * random();
      return years.map((year) => {
        const denominator = Math.max(0, children + Math.round(10 * (random() - 0.5)));
        return {
          code,
          indicator,
          year,
          numerator: Math.round(denominator * rate * (0.9 + 0.1 * random())),
          denominator,
        };
      });
    });
  });
  const totals = new Map<string, { numerator: number; denominator: number }>();
  for (const { indicator, year, numerator, denominator } of rows) {
    const key = `${indicator}/${year}`;
    const before = totals.get(key) ?? { numerator: 0, denominator: 0 };
    totals.set(key, { numerator: before.numerator + numerator, denominator: before.denominator + denominator });
  }
  const cells = voronoiCells(seeds, [
    [12, 51],
    [12.1, 51],
    [12.1, 51.06],
    [12, 51.06],
  ]);
  const features = areas.map((properties, index) =>
    JSON.stringify({ type: "Feature", properties, geometry: { type: "Polygon", coordinates: [cells[index]] } }),
  );
  return {
    areasGeoJson: `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`,
    areasCsv: csv(
      "code,name,district,districtCode",
      areas.map((area) => [area.code, area.name, area.district, area.districtCode]),
    ),
    dataCsv: csv(
      "area,indicator,year,numerator,denominator",
      rows.map((row) => [row.code, row.indicator, row.year, row.numerator, row.denominator]),
    ),
    recipe: recipeFor(rows.length),
    totals,
  };
}

function csv(header: string, rows: readonly (readonly (string | number)[])[]): string {
  return `${[header, ...rows.map((row) => row.join(","))].join("\n")}\n`;
}

function recipeFor(rowCount: number): Recipe {
  return {
    version: 1,
    encoding: "utf-8",
    dialect: { delimiter: ",", quote: '"', escape: '"', decimalMark: ".", thousandsMark: "" },
    headerRows: [1],
    firstDataRow: 2,
    lastDataRow: rowCount + 1,
    columns: [
      { name: "area", role: "area-code" },
      { name: "indicator", role: "indicator" },
      { name: "year", role: "period" },
      { name: "numerator", role: "numerator" },
      { name: "denominator", role: "denominator" },
    ],
    indicators: indicatorIds.map(
      (id): Indicator => ({
        id,
        name: `Large indicator ${id.slice(-1)}`,
        kind: "proportion",
        direction: "higher-is-better",
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
