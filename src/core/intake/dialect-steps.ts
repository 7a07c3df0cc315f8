import type { IntakeStep } from "./intake-step.ts";
import type { Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";

/** The steps that hold for the whole file: how its text was read and what was taken out before any row was read. */
export function dialectSteps(table: Table, recipe: Recipe): IntakeStep[] {
  const { delimiter, decimalMark, thousandsMark } = table.dialect;
  const scaled = (recipe.columns ?? []).filter((column) => (column.scale ?? 1) !== 1);
  return [
    {
      code: "dialect-read",
      details: { delimiter, headerRows: table.region.header.length },
    },
    ...(table.composite
      ? [
          {
            code: "column-split" as const,
            details: { column: table.composite.name, parts: table.composite.parts.join(", ") },
          },
        ]
      : []),
    ...(table.dateOrder ? [{ code: "dates-read" as const, details: { order: table.dateOrder.order } }] : []),
    ...(decimalMark === "," ? [{ code: "decimal-comma" as const, details: {} }] : []),
    ...(thousandsMark === "" ? [] : [{ code: "thousands-mark" as const, details: { mark: thousandsMark } }]),
    ...(table.region.notes.length > 0
      ? [
          {
            code: "notes-left-out" as const,
            details: { count: table.region.notes.length },
          },
        ]
      : []),
    ...(table.totals.length > 0
      ? [
          {
            code: "rows-marked-total" as const,
            details: { count: table.totals.length },
          },
        ]
      : []),
    ...scaled.map((column) => ({
      code: "scaled-by" as const,
      details: { column: column.name, factor: column.scale ?? 1 },
    })),
    ...[...table.signs].map(([sign, state]) => ({
      code: "sign-read" as const,
      details: { sign, state },
    })),
  ];
}
