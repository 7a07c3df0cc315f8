/** Which rows stay: compared as trimmed text, or as numbers from and to (both included). */
export type RowCondition =
  | { readonly is: "one-of" | "none-of"; readonly values: readonly string[] }
  | { readonly is: "between"; readonly from: number; readonly to: number };

/** How a new column comes from others of the same row. */
export type ColumnFormula =
  | { readonly of: "sum" | "product"; readonly columns: readonly string[] }
  /** The first column less, or divided by, the second. */
  | { readonly of: "difference" | "quotient"; readonly columns: readonly [string, string] }
  | { readonly of: "first-characters"; readonly column: string; readonly count: number }
  | { readonly of: "part"; readonly column: string; readonly separator: string; readonly position: number }
  | { readonly of: "text"; readonly text: string };

/**
 * One visible step that shapes a table; columns are named by their header, computed ones by the name they were given.
 * - keep-where: rows that don't meet the condition go
 * - drop-duplicates: of rows that agree in all `by` columns the first stays
 * - sum-over: one row for each combination of the `keep` columns, the `sum` columns added up, all others empty. A sum
 *   with a cell that the source hides, or that is missing, is itself hidden or missing ("withhold"), or the sum of the
 *   rest, marked with how many parts are not in it ("at-least")
 * - compute-column: a new column at the right end of the table
 */
export type ShapeStep =
  | { readonly kind: "keep-where"; readonly column: string; readonly condition: RowCondition }
  | { readonly kind: "drop-duplicates"; readonly by: readonly string[] }
  | {
      readonly kind: "sum-over";
      readonly keep: readonly string[];
      readonly sum: readonly string[];
      readonly incomplete: "withhold" | "at-least";
    }
  | { readonly kind: "compute-column"; readonly name: string; readonly formula: ColumnFormula };
