import { readFileSync, statSync } from "node:fs";
import type { ServicesLook } from "../../contract/services-calls.ts";
import { AppError } from "../../core/app-error.ts";
import type { DecimalMark } from "../../core/intake/dialect.ts";
import type { TableRow } from "../../core/intake/look-result.ts";
import { readRows } from "../../core/intake/read-rows.ts";
import { recogniseDialect } from "../../core/intake/recognise-dialect.ts";
import { mergeServices } from "../../core/services/merge-services.ts";
import { readServiceTable } from "../../core/services/read-service-table.ts";
import { readAreaNames } from "../../store/areas.ts";
import { readSettings } from "../../store/project-record.ts";
import { readServices } from "../../store/services.ts";
import { decodeBytes } from "../decode/decode-file.ts";
import { fileKind } from "../decode/file-kind.ts";
import { fileOf, openedProject, type Session } from "../session.ts";
import { serviceVocabulary } from "./service-vocabulary.ts";

const mostBytes = 20_000_000;

/**
 * What a CSV or XLSX list of services would change.
 * @throws AppError "binary-file", "file-too-large"
 */
export async function lookAtServices(session: Session, token: string): Promise<ServicesLook> {
  const project = openedProject(session);
  const { path, fileName } = fileOf(session, token);
  if (statSync(path).size > mostBytes) throw new AppError("file-too-large", path, { file: fileName });
  const { language } = readSettings(project);
  const { rows, decimalMark } = await linesOf(readFileSync(path), fileName, language);
  const read = readServiceTable(rows, serviceVocabulary(), readAreaNames(project), decimalMark);
  const merged = mergeServices(read.rows, readServices(project));
  return {
    fileName,
    columns: read.columns,
    changes: merged.changes,
    problems: [...read.problems, ...merged.problems].sort((one, other) => one.row - other.row),
  };
}

/** Of a workbook, the first sheet that holds something. */
async function linesOf(
  bytes: Uint8Array,
  fileName: string,
  language: string,
): Promise<{ readonly rows: readonly TableRow[]; readonly decimalMark: DecimalMark }> {
  if (fileKind(bytes) === "xlsx") {
    const { readSpreadsheet } = await import("../decode/read-spreadsheet.ts");
    const { sheets } = await readSpreadsheet(bytes);
    const sheet = sheets.find(({ hidden, rows }) => !hidden && rows.length > 1) ?? sheets[0];
    return { rows: sheet?.rows ?? [], decimalMark: "." };
  }
  const decoded = decodeBytes(bytes, language);
  if (decoded.binary) throw new AppError("binary-file", fileName, { file: fileName });
  const { dialect } = recogniseDialect(decoded.text);
  const { rows } = readRows(decoded.text, dialect);
  return { rows, decimalMark: dialect.decimalMark };
}
