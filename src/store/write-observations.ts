import { type ObservationBatch, releaseBatch } from "../core/intake/observation-batch.ts";
import type { SeriesKey } from "../core/intake/observation-sink.ts";
import { releaseMemory } from "../core/release-memory.ts";
import type { ChangeScope } from "./project-types.ts";

const rowsPerStatement = 200;
/** A file is written in about so many runs: a few, for each touches every page of the table; some, for writing goes on beside reading. */
const runsPerFile = 8;
const shortestRun = 131_072;
const longestRun = 262_144;

export interface ObservationWriter {
  readonly add: (batch: ObservationBatch) => void;
  /** Writes what is left. Returns how many observations were written in all. */
  readonly finish: () => number;
}

/**
 * Writes an import's observations in sorted runs: gathered, sorted by series and area, and inserted many rows to a
 * statement. `areaIds` are the project's ids in the order of the places that batches use. Series get their rows when
 * they first occur. `expectedRows` is a guess. `onRows` is told how many are written after each few thousand; it throws to cancel, and the
 * surrounding change then leaves nothing behind.
 */
export function observationWriter(
  { db }: ChangeScope,
  importId: number,
  areaIds: readonly number[],
  expectedRows: number,
  onRows: (written: number) => void,
): ObservationWriter {
  const insertSeries = db.prepare(
    `INSERT INTO series (import_id, indicator_id, period, age, group_name, area_column, value_column, numerator_column, denominator_column, factor_column)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const seriesIds: number[] = [];
  const insert = rowInserter(db);
  const stepRows = rowsPerStatement * 25;
  let gathered: ObservationBatch[] = [];
  let gatheredRows = 0;
  const run = Math.min(longestRun, Math.max(shortestRun, expectedRows / runsPerFile));
  let written = 0;

  const addSeries = ({ indicator, period, age, group, columns }: SeriesKey): void => {
    const { area, value, numerator, denominator, factor } = columns;
    const { lastInsertRowid } = insertSeries.run(
      importId,
      indicator.id,
      period,
      age,
      group,
      area,
      value,
      numerator,
      denominator,
      factor,
    );
    seriesIds.push(Number(lastInsertRowid));
  };

  const writeRun = (): void => {
    const batches = gathered;
    const batchPlaces = Math.max(1, ...batches.map((batch) => batch.count));
    const places = powerOfTwoFrom(batchPlaces * batches.length);
    const order = sorted(batches, gatheredRows, batchPlaces, places, areaIds);
    gathered = [];
    gatheredRows = 0;
    for (const key of order) {
      const place = key - Math.floor(key / places) * places;
      const index = Math.floor(place / batchPlaces);
      const batch = batches[index];
      const at = place - index * batchPlaces;
      if (!batch) continue;
      insert.add(batch, at, seriesIds[batch.series[at] ?? 0] ?? 0, areaIds[batch.areas[at] ?? 0] ?? 0);
      written += 1;
      if (written % stepRows === 0) onRows(written);
    }
    insert.flush();
    for (const batch of batches) releaseBatch(batch);
    releaseMemory(order);
  };

  return {
    add: (batch) => {
      for (const key of batch.newSeries) addSeries(key);
      gathered.push(batch);
      gatheredRows += batch.count;
      if (gatheredRows >= run) writeRun();
    },
    finish: () => {
      if (gatheredRows > 0) writeRun();
      onRows(written);
      return written;
    },
  };
}

/** Keys that rise with series and area and tell, in their low part, the place of the observation among the batches. */
function sorted(
  batches: readonly ObservationBatch[],
  rows: number,
  batchPlaces: number,
  places: number,
  areaIds: readonly number[],
): Float64Array {
  const rank = rankOf(areaIds);
  const keys = new Float64Array(rows);
  let at = 0;
  for (const [index, batch] of batches.entries()) {
    for (let place = 0; place < batch.count; place += 1) {
      const key = (batch.series[place] ?? 0) * areaIds.length + (rank[batch.areas[place] ?? 0] ?? 0);
      keys[at] = key * places + index * batchPlaces + place;
      at += 1;
    }
  }
  return keys.sort();
}

function powerOfTwoFrom(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, least)));
}

/** Areas are counted by code, their rows are keyed by id. */
function rankOf(areaIds: readonly number[]): Int32Array {
  const ranks = new Int32Array(areaIds.length);
  const order = [...areaIds.keys()].sort((one, other) => (areaIds[one] ?? 0) - (areaIds[other] ?? 0));
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  return ranks;
}

function rowInserter(db: ChangeScope["db"]) {
  const whole = manyRows(db, "(?,?,0,?,?,?,NULL,0,?)", 6);
  const valueOnly = manyRows(db, "(?,?,0,?,NULL,NULL,NULL,0,?)", 4);
  const any = db.prepare("INSERT INTO observations VALUES (?,?,?,?,?,?,?,?,?)");
  return {
    /** Plain numbers go many to a statement; all else by itself, after what stands before it. */
    add: (batch: ObservationBatch, at: number, seriesId: number, areaId: number): void => {
      const value = batch.values[at] ?? Number.NaN;
      const numerator = batch.numerators[at] ?? Number.NaN;
      const denominator = batch.denominators[at] ?? Number.NaN;
      const factor = batch.factors[at] ?? Number.NaN;
      const state = batch.states[at] ?? 0;
      const parts = batch.partsLeftOut[at] ?? 0;
      const row = batch.rows[at] ?? 0;
      const isPlain = state === 0 && parts === 0 && Number.isNaN(factor) && !Number.isNaN(value);
      if (isPlain && !Number.isNaN(numerator) && !Number.isNaN(denominator)) {
        valueOnly.flush();
        whole.add6(seriesId, areaId, value, numerator, denominator, row);
        return;
      }
      whole.flush();
      if (isPlain && Number.isNaN(numerator) && Number.isNaN(denominator)) {
        valueOnly.add4(seriesId, areaId, value, row);
        return;
      }
      valueOnly.flush();
      // A factor of 1 is kept where it is all that the file gives.
      const isFactorOnly = state === 0 && Number.isNaN(value) && Number.isNaN(numerator) && Number.isNaN(denominator);
      const kept = orNull(factor) ?? (isFactorOnly ? 1 : null);
      any.run(seriesId, areaId, state, orNull(value), orNull(numerator), orNull(denominator), kept, parts, row);
    },
    flush: (): void => {
      whole.flush();
      valueOnly.flush();
    },
  };
}

/** Rows of numbers only, gathered in one list: nothing is made anew for each. */
function manyRows(db: ChangeScope["db"], row: string, width: number) {
  const statement = (count: number) =>
    db.prepare(`INSERT INTO observations VALUES ${Array(count).fill(row).join(",")}`);
  const many = statement(rowsPerStatement);
  const one = statement(1);
  const bound: number[] = Array.from({ length: rowsPerStatement * width }, () => 0.5);
  let at = 0;
  const runIfFull = (): void => {
    if (at < bound.length) return;
    many.run(bound);
    at = 0;
  };
  return {
    add6: (a: number, b: number, c: number, d: number, e: number, f: number): void => {
      bound[at] = a;
      bound[at + 1] = b;
      bound[at + 2] = c;
      bound[at + 3] = d;
      bound[at + 4] = e;
      bound[at + 5] = f;
      at += 6;
      runIfFull();
    },
    add4: (a: number, b: number, c: number, d: number): void => {
      bound[at] = a;
      bound[at + 1] = b;
      bound[at + 2] = c;
      bound[at + 3] = d;
      at += 4;
      runIfFull();
    },
    flush: (): void => {
      for (let from = 0; from < at; from += width) one.run(bound.slice(from, from + width));
      at = 0;
    },
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
