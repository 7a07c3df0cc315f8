import type { Indicator, Target } from "../indicators/indicator.ts";
import type { ValueState } from "../indicators/observation.ts";
import type { Dialect, Encoding } from "./dialect.ts";
import type { ShapeStep } from "./shape-step.ts";

/** What a column is for. "period-columns" is not a role: a wide table's value columns carry their period. */
export const columnRoles = [
  "area-code",
  "area-name",
  "period",
  "group",
  "age",
  "indicator",
  "value",
  "numerator",
  "denominator",
  "factor",
  "ignore",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface RecipeColumn {
  /** Header text, several header rows joined by a blank; "" without a header. */
  readonly name: string;
  readonly role: ColumnRole;
  /** For value, numerator, denominator and factor columns: what they belong to where the row does not say it. */
  readonly indicatorId?: string;
  readonly period?: string;
  readonly group?: string;
  readonly age?: string;
  /** Multiply what is read by this: 100 turns the share 0.3 into 30 %. 1 if absent. */
  readonly scale?: number;
  /**
   * Data about single persons: true leaves the column out and blanks it in the kept original; false is the user's word
   * that it is public institutional data. Absent where nothing about it looks personal.
   */
  readonly personal?: boolean;
}

/** A row that is not an observation. Lines count from 1. */
export interface RowMark {
  readonly row: number;
  readonly kind: "total" | "note" | "leave-out";
}

/** What becomes of rows that can't be read: nothing is imported, they stay out, or they are kept aside with the import. */
export const badRowRules = ["stop", "leave-out", "hold-back"] as const;
export type BadRows = (typeof badRowRules)[number];

export const dateOrders = ["day-first", "month-first", "year-first"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A cell that the user corrected; the original keeps what the file had. Row and column count from 1. */
export interface CellFix {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Everything needed to read a file again the same way. Saved as JSON.
 * Absent parts are recognised afresh; what is present wins over recognition.
 */
export interface Recipe {
  readonly version: 1;
  /** The sheet of a spreadsheet, by name; the first visible one with a table if absent. */
  readonly sheet?: string;
  /** Which of several tables in the file, from 1; the first if absent. */
  readonly table?: number;
  readonly encoding?: Encoding;
  readonly dialect?: Partial<Dialect>;
  /** How many header lines, and the first and last line of data, as a text editor counts. */
  readonly headerRows?: readonly number[];
  readonly firstDataRow?: number;
  readonly lastDataRow?: number;
  /** By position. */
  readonly columns?: readonly RecipeColumn[];
  readonly rowMarks?: readonly RowMark[];
  /** Rows whose area cell equals one of these texts are totals, whatever their row number. */
  readonly totalLabels?: readonly string[];
  /** Cell texts that stand for a state; compared after trimming: { "..": "suppressed-at-source" }. */
  readonly valueSigns?: Readonly<Record<string, ValueState>>;
  /** Area text in the file → area code of the project. */
  readonly areaAliases?: Readonly<Record<string, string>>;
  /** Group text in the file → group of the project ("reduced fee" → "reduced-fee"). */
  readonly groupNames?: Readonly<Record<string, string>>;
  /** Fixed values where no column carries them. */
  readonly indicatorId?: string;
  readonly period?: string;
  readonly group?: string;
  readonly dateOrder?: DateOrder;
  readonly cellFixes?: readonly CellFix[];
  /** What is done to the rows before they are read as figures, in this order. */
  readonly steps?: readonly ShapeStep[];
  /** Indicators that the recipe defines, created when the project lacks them. */
  readonly indicators?: readonly Indicator[];
  readonly targets?: readonly Target[];
  readonly badRows?: BadRows;
  /** The office that the file came from, for the document's list of sources. */
  readonly sourceOffice?: string;
  /** ISO date to which the figures refer or on which they were sent. */
  readonly sourceDate?: string;
}
