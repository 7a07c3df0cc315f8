import { AppError } from "../../core/app-error.ts";
import { lookAtRows, lookAtTable } from "../../core/intake/look.ts";
import type { IntakeProblem, LookResult, TableRow } from "../../core/intake/look-result.ts";
import { type ReadTableOptions, readTable, readTableOfRows, type Table } from "../../core/intake/read-table.ts";
import type { Recipe } from "../../core/intake/recipe.ts";
import { trailingNotes } from "../../core/intake/recognise-region.ts";
import { scanRecords } from "../../core/intake/scan-records.ts";
import { knownSigns } from "../../core/intake/value-signs.ts";
import { completeRecipe } from "../complete-recipe.ts";
import type { NamedFile, Session } from "../session.ts";
import { openSource, type SheetSource, type TextSource } from "./open-source.ts";
import { hintsOf } from "./project-hints.ts";

/** A file as far as it was looked at. */
export interface LookedFile {
  readonly file: NamedFile;
  readonly source: TextSource | SheetSource;
  /** The sheet that was read; null for text files. */
  readonly sheet: SheetSource["sheets"][number] | null;
  readonly look: LookResult;
  /** Complete: reading the file by it gives what was seen. */
  readonly recipe: Recipe;
  /** The rows that were seen. */
  readonly rows: readonly TableRow[];
}

/** A file that is none of those that can be read. */
export interface UnreadableFile {
  readonly code: "ods-file" | "xls-file" | "pdf-file" | "binary-file";
  readonly bytes: number;
}

/** Looks at a file by what a recipe fixes and what the project knows. */
export async function lookInto(session: Session, file: NamedFile, given: Recipe): Promise<LookedFile | UnreadableFile> {
  const hints = hintsOf(session);
  const source = await openSource(file.path, hints.language ?? "en", given.encoding, session.intakeLimits);
  if (source.kind === "sheet") return lookAtWorkbook(file, source, given, hints);
  if (source.kind !== "text")
    return { code: source.kind === "binary" ? "binary-file" : `${source.kind}-file`, bytes: source.bytes };
  const { decoded } = source;
  const table = readTable(decoded.text, given, hints);
  const look = lookAtTable(table, decoded.text, decoded, sampleProblems(source), given, hints);
  const valueSigns = { ...signsAtTheEnd(source, table), ...given.valueSigns };
  const recipe = completeRecipe(look, { ...given, valueSigns }, source.isSample);
  return { file, source, sheet: null, look, recipe, rows: table.data };
}

function sampleProblems({ isSample, bytes }: TextSource): readonly IntakeProblem[] {
  const megabytes = Math.round(bytes / 1e6);
  return isSample ? [{ level: "information", code: "sample-only", row: 0, column: 0, details: { megabytes } }] : [];
}

function lookAtWorkbook(file: NamedFile, source: SheetSource, given: Recipe, hints: ReadTableOptions): LookedFile {
  const sheet = chosenSheet(source, given);
  const hidden = source.sheets.filter((one) => one.hidden && one !== sheet).map((one) => one.name);
  const problems: readonly IntakeProblem[] = [
    ...(hidden.length > 0
      ? [
          {
            level: "information" as const,
            code: "hidden-sheets" as const,
            row: 0,
            column: 0,
            details: { count: hidden.length, names: hidden.join(", ") },
          },
        ]
      : []),
    ...sheet.problems,
  ];
  const look = lookAtRows(sheet.rows, problems, given, hints);
  const recipe = { ...completeRecipe(look, given), sheet: sheet.name };
  return { file, source, sheet, look, recipe, rows: readTableOfRows(sheet.rows, recipe, hints).data };
}

/** The recipe's sheet, else the first visible one with a table of some rows, else the first. */
function chosenSheet({ sheets }: SheetSource, { sheet }: Recipe): SheetSource["sheets"][number] {
  const named = sheets.find((one) => one.name === sheet);
  const filled = sheets.find((one) => !one.hidden && readTableOfRows(one.rows.slice(0, 200)).data.length > 0);
  const found = named ?? filled ?? sheets.find((one) => !one.hidden) ?? sheets[0];
  if (!found) throw new AppError("binary-file", "a workbook without sheets");
  return found;
}

/** A file whose recipe says all that a look would find; there is nothing to recognise. */
export async function openByRecipe(
  session: Session,
  file: NamedFile,
  recipe: Recipe,
): Promise<Omit<LookedFile, "look" | "rows"> | null> {
  const { encoding, dialect, headerRows, columns, rowMarks } = recipe;
  if (!encoding || !dialect?.delimiter || !headerRows || !columns || !rowMarks) return null;
  const source = await openSource(file.path, "en", encoding, session.intakeLimits);
  return source.kind === "text" ? { file, source, sheet: null, recipe } : null;
}

/** The table of a looked-at file by its complete recipe, and how many records at the end of a long file are notes. */
export function tableOf({ source, sheet, recipe }: Omit<LookedFile, "look" | "rows">): {
  readonly table: Table;
  readonly tailNotes: number;
} {
  if (source.kind === "sheet") return { table: readTableOfRows(sheet?.rows ?? [], recipe), tailNotes: 0 };
  const table = readTable(source.decoded.text, recipe);
  return { table, tailNotes: source.isSample ? trailingNotes(lastRecords(source, table), table.region.width) : 0 };
}

function signsAtTheEnd(source: TextSource, table: Table): Recipe["valueSigns"] {
  if (!source.isSample) return {};
  const records = lastRecords(source, table);
  const notes = records.slice(records.length - trailingNotes(records, table.region.width));
  return Object.fromEntries(knownSigns(notes.map(({ cells }) => ({ text: cells.join(" ") }))));
}

function lastRecords({ tail }: TextSource, table: Table): readonly TableRow[] {
  return [...scanRecords(tail, table.dialect)];
}
