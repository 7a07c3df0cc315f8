import type { IntakeProblem } from "../../core/intake/look-result.ts";
import type { Language } from "../../core/project/project-settings.ts";
import { translator } from "../../texts/translate.ts";
import type { TextKey } from "../../texts/words.ts";
import type { OutTable } from "./out-table.ts";

/**
 * What is wrong with a file, one row for each problem in the order of the file, for the colleague who sent it. Row and column count
 * from 1 and are empty where the problem is about the whole file or row. Without problems the table has no rows and says so.
 */
export function problemReport(fileName: string, problems: readonly IntakeProblem[], language: Language): OutTable {
  const translate = translator(language);
  const sorted = [...problems].sort((one, other) => one.row - other.row || one.column - other.column);
  return {
    sheetName: translate("letters.reportSheet"),
    title: [translate("letters.reportTitle", { file: fileName })],
    columns: [
      { header: translate("letters.reportLevel"), width: 14, kind: "text" },
      { header: translate("letters.reportRow"), width: 9, kind: "number" },
      { header: translate("letters.reportColumn"), width: 9, kind: "number" },
      { header: translate("letters.reportKind"), width: 30, kind: "text" },
      { header: translate("letters.reportText"), width: 100, kind: "text" },
    ],
    rows: sorted.map(({ level, code, row, column, details }) => [
      translate(levelKeys[level]),
      row === 0 ? null : row,
      column === 0 ? null : column,
      translate(`problems.title${capital(camel(code))}` as TextKey),
      translate(`problems.${camel(code)}` as TextKey, details),
    ]),
    notes: [translate(sorted.length === 0 ? "letters.reportNone" : "letters.reportWhatToDo")],
  };
}

const levelKeys = {
  error: "letters.levelError",
  warning: "letters.levelWarning",
  information: "letters.levelInformation",
} as const satisfies Record<IntakeProblem["level"], TextKey>;

function camel(code: string): string {
  return code.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
