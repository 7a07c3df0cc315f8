import type { Audience } from "../core/gaps/gap-view.ts";
import type { Figure, ReportModel } from "../core/report/report-model.ts";

/**
 * The content of figures.json: every number of the document as printed, its unrounded value and where it comes from, the numbers of its
 * `pages` included. Ends in a line break; holds no hash, path or project id, so that it can go out with a public document.
 */
export function figuresJson(model: ReportModel, audience: Audience, pages = 0): string {
  const { title, language, date } = model;
  const figures = [...model.figures, ...pageFigures(pages)];
  return `${JSON.stringify({ title, language, date, audience, figures }, null, 2)}\n`;
}

function pageFigures(pages: number): readonly Figure[] {
  return Array.from({ length: pages }, (_, index) => ({
    id: `pages-${index + 1}`,
    chapter: "pages",
    text: String(index + 1),
    value: index + 1,
    unit: "",
    source: { kind: "structure", where: "page" },
  }));
}
