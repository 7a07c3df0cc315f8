import type { DecimalMark, Encoding, ThousandsMark } from "./dialect.ts";
import type { ColumnRole, RowMark } from "./recipe.ts";

export type ProblemLevel = "information" | "warning" | "error";

/** Something to know about the file. Texts come from the text layer by code; details fill their placeholders. */
export interface IntakeProblem {
  readonly level: ProblemLevel;
  readonly code: ProblemCode;
  /** Line from 1; 0 for the whole file. Column from 1; 0 for the whole row. */
  readonly row: number;
  readonly column: number;
  readonly details: Readonly<Record<string, string | number>>;
}

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
    readonly takenFor: import("../indicators/observation.ts").ValueState | null;
  }[];
  readonly rowMarks: readonly RowMark[];
}

/** One record of the recognised table with the line on which it begins. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}
