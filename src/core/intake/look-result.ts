import type { ValueState } from "../indicators/observation.ts";
import type { DecimalMark, Encoding, ThousandsMark } from "./dialect.ts";
import type { ColumnRole, DateOrder, RowMark } from "./recipe.ts";

export type ProblemLevel = "information" | "warning" | "error";

/** Something to know about the file. Texts come from the text layer by code; details fill their placeholders. */
export interface IntakeProblem {
  readonly level: ProblemLevel;
  readonly code: ProblemCode;
  /** Line from 1; 0 for the whole file. Column from 1; 0 for the whole row. */
  readonly row: number;
  readonly column: number;
  readonly details: Readonly<Record<string, string | number>>;
  /** What one click can do about it, likeliest first; applied to the recipe, never to the file. */
  readonly fixes?: readonly ProblemFix[];
}

/** A change of the recipe that settles a problem, alone or with all of its kind. Columns and rows count from 1. */
export type ProblemFix =
  | { readonly kind: "read-sign"; readonly text: string; readonly as: ValueState }
  | { readonly kind: "scale-column"; readonly column: number; readonly factor: number }
  | { readonly kind: "leave-out-row"; readonly row: number }
  | { readonly kind: "mark-total"; readonly row: number }
  | { readonly kind: "change-cell"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "drop-duplicates"; readonly by: readonly string[] }
  | { readonly kind: "match-area"; readonly text: string; readonly code: string }
  | { readonly kind: "read-dates"; readonly order: DateOrder }
  | { readonly kind: "leave-out-column"; readonly column: number }
  | { readonly kind: "public-column"; readonly column: number };

export const problemCodes = [
  "empty-file",
  "binary-file",
  "no-table",
  "unclosed-quote",
  "row-too-short",
  "row-too-long",
  "not-a-number",
  "unknown-sign",
  "unknown-area",
  "duplicate-observation",
  "part-larger-than-whole",
  "percent-over-100",
  "value-differs-from-counts",
  "total-differs-from-sum",
  "personal-data-column",
  "no-area-column",
  "no-value-column",
  "no-period",
  "no-indicator",
  "empty-area",
  "mojibake",
  "estimated-denominator",
  "several-tables",
  "encoding-error",
  "leading-zeros-ignored",
  "areas-not-geojson",
  "polygon-not-degrees",
  "area-code-twice",
  "ods-file",
  "xls-file",
  "pdf-file",
  "sample-only",
  "hidden-rows",
  "hidden-columns",
  "hidden-sheets",
  "footnote-marks",
  "formula-error",
  "date-order-unclear",
  "repeated-header",
  "step-column-missing",
  "share-among-percents",
  "unit-changed",
  "decimal-mark-typo",
  "value-jumps",
  "value-outlier",
  "repeated-row",
  "published-figure-changes",
  "area-not-valid",
  "incomplete-sum",
  "too-many-held-rows",
  "not-all-compared",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const doubtTopics = [
  "encoding",
  "delimiter",
  "quote",
  "decimalMark",
  "thousandsMark",
  "headerRows",
  "dataRows",
  "totals",
  "role",
  "layout",
  "sign",
  "dateOrder",
  "table",
  "sheet",
] as const;
export type DoubtTopic = (typeof doubtTopics)[number];

/** A guess that is not certain, shown as a marked chip. Certainty from 0 to 1. */
export interface Doubt {
  readonly what: DoubtTopic;
  /** Column from 1 where the doubt is about one column, else 0. */
  readonly column: number;
  readonly chosen: string;
  readonly alternatives: readonly string[];
  readonly certainty: number;
}

export interface RecognisedColumn {
  readonly name: string;
  readonly role: ColumnRole;
  readonly type: "number" | "text" | "date" | "code" | "empty";
  readonly certainty: number;
  /** For the value columns of a wide table. */
  readonly period?: string;
  readonly group?: string;
  readonly age?: string;
  /** What the role rests on: the name, the cells, an earlier import of the project, or the user's choice. */
  readonly because?: "name" | "content" | "earlier" | "chosen";
  /** As in RecipeColumn. */
  readonly personal?: boolean;
  /** What an earlier import of the project took the column for; only with `because` "earlier". */
  readonly indicatorId?: string;
}

/** What the importer sees in a file; writes nothing. Lines count from 1 as a text editor counts. */
export interface LookResult {
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  readonly delimiter: string;
  readonly quote: "" | '"' | "'";
  readonly escape: string;
  readonly decimalMark: DecimalMark;
  readonly thousandsMark: ThousandsMark;
  readonly headerRows: readonly number[];
  /** 0 where there is no data row. */
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly notes: readonly { readonly row: number; readonly text: string }[];
  readonly totals: readonly { readonly row: number; readonly text: string }[];
  readonly layout: "long" | "wide";
  readonly columns: readonly RecognisedColumn[];
  readonly records: number;
  readonly doubts: readonly Doubt[];
  readonly tables: readonly {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly columns: number;
  }[];
  readonly problems: readonly IntakeProblem[];
  /** Signs other than numbers found in value columns, with their count and what they were taken for (null: not known). */
  readonly signs: readonly {
    readonly text: string;
    readonly count: number;
    readonly takenFor: ValueState | null;
  }[];
  readonly rowMarks: readonly RowMark[];
  /** Of dates such as 03.04.2021; null where no column has any. */
  readonly dateOrder: DateOrder | null;
}

/** One record of the recognised table with the line on which it begins. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Cells that the sums in this row lack because the source hides or misses them; absent means none. */
  readonly partsLeftOut?: number;
}
