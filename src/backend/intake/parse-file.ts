import { createHash } from "node:crypto";
import type { Area } from "../../core/areas/area.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import { valueStates } from "../../core/indicators/observation.ts";
import type { Encoding } from "../../core/intake/dialect.ts";
import type { IntakeProblem, TableRow } from "../../core/intake/look-result.ts";
import { checkMeaning } from "../../core/intake/meaning/check-meaning.ts";
import type { KnownSeries, MadeSeries } from "../../core/intake/meaning/meaning-series.ts";
import { batchSink, type ObservationBatch } from "../../core/intake/observation-batch.ts";
import type { SeriesKey } from "../../core/intake/observation-sink.ts";
import { type ReadResult, readObservations } from "../../core/intake/read-observations.ts";
import type { Table } from "../../core/intake/read-table.ts";
import type { Recipe } from "../../core/intake/recipe.ts";
import type { SkimRow } from "../../core/intake/scan-records.ts";
import { streamRows } from "../../core/intake/stream-rows.ts";
import { filePacker, type PackedFile } from "../../store/keep-original.ts";
import { blankedCopy, personalColumns } from "./blank-columns.ts";
import { decodedChunks, fileChunks } from "./text-chunks.ts";

/** Where the rows of a file come from. */
export type RowSource =
  /** The table holds them all. `records`: the file's records for the kept copy; `path`: the file itself. */
  | { readonly kind: "read"; readonly path: string; readonly records: readonly TableRow[]; readonly chunkBytes: number }
  | {
      readonly kind: "stream";
      readonly path: string;
      readonly bytes: number;
      readonly encoding: Encoding;
      readonly tailNotes: number;
      readonly chunkBytes: number;
    };

/** All that is needed to read a file; can be handed to another thread. */
export interface ParseJob {
  readonly table: Table;
  readonly recipe: Recipe;
  readonly source: RowSource;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  /** What the project holds for the file's indicators. */
  readonly known: readonly KnownSeries[];
  /** Delimiter of the kept copy where personal columns must be blanked. */
  readonly copyDelimiter: string;
  readonly batchRows: number;
  /** About how many rows the file has, by its length. */
  readonly expectedRows: number;
  /** Whether the file is to be kept. */
  readonly keeps: boolean;
}

export interface ParseOutput {
  readonly onBatch: (batch: ObservationBatch) => void;
  /** Packed parts of the file that is kept: the original, or its copy with personal columns blanked. */
  readonly onPart: (packed: Uint8Array) => void;
  /** Done and whole, in rows or bytes; true stops. */
  readonly onProgress: (done: number, total: number) => boolean;
}

/** What reading a file showed, without its observations. */
export interface ParseResult extends Omit<ReadResult, "series" | "problemCounts"> {
  readonly problemTotal: number;
  readonly observations: number;
  /** By place in `valueStates`. */
  readonly states: readonly number[];
  readonly areas: number;
  readonly series: readonly Omit<SeriesKey, "columns">[];
  /** Null where the file is not to be kept. */
  readonly kept: PackedFile | null;
  /** SHA-256 of the file as it was given; "" where it is not to be kept. */
  readonly givenSha256: string;
}

/** Reads a file as observations, batch by batch, and checks what they mean. Runs to its end in the calling thread. */
export function parseFile(job: ParseJob, output: ParseOutput): ParseResult {
  const { table, recipe, source } = job;
  const keeping = job.keeps ? keptFile(job, output.onPart) : nothingKept;
  const states = valueStates.map(() => 0);
  const withFigure = new Uint8Array(job.areas.length);
  let observations = 0;
  const sink = batchSink(job.batchRows, (batch) => {
    for (let at = 0; at < batch.count; at += 1) {
      const state = batch.states[at] ?? 0;
      states[state] = (states[state] ?? 0) + 1;
      withFigure[batch.areas[at] ?? 0] = 1;
    }
    observations += batch.count;
    output.onBatch(batch);
  });
  const columns: SeriesKey["columns"][] = [];
  const input =
    source.kind === "read" ? readRows(job, source, keeping, output) : streamed(job, source, keeping, output);
  const result = readObservations(
    table,
    input.rows,
    recipe,
    job.areas,
    job.indicators,
    {
      addSeries: (key) => {
        columns.push(key.columns);
        sink.addSeries({ ...key, indicator: key.indicator });
      },
      add: sink.add,
      addNumbers: sink.addNumbers,
    },
    { onRows: input.onRows, rowProblems: input.problems },
  );
  sink.flush();
  const { series, problemCounts, ...told } = result;
  const made = series.filter((one) => one.index >= 0);
  const compared = made.filter((one) => one.places.keepsValues);
  const meaning = result.stopped
    ? []
    : checkMeaning(
        compared.map((one): MadeSeries => {
          const { indicator, period, group, age } = one;
          const { rows, values } = one.places.dense();
          const { decimalMark } = table.dialect;
          return {
            indicator,
            period,
            group,
            age,
            rows,
            values,
            decimalMark,
            valueColumn: columns[one.index]?.value ?? null,
          };
        }),
        job.areas,
        job.known,
      );
  return {
    ...told,
    problems: [
      ...result.problems,
      ...meaning.slice(0, mostMeaningProblems),
      ...(compared.length < made.length ? [notCompared(compared.length, made.length)] : []),
    ],
    problemTotal: [...problemCounts.values()].reduce((sum, count) => sum + count, 0) + meaning.length,
    heldRows: withoutPersonalCells(result.heldRows, table),
    observations,
    states,
    areas: withFigure.reduce((sum, one) => sum + one, 0),
    ...keeping.finish(),
    series: made.map(({ indicator, period, group, age }) => ({ indicator, period, group, age })),
  };
}

