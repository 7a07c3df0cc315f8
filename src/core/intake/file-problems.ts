import type { Indicator } from "../indicators/indicator.ts";
import type { PlannedSeries } from "./plan-series.ts";
import type { Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";

/** What is missing or noteworthy about the file as a whole: no table, no column for areas or values, no period, an unknown indicator. */
export function fileProblems(
  table: Table,
  recipe: Recipe,
  series: readonly PlannedSeries[],
  unknown: readonly string[],
  indicators: readonly Indicator[],
) {
  const roles = new Set(table.columns.map((column) => column.role));
  const error = (
    code: "no-table" | "no-area-column" | "no-value-column" | "no-period" | "no-indicator",
    details: Record<string, string> = {},
  ) => ({
    level: "error" as const,
    code,
    row: 0,
    column: 0,
    details,
  });
  if (table.region.tables.length === 0) return [error("no-table")];
  const dated = recipe.period !== undefined || roles.has("period") || series.every((one) => one.period !== null);
  const named = roles.has("indicator") || series.every((one) => one.indicator !== null);
  const estimated = series.some(
    (one) =>
      one.indicator?.kind === "proportion" && one.figures.value && one.figures.numerator && !one.figures.denominator,
  );
  return [
    ...(roles.has("area-code") || roles.has("area-name") ? [] : [error("no-area-column")]),
    ...(series.length > 0 ? [] : [error("no-value-column")]),
    ...(dated ? [] : [error("no-period")]),
    ...unknown.map((id) => error("no-indicator", { id })),
    ...(named || unknown.length > 0 || series.length === 0
      ? []
      : [
          error("no-indicator", {
            id: indicators.length === 0 ? "" : (recipe.indicatorId ?? ""),
          }),
        ]),
    ...(estimated
      ? [
          {
            level: "information" as const,
            code: "estimated-denominator" as const,
            row: 0,
            column: 0,
            details: {},
          },
        ]
      : []),
  ];
}
