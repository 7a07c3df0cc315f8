import type { Area } from "../core/areas/area.ts";
import type { KnownSeries } from "../core/intake/meaning/meaning-series.ts";
import type { ProjectReader } from "./project-types.ts";

interface Row {
  readonly indicatorId: string;
  readonly period: string;
  readonly group: string;
  readonly age: string;
  readonly areaId: number;
  readonly value: number;
}

/**
 * The values that the project holds for some indicators, series by series, in the order of `areas`; NaN where it has
 * none. Where imports overlap, the later one holds. Values that are computed from several imports are not among them.
 */
export function readKnownSeries(
  { db }: ProjectReader,
  indicatorIds: readonly string[],
  areas: readonly Pick<Area, "id">[],
): readonly KnownSeries[] {
  const places = new Map(areas.map((area, place) => [area.id, place]));
  const rows = db
    .prepare(
      `SELECT indicator_id AS indicatorId, period, group_name AS "group", age, area_id AS areaId, value
       FROM series JOIN observations ON series_id = series.id
       WHERE indicator_id IN (SELECT json_each.value FROM json_each(?)) AND value IS NOT NULL ORDER BY import_id, series.id`,
    )
    .iterate(JSON.stringify(indicatorIds)) as IterableIterator<Row>;
  const found = new Map<string, KnownSeries>();
  for (const { indicatorId, period, group, age, areaId, value } of rows) {
    const key = JSON.stringify([indicatorId, period, group, age]);
    let one = found.get(key);
    if (one === undefined) {
      one = { indicatorId, period, group, age, values: new Float64Array(areas.length).fill(Number.NaN) };
      found.set(key, one);
    }
    const place = places.get(areaId);
    if (place !== undefined) one.values[place] = value;
  }
  return [...found.values()];
}
