import type { MadeFile } from "../contract/answers.ts";
import { clarityAt, judgeColumn, kindAt, type MatrixColumn } from "../core/gaps/matrix.ts";
import { readSettings } from "../store/project-record.ts";
import { clarityText, kindText } from "../texts/matrix-text.ts";
import { type Translate, translator } from "../texts/translate.ts";
import { madeFile, safeFileName } from "./made-file.ts";
import { type MatrixQuestion, matrixOf } from "./matrix-columns.ts";
import { type CallContext, openedProject } from "./session.ts";

/** The matrix as CSV in the language's own convention: a line per area and indicator. */
export async function saveMatrix(question: MatrixQuestion, context: CallContext): Promise<MadeFile> {
  const { tableAsCsv } = await import("../documents/sheets/write-table.ts");
  const project = openedProject(context.session);
  const { language } = readSettings(project);
  const t = translator(language);
  const { areas, columns } = matrixOf(project, question, context);
  const rows = columns.flatMap((column) => rowsOf(column, areas, t));
  const heads = [
    "areaCode",
    "area",
    "indicator",
    "period",
    "value",
    "unit",
    "low",
    "high",
    "position",
    "clarity",
  ] as const;
  const table = {
    sheetName: "",
    title: [],
    columns: heads.map((head) => ({ header: t(`matrix.${head}`), width: 20, kind: "text" as const })),
    rows,
    notes: [t("matrix.legendClear"), t("matrix.legendHidden")],
  };
  const name = safeFileName([t("matrix.title"), question.period ?? ""].filter(Boolean).join(" "), ".csv");
  return madeFile(context.session, name, [tableAsCsv(table, language === "de" ? "," : ".")]);
}

function rowsOf(
  column: MatrixColumn,
  areas: readonly { readonly code: string; readonly name: string }[],
  t: Translate,
): readonly (readonly (string | number | null)[])[] {
  const judged = judgeColumn(column, column.target?.value ?? null);
  const { indicator, period, cells } = column;
  const number = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  return areas.map(({ code, name }, place) => [
    code,
    name,
    indicator.name,
    period,
    number(cells.values[place]),
    indicator.unit,
    number(cells.lows[place]),
    number(cells.highs[place]),
    t(kindText[kindAt(judged, place)]),
    t(clarityText[clarityAt(judged, place)]),
  ]);
}
