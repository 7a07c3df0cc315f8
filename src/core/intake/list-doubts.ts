import type { EncodingInfo } from "./encoding-info.ts";
import type { Doubt, LookResult, RecognisedColumn } from "./look-result.ts";
import type { Table } from "./read-table.ts";
import { type ColumnRole, columnRoles, type Recipe } from "./recipe.ts";
import { suggestedStates } from "./sign-conventions.ts";

/** Guesses below this certainty are shown as doubts. */
export const enoughCertainty = 0.8;

/** Every guess about a file that is not certain, with what else it could be; what the recipe fixes is certain. */
export function listDoubts(
  table: Table,
  encoding: EncodingInfo,
  signs: LookResult["signs"],
  recipe: Recipe,
  language?: string,
): Doubt[] {
  const { recognised, dialect, region, totals, columns, dateOrder } = table;
  const { decimalMark, thousandsMark } = dialect;
  const whole = (what: Doubt["what"], chosen: string, alternatives: readonly string[], certainty: number): Doubt => ({
    what,
    column: 0,
    chosen,
    alternatives,
    certainty,
  });
  const tables = region.tables.map((_, index) => String(index + 1));
  const chosen = String(recipe.table ?? 1);
  const spread = columns.filter((column) => (column.period ?? column.group ?? column.age) !== undefined);
  return [
    whole("encoding", encoding.encoding, encoding.alternatives, encoding.certainty),
    whole("delimiter", dialect.delimiter, recognised.otherDelimiters, recognised.certainty.delimiter),
    whole("decimalMark", decimalMark, [decimalMark === "," ? "." : ","], recognised.certainty.decimalMark),
    ...(thousandsMark === "" ? [] : [whole("thousandsMark", thousandsMark, [""], recognised.certainty.decimalMark)]),
    ...(tables.length < 2 || recipe.table !== undefined
      ? []
      : [
          whole(
            "table",
            chosen,
            tables.filter((one) => one !== chosen),
            0.6,
          ),
        ]),
    ...(table.data.length + region.header.length === 0
      ? []
      : [whole("headerRows", region.header.map((row) => row.row).join(", "), [], region.headerCertainty)]),
    ...totals.map((total) => whole("totals", String(total.row), [], total.certainty)),
    ...(dateOrder
      ? [
          {
            ...whole("dateOrder", dateOrder.order, dateOrder.alternatives, dateOrder.certainty),
            column: dateOrder.column,
          },
        ]
      : []),
    ...signs
      .filter((sign) => sign.takenFor === null)
      .map((sign) => whole("sign", sign.text, suggestedStates(sign.text, language), 0)),
    ...columns.flatMap((column, index) => (column.certainty < enoughCertainty ? [roleDoubt(column, index)] : [])),
    ...(table.layout === "wide"
      ? [whole("layout", "wide", ["long"], Math.min(1, ...spread.map((column) => column.certainty)))]
      : []),
  ].filter((doubt) => doubt.certainty < enoughCertainty);
}

function roleDoubt(column: RecognisedColumn, index: number): Doubt {
  const { role, certainty } = column;
  return { what: "role", column: index + 1, chosen: role, certainty, alternatives: otherRoles.get(role) ?? [] };
}

const otherRoles = new Map<ColumnRole, readonly ColumnRole[]>(
  columnRoles.map((role) => [role, columnRoles.filter((other) => other !== role)]),
);
