import type { ValueState } from "../indicators/observation.ts";
import type { EncodingInfo } from "./encoding-info.ts";
import { lookForProblems } from "./look-for-problems.ts";
import type { Doubt, LookResult } from "./look-result.ts";
import { parseNumber } from "./parse-number.ts";
import { readTable, type Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";
import { columnRoles } from "./recipe.ts";
import { stateOfSign } from "./value-signs.ts";

/** Guesses below this certainty are shown as doubts. */
const enoughCertainty = 0.8;

/**
 * What the importer sees in a file: how it is written, where its table lies, what its columns are for, and what is
 * wrong with it. Nothing is read as an observation yet. What the recipe fixes is certain. Binary files and files
 * without a table give an empty result with one problem that says so.
 */
export function look(text: string, encoding: EncodingInfo, recipe: Recipe = { version: 1 }): LookResult {
  const table = readTable(encoding.binary ? "" : text, recipe);
  const { dialect, region, data, columns } = table;
  const signs = signsOf(table);
  const totals = table.totals.map(({ row, text: label }) => ({
    row,
    text: label,
  }));
  return {
    encoding: encoding.encoding,
    byteOrderMark: encoding.byteOrderMark,
    ...dialect,
    headerRows: region.header.map((row) => row.row),
    firstDataRow: data[0]?.row ?? 0,
    lastDataRow: data.at(-1)?.row ?? 0,
    notes: region.notes,
    totals,
    layout: table.layout,
    columns,
    records: data.length,
    doubts: doubtsOf(table, encoding, signs),
    tables: region.tables,
    problems: lookForProblems(text, encoding, table, recipe),
    signs,
    rowMarks: [
      ...totals.map(({ row }) => ({ row, kind: "total" as const })),
      ...region.notes.map(({ row }) => ({ row, kind: "note" as const })),
    ].sort((one, other) => one.row - other.row),
  };
}

function signsOf(table: Table): LookResult["signs"] {
  const counts = new Map<string, number>();
  const figures = table.columns.flatMap((column, index) =>
    ["value", "numerator", "denominator", "factor"].includes(column.role) ? [index] : [],
  );
  for (const row of table.data) {
    for (const column of figures) {
      const parsed = parseNumber(row.cells[column] ?? "", table.dialect.decimalMark, table.dialect.thousandsMark);
      if (parsed.kind === "sign") counts.set(parsed.text, (counts.get(parsed.text) ?? 0) + 1);
    }
  }
  return [...counts].map(([text, count]) => ({
    text,
    count,
    takenFor: stateOfSign(text, table.signs),
  }));
}

function doubtsOf(
  table: Table,
  encoding: EncodingInfo,
  signs: readonly {
    readonly text: string;
    readonly takenFor: ValueState | null;
  }[],
): Doubt[] {
  const { recognised, dialect, region, totals, columns } = table;
  const { decimalMark, thousandsMark } = dialect;
  const whole = (what: Doubt["what"], chosen: string, alternatives: readonly string[], certainty: number): Doubt => ({
    what,
    column: 0,
    chosen,
    alternatives,
    certainty,
  });
  const otherMark = decimalMark === "," ? "." : ",";
  return [
    whole("encoding", encoding.encoding, encoding.alternatives, encoding.certainty),
    whole("delimiter", dialect.delimiter, recognised.otherDelimiters, recognised.certainty.delimiter),
    whole("decimalMark", decimalMark, [otherMark], recognised.certainty.decimalMark),
    ...(thousandsMark === "" ? [] : [whole("thousandsMark", thousandsMark, [""], recognised.certainty.decimalMark)]),
    ...(table.data.length + region.header.length === 0
      ? []
      : [whole("headerRows", region.header.map((row) => row.row).join(", "), [], region.headerCertainty)]),
    ...totals.map((total) => whole("totals", String(total.row), [], total.certainty)),
    ...signs
      .filter((sign) => sign.takenFor === null)
      .map((sign) => whole("sign", sign.text, ["missing", "not-applicable", "suppressed-at-source", "number"], 0)),
    ...columns.map((column, index) => ({
      what: "role" as const,
      column: index + 1,
      chosen: column.role,
      certainty: column.certainty,
      alternatives: columnRoles.filter((role) => role !== column.role),
    })),
    ...(table.layout === "wide"
      ? [
          whole(
            "layout",
            "wide",
            ["long"],
            Math.min(...columns.filter((column) => column.period ?? column.group).map((column) => column.certainty), 1),
          ),
        ]
      : []),
  ].filter((doubt) => doubt.certainty < enoughCertainty);
}
