import type { ReadTableOptions } from "../../core/intake/read-table.ts";
import type { RecipeColumn } from "../../core/intake/recipe.ts";
import { foldText } from "../../core/intake/row-words.ts";
import { readAreaNames } from "../../store/areas.ts";
import { readImports } from "../../store/imports.ts";
import { readSettings } from "../../store/project-record.ts";
import type { Session } from "../session.ts";

/** What the open project knows that helps to recognise a file: its language, its areas, and what headers meant before. */
export function hintsOf(session: Session): ReadTableOptions {
  const { project } = session;
  if (!project) return { language: "en" };
  const remembered: Record<string, Pick<RecipeColumn, "role" | "indicatorId">> = {};
  for (const { recipe } of readImports(project)) {
    for (const { name, role, indicatorId, period, group, age } of recipe.columns ?? []) {
      const header = foldText(name);
      const isSpread = period !== undefined || group !== undefined || age !== undefined;
      if (header === "" || role === "ignore" || isSpread) continue;
      const isFigure = role === "value" || role === "numerator";
      const indicator = indicatorId ?? (isFigure ? recipe.indicatorId : undefined);
      remembered[header] = { role, ...(indicator === undefined ? {} : { indicatorId: indicator }) };
    }
  }
  return { language: readSettings(project).language, areas: readAreaNames(project), remembered };
}
