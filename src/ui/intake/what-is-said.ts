import type { ImportDraft } from "./use-import-draft.ts";

export interface SaidByFile {
  readonly area: boolean;
  readonly figures: boolean;
  readonly indicators: boolean;
  readonly periods: boolean;
  readonly groups: boolean;
}

/** What the columns of a file say by themselves; the rest is asked for. */
export function saidByColumns({ looked, recipe }: ImportDraft): SaidByFile {
  const { columns } = looked.look;
  const has = (...roles: readonly string[]) => columns.some((column) => roles.includes(column.role));
  const figures = columns.flatMap((column, index) =>
    column.role === "value" || column.role === "numerator" ? [{ ...column, ...recipe.columns?.[index] }] : [],
  );
  const every = (key: "indicatorId" | "period") =>
    figures.length > 0 && figures.every((column) => column[key] !== undefined && column[key] !== "");
  return {
    area: has("area-code", "area-name"),
    figures: figures.length > 0,
    indicators: has("indicator") || every("indicatorId"),
    periods: has("period") || every("period"),
    groups: has("group") || figures.some((column) => column.group !== undefined && column.group !== ""),
  };
}

/** Whether nothing has to be asked: no doubt, and everything that a figure needs is known. */
export function isCertain(draft: ImportDraft): boolean {
  const { looked, recipe } = draft;
  const said = saidByColumns(draft);
  return (
    looked.look.doubts.length === 0 &&
    !looked.look.problems.some((problem) => problem.level === "error") &&
    said.area &&
    said.figures &&
    (said.indicators || recipe.indicatorId !== undefined || recipe.indicators?.length === 1) &&
    (said.periods || (recipe.period ?? "") !== "")
  );
}
