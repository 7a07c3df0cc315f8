import type { CellSource, Observation, PlacedObservation } from "../core/indicators/observation.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

/** An observation on its way into the project. */
export interface NewObservation extends Observation {
  readonly indicatorId: string;
  readonly period: string;
  readonly age: string;
  readonly group: string;
  readonly areaId: number;
  readonly sourceRow: number;
  readonly columns: CellSource["columns"];
}

const rowsPerStep = 2000;

/** Age bands are groups like others for whoever reads values: "reduced fee · 0–2". */
const groupOfSeries =
  "CASE WHEN age = '' THEN group_name WHEN group_name = '' THEN age ELSE group_name || ' · ' || age END";

/**
 * Writes an import's observations in sorted runs: series by series, areas rising. `onStep` is called between batches of
 * 2,000 rows with the number written; it throws to cancel, and the surrounding change then leaves nothing behind.
 */
export function writeObservations(
  { db }: ChangeScope,
  importId: number,
  observations: readonly NewObservation[],
  onStep: (written: number) => void,
): void {
  const insertSeries = db.prepare(
    `INSERT INTO series (import_id, indicator_id, period, age, group_name, area_column, value_column, numerator_column, denominator_column, factor_column)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insert = db.prepare("INSERT INTO observations VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  let written = 0;
  for (const run of seriesRuns(observations)) {
    const [first] = run;
    if (!first) continue;
    const { area, value, numerator, denominator, factor } = first.columns;
    const seriesId = insertSeries.run(
      importId,
      first.indicatorId,
      first.period,
      first.age,
      first.group,
      area,
      value,
      numerator,
      denominator,
      factor,
    ).lastInsertRowid;
    for (const one of run) {
      insert.run(seriesId, one.areaId, one.state, one.value, one.numerator, one.denominator, one.factor, one.sourceRow);
      written += 1;
      if (written % rowsPerStep === 0) onStep(written);
    }
  }
  onStep(written);
}

function seriesRuns(observations: readonly NewObservation[]): readonly (readonly NewObservation[])[] {
  const runs = new Map<string, NewObservation[]>();
  for (const one of observations) {
    const key = JSON.stringify([one.indicatorId, one.period, one.age, one.group]);
    const run = runs.get(key);
    if (run) run.push(one);
    else runs.set(key, [one]);
  }
  return [...runs.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, run]) => run.sort((a, b) => a.areaId - b.areaId));
}

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
  state: Observation["state"];
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  factor: number;
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

/** All observations of an indicator in a period, of all groups. Where imports overlap, the later import holds. */
export function readObservations(
  { db }: ProjectReader,
  indicatorId: string,
  period: string,
): readonly PlacedObservation[] {
  const rows = db
    .prepare(
      `SELECT area_id AS areaId, state, value, numerator, denominator, factor, ${groupOfSeries} AS grp, import_id AS importId,
         file_name AS file, source_row AS sourceRow, area_column AS areaColumn, value_column AS valueColumn,
         numerator_column AS numeratorColumn, denominator_column AS denominatorColumn, factor_column AS factorColumn
       FROM series JOIN observations ON series_id = series.id JOIN imports ON imports.id = import_id
       WHERE indicator_id = ? AND period = ? ORDER BY import_id, series.id, area_id`,
    )
    .all(indicatorId, period) as Row[];
  const latest = new Map(rows.map((row) => [`${row.areaId}|${row.grp}`, row]));
  return [...latest.values()].map((row) => ({
    areaId: row.areaId,
    group: row.grp,
    state: row.state,
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    factor: row.factor,
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
  }));
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
