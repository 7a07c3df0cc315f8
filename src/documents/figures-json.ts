import type { Audience } from "../core/gaps/gap-view.ts";
import type { ReportModel } from "../core/report/report-model.ts";

/**
 * The content of figures.json: every number of the document as printed, its unrounded value and where it comes from. Ends in a line break;
 * holds no hash, path or project id, so that it can go out with a public document.
 */
export function figuresJson(model: ReportModel, audience: Audience): string {
  const { title, language, date, figures } = model;
  return `${JSON.stringify({ title, language, date, audience, figures }, null, 2)}\n`;
}
