import type { Area } from "../../core/areas/area.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import { readRows } from "../../core/intake/read-rows.ts";
import type { Table } from "../../core/intake/read-table.ts";
import type { Recipe } from "../../core/intake/recipe.ts";
import { readAreaNames } from "../../store/areas.ts";
import { readIndicators } from "../../store/indicators.ts";
import { readKnownSeries } from "../../store/known-series.ts";
import { openedProject, type Session } from "../session.ts";
import { personalColumns } from "./blank-columns.ts";
import type { ParseJob, RowSource } from "./parse-file.ts";
import { type LookedFile, tableOf } from "./prepare-file.ts";

const batchRows = 16_384;
const smallBatchRows = 8192;

/** What the parser needs to read a looked-at file into the open project; `keeps`: with its original. */
export function parseJobOf(session: Session, looked: Omit<LookedFile, "look" | "rows">, keeps: boolean): ParseJob {
  const project = openedProject(session);
  const { recipe, source } = looked;
  const { table, tailNotes } = tableOf(looked);
  const areas: readonly Area[] = readAreaNames(project).map(({ hasPolygon: _hasPolygon, ...area }) => area);
  const indicators = readIndicators(project);
  const isStreamed = source.kind === "text" && source.isSample;
  const rows: RowSource = isStreamed
    ? {
        kind: "stream",
        path: source.path,
        bytes: source.bytes,
        encoding: source.decoded.encoding,
        tailNotes,
        chunkBytes: session.intakeLimits.chunkBytes,
      }
    : {
        kind: "read",
        path: source.path,
        records: keeps && personalColumns(table).length > 0 ? recordsOf(looked, table) : [],
        chunkBytes: session.intakeLimits.chunkBytes,
      };
  return {
    table: isStreamed ? withoutRows(table) : table,
    recipe,
    source: rows,
    areas,
    indicators,
    known: readKnownSeries(project, indicatorIdsOf(recipe, indicators), areas),
    copyDelimiter: table.dialect.delimiter || ",",
    keeps,
    expectedRows: table.data.length * (isStreamed ? source.bytes / source.decoded.text.length : 1),
    batchRows: isStreamed ? batchRows : smallBatchRows,
  };
}

function recordsOf({ source, sheet }: Omit<LookedFile, "look" | "rows">, table: Table) {
  if (source.kind === "sheet") return sheet?.rows ?? [];
  return readRows(source.decoded.text, table.dialect).rows;
}

/** The rows of the sample are read again with all others, and what is wrong with them is found again. */
function withoutRows(table: Table): Table {
  return { ...table, data: table.data.slice(0, 1), region: { ...table.region, data: [] }, problems: [] };
}

function indicatorIdsOf(recipe: Recipe, known: readonly Indicator[]): readonly string[] {
  if (recipe.columns?.some((column) => column.role === "indicator")) return known.map((one) => one.id);
  const named = (recipe.columns ?? []).map((column) => column.indicatorId).filter((id) => id !== undefined);
  const fixed = recipe.indicatorId === undefined ? [] : [recipe.indicatorId];
  return [...new Set([...named, ...fixed, ...(recipe.indicators ?? []).map((one) => one.id)])];
}
