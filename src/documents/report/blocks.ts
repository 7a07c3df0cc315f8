import type { ReportBlock, ReportTable } from "../../core/report/report-model.ts";

/** A heading inside a chapter. */
export function heading(level: 2 | 3, text: string): ReportBlock {
  return { type: "heading", level, text };
}

/** One paragraph; nothing for an empty text. */
export function paragraph(text: string, tone: "lead" | "normal" | "note" = "normal"): readonly ReportBlock[] {
  return text.trim() === "" ? [] : [{ type: "paragraph", text, tone }];
}

/** Typed prose as paragraphs: one for each line that holds something. */
export function paragraphs(text: string, tone: "lead" | "normal" = "normal"): readonly ReportBlock[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line) => paragraph(line, tone));
}

/** A list; nothing when it is empty. */
export function list(items: readonly string[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [{ type: "list", ordered: false, items }];
}

/** Terms with their texts; those without a text are left out. */
export function definitions(items: readonly (readonly [term: string, text: string])[]): readonly ReportBlock[] {
  const filled = items.filter(([, text]) => text.trim() !== "").map(([term, text]) => ({ term, text }));
  return filled.length === 0 ? [] : [{ type: "definitions", items: filled }];
}

/** A column of text, `width` relative to the others. */
export function textColumn(text: string, width: number): ReportTable["columns"][number] {
  return { text, align: "left", width };
}

/** A column of numbers, `width` relative to the others. */
export function numberColumn(text: string, width: number): ReportTable["columns"][number] {
  return { text, align: "right", width };
}

/** A row of a table. */
export function row(
  cells: readonly string[],
  emphasis: ReportTable["rows"][number]["emphasis"] = "none",
): ReportTable["rows"][number] {
  return { cells, emphasis };
}
