import { combineParts } from "../core/indicators/combine-parts.ts";
import type { Indicator } from "../core/indicators/indicator.ts";
import { type PlacedObservation, valueStates } from "../core/indicators/observation.ts";
import type { ProjectReader } from "./project-types.ts";

/** Age bands are groups like others for whoever reads values: "reduced fee · 0–2". */
export const groupOfSeries =
  "CASE WHEN age = '' THEN group_name WHEN group_name = '' THEN age ELSE group_name || ' · ' || age END";

/** Periods and groups for which an indicator has observations; periods in natural order. */
export function readSeriesIndex({
  db,
}: ProjectReader): ReadonlyMap<string, { readonly periods: readonly string[]; readonly groups: readonly string[] }> {
  const rows = db.prepare(`SELECT DISTINCT indicator_id AS id, period, ${groupOfSeries} AS grp FROM series`).all() as {
    id: string;
    period: string;
    grp: string;
  }[];
  const index = new Map<string, { periods: string[]; groups: string[] }>();
  for (const { id, period, grp } of rows) {
    const entry = index.get(id) ?? { periods: [], groups: [] };
    if (!entry.periods.includes(period)) entry.periods.push(period);
    if (!entry.groups.includes(grp)) entry.groups.push(grp);
    index.set(id, entry);
  }
  for (const entry of index.values()) {
    entry.periods.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
    entry.groups.sort();
  }
  return index;
}

interface Row {
  areaId: number;
  state: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  factor: number | null;
  partsLeftOut: number;
  grp: string;
  importId: number;
  file: string;
  sourceRow: number;
  areaColumn: number | null;
  valueColumn: number | null;
  numeratorColumn: number | null;
  denominatorColumn: number | null;
  factorColumn: number | null;
}

/**
 * The figures of an indicator in a period, of all groups, each put together from what the imports say of it (see
 * combineParts): where imports overlap, the later import holds. Counts, denominators and factors without a group of
 * their own do not spread to groups.
 */
export function readObservations(
  { db }: ProjectReader,
  indicatorId: string,
  period: string,
): readonly PlacedObservation[] {
  const indicator = db.prepare("SELECT kind, per FROM indicators WHERE id = ?").get(indicatorId) as
    | Pick<Indicator, "kind" | "per">
    | undefined;
  if (!indicator) return [];
  const rows = db
    .prepare(
      `SELECT area_id AS areaId, state, value, numerator, denominator, factor, parts_left_out AS partsLeftOut,
         ${groupOfSeries} AS grp, import_id AS importId,
         file_name AS file, source_row AS sourceRow, area_column AS areaColumn, value_column AS valueColumn,
         numerator_column AS numeratorColumn, denominator_column AS denominatorColumn, factor_column AS factorColumn
       FROM series JOIN observations ON series_id = series.id JOIN imports ON imports.id = import_id
       WHERE indicator_id = ? AND period = ? ORDER BY import_id, series.id, area_id`,
    )
    .all(indicatorId, period) as Row[];
  const places = Map.groupBy(rows, (row) => `${row.areaId}|${row.grp}`);
  return [...places.values()].flatMap((place) => combineParts(indicator, place.map(placed)) ?? []);
}

function placed(row: Row): PlacedObservation {
  return {
    areaId: row.areaId,
    group: row.grp,
    state: valueStates[row.state] ?? "missing",
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    factor: row.factor ?? 1,
    ...(row.partsLeftOut > 0 ? { partsLeftOut: row.partsLeftOut } : {}),
    source: {
      importId: row.importId,
      file: row.file,
      row: row.sourceRow,
      columns: {
        area: row.areaColumn,
        value: row.valueColumn,
        numerator: row.numeratorColumn,
        denominator: row.denominatorColumn,
        factor: row.factorColumn,
      },
    },
  };
}

/** Which indicators and periods each import brought. */
export function readImportSeries({
  db,
}: ProjectReader): ReadonlyMap<
  number,
  { readonly indicatorIds: readonly string[]; readonly periods: readonly string[] }
> {
  const rows = db
    .prepare("SELECT DISTINCT import_id AS importId, indicator_id AS id, period FROM series ORDER BY 1, 2, 3")
    .all() as {
    importId: number;
    id: string;
    period: string;
  }[];
  const index = new Map<number, { indicatorIds: string[]; periods: string[] }>();
  for (const { importId, id, period } of rows) {
    const entry = index.get(importId) ?? { indicatorIds: [], periods: [] };
    if (!entry.indicatorIds.includes(id)) entry.indicatorIds.push(id);
    if (!entry.periods.includes(period)) entry.periods.push(period);
    index.set(importId, entry);
  }
  return index;
}
