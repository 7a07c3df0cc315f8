import type { Recipe } from "../../core/intake/recipe.ts";
import { codedText } from "../app/coded-text.ts";
import type { Words } from "../app/words-context.ts";
import { delimiterText, encodingText, markText } from "./dialect-words.ts";
import { linesText } from "./line-options.ts";
import { shapeStepSentence } from "./shape-step-sentence.ts";
import { stateText } from "./step-text.ts";

/** A recipe as sentences that a person can follow with the file in hand. */
export function recipeSteps({ t, format }: Pick<Words, "t" | "format">, recipe: Recipe): readonly string[] {
  const { encoding, dialect, headerRows, firstDataRow, lastDataRow, columns, rowMarks } = recipe;
  const used = (columns ?? []).filter((column) => column.role !== "ignore");
  const marked = (kind: "total" | "note" | "leave-out") =>
    (rowMarks ?? []).filter((mark) => mark.kind === kind).map((mark) => format.count(mark.row));
  const totals = marked("total");
  const leftOut = [...marked("note"), ...marked("leave-out")];
  const blanked = (columns ?? []).filter((column) => column.personal === true).map((column) => column.name);
  const { sheet, table, dateOrder, cellFixes } = recipe;
  return [
    ...(sheet ? [t("intake.recipeSheet", { sheet })] : []),
    ...(table ? [t("intake.recipeTable", { number: table })] : []),
    ...(encoding ? [t("intake.recipeEncoding", { encoding: encodingText(encoding) })] : []),
    ...(dialect?.delimiter
      ? [
          t("intake.recipeDelimiter", {
            delimiter: delimiterText(t, dialect.delimiter),
            decimal: markText(t, dialect.decimalMark ?? "."),
          }),
        ]
      : []),
    ...(headerRows ? [t("intake.recipeHeader", { lines: linesText(t, headerRows) })] : []),
    ...(firstDataRow !== undefined && lastDataRow !== undefined
      ? [
          t("intake.recipeData", {
            first: format.count(firstDataRow),
            last: format.count(lastDataRow),
          }),
        ]
      : []),
    ...(totals.length > 0 ? [t("intake.recipeTotals", { lines: format.list(totals) })] : []),
    ...(leftOut.length > 0 ? [t("intake.recipeLeftOut", { lines: format.list(leftOut) })] : []),
    ...(blanked.length > 0 ? [t("intake.recipePersonal", { columns: format.list(blanked) })] : []),
    ...(dateOrder
      ? [t("intake.recipeDates", { order: codedText(t, "intake", dateOrder, {}, "order") ?? dateOrder })]
      : []),
    ...(cellFixes?.length ? [t("intake.recipeCellFixes", { count: cellFixes.length })] : []),
    ...(recipe.steps ?? []).map((step) => shapeStepSentence({ t, format }, step)),
    ...used.map((column) =>
      t("intake.recipeColumn", {
        column: column.name,
        role: codedText(t, "intake", column.role, {}, "role") ?? column.role,
      }),
    ),
    ...(recipe.period ? [t("intake.recipePeriod", { period: recipe.period })] : []),
    ...(recipe.group ? [t("intake.recipeGroup", { group: recipe.group })] : []),
    ...Object.entries(recipe.valueSigns ?? {}).map(([sign, state]) =>
      t("intake.recipeSign", { sign, meaning: stateText(t, state) }),
    ),
    ...Object.entries(recipe.areaAliases ?? {}).map(([text, code]) => t("intake.recipeAlias", { text, code })),
    ...(recipe.badRows === "hold-back" ? [t("intake.recipeHoldBack")] : []),
    ...(recipe.badRows === "leave-out" ? [t("intake.recipeBadRows")] : []),
  ];
}
