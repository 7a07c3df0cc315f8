import type { EncodingInfo } from "./encoding-info.ts";
import type { OddFigures } from "./find-signs.ts";
import { enoughCertainty } from "./list-doubts.ts";
import type { IntakeProblem, ProblemCode, ProblemLevel } from "./look-result.ts";
import type { Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";
import { suggestedStates } from "./sign-conventions.ts";

/** So many problems of one kind are listed one by one; more would only hide the others. */
const mostOfOneKind = 200;

/**
 * What is wrong with a file before anything is read from it: no text or no table, broken characters, uneven rows,
 * cells that are neither number nor sign, signs that nobody explained, missing roles, personal data, dates that can be
 * read in two ways. Of each kind at most 200 are listed. Fixes stand with their problem, likeliest first.
 */
export function lookForProblems(
  text: string,
  encoding: EncodingInfo,
  table: Table,
  odd: OddFigures,
  recipe: Recipe,
  language?: string,
): IntakeProblem[] {
  if (encoding.binary) return [fileProblem("error", "binary-file")];
  if (text.trim() === "") return [fileProblem("error", "empty-file")];
  if (table.region.tables.length === 0) return [fileProblem("error", "no-table")];
  return atMost(mostOfOneKind, [
    ...brokenCharacters(text),
    ...(table.region.tables.length > 1
      ? [
          fileProblem("information", "several-tables", {
            count: table.region.tables.length,
          }),
        ]
      : []),
    ...missingRoles(table, recipe),
    ...personalColumns(table),
    ...unclearDates(table),
    ...table.problems,
    ...unknownSigns(odd, language),
    ...wrongFigures(odd),
  ]);
}

/** Keeps the first so many problems of each code, in their order. */
function atMost(count: number, problems: readonly IntakeProblem[]): IntakeProblem[] {
  const seen = new Map<ProblemCode, number>();
  return problems.filter(({ code }) => {
    seen.set(code, (seen.get(code) ?? 0) + 1);
    return (seen.get(code) ?? 0) <= count;
  });
}

function fileProblem(level: ProblemLevel, code: ProblemCode, details: IntakeProblem["details"] = {}): IntakeProblem {
  return { level, code, row: 0, column: 0, details };
}

function brokenCharacters(text: string): IntakeProblem[] {
  const problems: IntakeProblem[] = [];
  const lost = text.indexOf("\ufffd");
  if (lost >= 0)
    problems.push({
      level: "warning",
      code: "encoding-error",
      row: lineOf(text, lost),
      column: 0,
      details: { text: around(text, lost) },
    });
  // UTF-8 bytes that some program once read as Windows-1252: "Ã¤" for "ä", "Ã²" for "ò", "â€“" for "–".
  const torn = /[ÃÂÄÅ][\u0080-\u00bf]|Ã[\u201a-\u2122]|â€[\u0080-\u2122]/u.exec(text)?.index ?? -1;
  if (torn >= 0)
    problems.push({
      level: "warning",
      code: "mojibake",
      row: lineOf(text, torn),
      column: 0,
      details: { text: around(text, torn) },
    });
  return problems;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/u).length;
}

function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 15), at + 15)
    .replace(/[\r\n\t]+/gu, " ")
    .trim();
}

function missingRoles(table: Table, recipe: Recipe): IntakeProblem[] {
  const roles = new Set(table.columns.map((column) => column.role));
  const problems: IntakeProblem[] = [];
  if (!roles.has("area-code") && !roles.has("area-name")) problems.push(fileProblem("warning", "no-area-column"));
  if (!roles.has("value") && !roles.has("numerator")) problems.push(fileProblem("warning", "no-value-column"));
  const dated =
    roles.has("period") || recipe.period !== undefined || table.columns.some((column) => column.period !== undefined);
  if (!dated) problems.push(fileProblem("information", "no-period"));
  return problems;
}

function personalColumns(table: Table): IntakeProblem[] {
  return table.columns.flatMap((column, index): IntakeProblem[] =>
    column.personal === true
      ? [
          {
            level: "warning",
            code: "personal-data-column",
            row: 0,
            column: index + 1,
            details: { name: column.name },
            fixes: [
              { kind: "leave-out-column", column: index + 1 },
              { kind: "public-column", column: index + 1 },
            ],
          },
        ]
      : [],
  );
}

function unclearDates({ dateOrder, columns }: Table): IntakeProblem[] {
  if (!dateOrder || dateOrder.certainty >= enoughCertainty) return [];
  const { order, alternatives, column } = dateOrder;
  const details = { name: columns[column - 1]?.name ?? "", order };
  const fixes = [order, ...alternatives].map((one) => ({ kind: "read-dates" as const, order: one }));
  return [{ level: "warning", code: "date-order-unclear", row: 0, column, details, fixes }];
}

function unknownSigns({ signs, unknownSigns: cells }: OddFigures, language: string | undefined): IntakeProblem[] {
  const counts = new Map(signs.map((sign) => [sign.text, sign.count]));
  return cells.map(({ text, row, column }) => ({
    level: "warning",
    code: "unknown-sign",
    row,
    column,
    details: { text, count: counts.get(text) ?? 1 },
    fixes: suggestedStates(text, language).map((as) => ({ kind: "read-sign" as const, text, as })),
  }));
}

function wrongFigures({ notNumbers }: OddFigures): IntakeProblem[] {
  return notNumbers.map(({ text, row, column }) => ({
    level: "warning",
    code: "not-a-number",
    row,
    column,
    details: { text },
    fixes: [
      { kind: "read-sign", text, as: "missing" },
      { kind: "leave-out-row", row },
    ],
  }));
}
