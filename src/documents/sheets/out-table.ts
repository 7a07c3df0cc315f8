/** A table that goes out as a spreadsheet or CSV. */
export interface OutTable {
  readonly sheetName: string;
  /** Lines above the table. */
  readonly title: readonly string[];
  /** Width in characters. */
  readonly columns: readonly { readonly header: string; readonly width: number; readonly kind: "text" | "number" }[];
  /** null is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Lines below the table. */
  readonly notes: readonly string[];
}
