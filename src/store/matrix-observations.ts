import { combineParts } from "../core/indicators/combine-parts.ts";
import type { Indicator } from "../core/indicators/indicator.ts";
import { type CellSource, type PlacedObservation, valueStates } from "../core/indicators/observation.ts";
import { groupOfSeries } from "./observations.ts";
import type { ProjectReader } from "./project-types.ts";

export interface WantedTable {
  readonly indicator: Pick<Indicator, "id" | "kind" | "per">;
  readonly period: string;
  /** null: all groups. */
  readonly group: string | null;
}

/** Groups of every indicator and period that has observations: "id|period" → groups in order. */
export function readGroupsByPeriod({ db }: ProjectReader): ReadonlyMap<string, readonly string[]> {
  const rows = db
    .prepare(
      `SELECT DISTINCT indicator_id AS id, period, ${groupOfSeries} AS grp FROM series
       WHERE EXISTS (SELECT 1 FROM observations WHERE series_id = series.id)`,
    )
    .all() as { id: string; period: string; grp: string }[];
  const groups = new Map<string, string[]>();
  for (const { id, period, grp } of rows) {
    const key = tableKey(id, period);
    groups.set(key, [...(groups.get(key) ?? []), grp]);
  }
  for (const list of groups.values()) list.sort();
  return groups;
}

/**
 * The same figures as `readObservations` gives, of many tables read in one go; in the order of `wanted`. Sources name the
 * import and its columns, but no row: who asks for many figures does not look one up.
 */
export function readManyObservations(
  project: ProjectReader,
  wanted: readonly WantedTable[],
): readonly (readonly PlacedObservation[])[] {
  const series = readWantedSeries(project, wanted);
  const tables = wanted.map(() => new Map<string, Map<number, PlacedObservation[]>>());
  // As arrays, without what all rows of a series share: figures come by the ten thousand. CROSS JOIN keeps the order.
  const rows = project.db
    .prepare(
      `SELECT wish.key, area_id, state, observations.value, numerator, denominator, factor, parts_left_out
       FROM json_each(?) AS wish CROSS JOIN observations ON series_id = wish.value ORDER BY wish.key, area_id`,
    )
    .raw()
    .all(JSON.stringify(series.map(({ id }) => id))) as FigureRow[];
  for (const row of rows) {
    const own = series[row[0]];
    const table = own === undefined ? undefined : tables[own.wish];
    if (own === undefined || table === undefined) continue;
    const areas = table.get(own.grp) ?? new Map<number, PlacedObservation[]>();
    if (areas.size === 0) table.set(own.grp, areas);
    const before = areas.get(row[1]);
    if (before) before.push(placed(row, own));
    else areas.set(row[1], [placed(row, own)]);
  }
  return wanted.map(({ indicator }, index) =>
    [...(tables[index]?.values() ?? [])].flatMap((areas) =>
      [...areas.values()].flatMap((place) => combineParts(indicator, place) ?? []),
    ),
  );
}

type FigureRow = readonly [
  series: number,
  areaId: number,
  state: number,
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  factor: number | null,
  partsLeftOut: number,
];

interface WantedSeries {
  readonly id: number;
  readonly wish: number;
  readonly grp: string;
  /** One for all its figures. */
  readonly source: CellSource;
}

/** In the order in which `combineParts` wants what imports say. */
function readWantedSeries({ db }: ProjectReader, wanted: readonly WantedTable[]): readonly WantedSeries[] {
  const wishes = wanted.map(({ indicator, period, group }) => [indicator.id, period, group]);
  const rows = db
    .prepare(
      `SELECT series.id, wish.key AS wish, ${groupOfSeries} AS grp, import_id AS importId, file_name AS file,
         area_column AS area, value_column AS value, numerator_column AS numerator,
         denominator_column AS denominator, factor_column AS factor
       FROM series JOIN imports ON imports.id = import_id JOIN json_each(?) AS wish
         ON indicator_id = wish.value ->> 0 AND period = wish.value ->> 1
       WHERE wish.value ->> 2 IS NULL OR grp = wish.value ->> 2 ORDER BY import_id, series.id`,
    )
    .all(JSON.stringify(wishes)) as (Omit<WantedSeries, "source"> &
    Pick<CellSource, "importId" | "file"> &
    CellSource["columns"])[];
  return rows.map(({ id, wish, grp, importId, file, area, value, numerator, denominator, factor }) => ({
    ...{ id, wish, grp },
    source: { importId, file, row: 0, columns: { area, value, numerator, denominator, factor } },
  }));
}

function placed(row: FigureRow, { grp, source }: WantedSeries): PlacedObservation {
  const [, areaId, state, value, numerator, denominator, factor, partsLeftOut] = row;
  const figure = {
    areaId,
    group: grp,
    state: valueStates[state] ?? "missing",
    value,
    numerator,
    denominator,
    factor: factor ?? 1,
    source,
  };
  return partsLeftOut > 0 ? { ...figure, partsLeftOut } : figure;
}

export function tableKey(indicatorId: string, period: string): string {
  return `${indicatorId}|${period}`;
}
