import { closeSync, openSync, writeSync } from "node:fs";
import type { Indicator } from "../../src/core/indicators/indicator.ts";
import type { ColumnRole, Recipe } from "../../src/core/intake/recipe.ts";
import { randomFrom } from "./random.ts";

const areaCount = 500;
const groups = ["girls", "boys"];
const lastYear = 2025;
const rowsPerWrite = 20_000;

/** What a user would say of each column of the file, in its order. */
const roles: Readonly<Record<string, ColumnRole>> = {
  area_code: "area-code",
  area_name: "area-name",
  district: "ignore",
  indicator: "indicator",
  year: "period",
  sex: "group",
  enrolled: "numerator",
  children: "denominator",
  share: "value",
  source: "ignore",
};
export const longFileColumns = Object.keys(roles);

const areas = Array.from({ length: areaCount }, (_, index) => ({
  code: String(index + 1).padStart(4, "0"),
  name: `Quarter ${index + 1}, ${["North", "East", "South", "West"][index % 4]}`,
  district: `D${String(Math.floor(index / 20) + 1).padStart(2, "0")}`,
}));
const indicatorIds = Array.from({ length: 40 }, (_, index) => `E${String(index + 1).padStart(2, "0")}`);

export function longFileAreasCsv(): string {
  return `code,name\n${areas.map(({ code, name }) => `${code},"${name}"`).join("\n")}\n`;
}

/**
 * Writes a tidy CSV of `rows` records and 10 columns, 74 bytes each: 500 areas, two groups, 40 indicators and as many
 * years as are needed (25 for a million), each key once, in an order that the seed decides. Counts and shares agree.
 */
export function writeLongFile(path: string, rows: number, seed = 1): void {
  const order = shuffled(rows, randomFrom(seed));
  const file = openSync(path, "w");
  try {
    writeSync(file, `${longFileColumns.join(",")}\n`);
    for (let from = 0; from < rows; from += rowsPerWrite)
      writeSync(
        file,
        order.subarray(from, from + rowsPerWrite).reduce((text, key) => text + lineOf(key), ""),
      );
  } finally {
    closeSync(file);
  }
}

/** The recipe that a look gave, with the roles and indicators that the user would choose. */
export function chosenRecipe(looked: Recipe): Recipe {
  return {
    ...looked,
    columns: (looked.columns ?? []).map((column) => ({ ...column, role: roles[column.name] ?? "ignore" })),
    indicators: indicatorIds.map(
      (id): Indicator => ({
        id,
        name: `Enrolment, kind ${id.slice(1)}`,
        kind: "proportion",
        direction: "higher-is-better",
        unit: "%",
        per: 100,
        population: "children under 6",
        sensitive: false,
        protectComplement: false,
      }),
    ),
    badRows: "stop",
  };
}

function shuffled(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}

function lineOf(key: number): string {
  const place = key % areaCount;
  const series = Math.floor(key / areaCount);
  const group = series % groups.length;
  const kind = Math.floor(series / groups.length) % indicatorIds.length;
  const year = lastYear - Math.floor(series / groups.length / indicatorIds.length);
  const children = 160 + ((place * 37) % 140) + (year % 7);
  const rate = 0.3 + 0.006 * kind + 0.0004 * ((place * 53) % 500) + 0.02 * Math.sin(year / 9) + 0.005 * group;
  const enrolled = Math.round(children * rate);
  const { code, name, district } = areas[place] ?? { code: "", name: "", district: "" };
  const share = ((100 * enrolled) / children).toFixed(2);
  return `${code},"${name}",${district},${indicatorIds[kind]},${year},${groups[group]},${enrolled},${children},${share},"Register, ${year + 1}"\n`;
}