const mostMeaningProblems = 5000;

function notCompared(count: number, all: number): IntakeProblem {
  return { level: "information", code: "not-all-compared", row: 0, column: 0, details: { count, all } };
}

interface RowInput {
  readonly rows: (skim: SkimRow | null) => Iterable<TableRow>;
  readonly problems: () => ReadResult["problems"];
  readonly onRows: (rows: number) => boolean;
}

/** What sees a file's bytes and records on their way, to keep them. */
interface Keeping {
  readonly onBytes: (bytes: Uint8Array) => void;
  /** Absent where records need not be seen. */
  readonly onRecord?: (record: TableRow) => void;
  readonly finish: () => Pick<ParseResult, "kept" | "givenSha256">;
}

const nothingKept: Keeping = { onBytes: () => {}, finish: () => ({ kept: null, givenSha256: "" }) };

function keptFile({ table, copyDelimiter }: ParseJob, onPart: (packed: Uint8Array) => void): Keeping {
  const packer = filePacker(onPart);
  if (personalColumns(table).length === 0) {
    const finish = () => {
      const kept = packer.finish();
      return { kept, givenSha256: kept.sha256 };
    };
    return { onBytes: packer.add, finish };
  }
  const given = createHash("sha256");
  const copy = blankedCopy(table, copyDelimiter, packer.add);
  return {
    onBytes: (bytes) => given.update(bytes),
    onRecord: copy.add,
    finish: () => {
      copy.flush();
      return { kept: packer.finish(), givenSha256: given.digest("hex") };
    },
  };
}

function readRows(
  { table, keeps }: ParseJob,
  { path, records, chunkBytes }: Extract<RowSource, { readonly kind: "read" }>,
  { onBytes, onRecord }: Keeping,
  output: ParseOutput,
): RowInput {
  if (keeps) for (const chunk of fileChunks(path, chunkBytes)) onBytes(chunk);
  if (onRecord) for (const record of records) onRecord(record);
  return {
    rows: () => table.data,
    problems: () => [],
    onRows: (rows) => output.onProgress(rows, table.data.length),
  };
}

function streamed(
  { table, recipe }: ParseJob,
  source: Extract<RowSource, { readonly kind: "stream" }>,
  { onBytes, onRecord }: Keeping,
  output: ParseOutput,
): RowInput {
  let bytes = 0;
  let isStopped = false;
  let lost = false;
  function* chunks(): Generator<Uint8Array> {
    for (const chunk of fileChunks(source.path, source.chunkBytes)) {
      bytes += chunk.byteLength;
      isStopped = output.onProgress(bytes, source.bytes);
      if (isStopped) return;
      onBytes(chunk);
      yield chunk;
    }
  }
  function* texts(): Generator<string> {
    for (const text of decodedChunks(chunks(), source.encoding)) {
      lost ||= text.includes("\ufffd");
      yield text;
    }
  }
  const { rows, problems } = streamRows(texts(), table, recipe, source.tailNotes, onRecord);
  return {
    rows,
    problems: () => (lost ? [...problems(), lostCharacters] : problems()),
    onRows: () => isStopped,
  };
}

const lostCharacters: IntakeProblem = {
  level: "warning",
  code: "encoding-error",
  row: 0,
  column: 0,
  details: { text: "\ufffd" },
};

function withoutPersonalCells(rows: ReadResult["heldRows"], table: Table): ReadResult["heldRows"] {
  const personal = new Set(personalColumns(table));
  if (personal.size === 0) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => (row.cells.length > table.columns.length || personal.has(index) ? "" : cell)),
  }));
}
