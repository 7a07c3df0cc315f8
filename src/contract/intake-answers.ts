import type { Indicator } from "../core/indicators/indicator.ts";
import type { RecipeDifference } from "../core/intake/fit-recipe.ts";
import type { IntakeProblem, LookResult, TableRow } from "../core/intake/look-result.ts";
import type { Recipe } from "../core/intake/recipe.ts";
import type { Language } from "../core/project/project-settings.ts";
import type { Sector } from "../core/strategy/strategy.ts";
import type { ProvenanceStep } from "./answers.ts";

/** The raw head and tail of a file beside what was recognised. */
export interface FileLook {
  readonly fileName: string;
  readonly bytes: number;
  readonly look: LookResult;
  /** What was recognised, complete, with the user's corrections in it: what `intake.accept` takes. */
  readonly recipe: Recipe;
  readonly rawLines: readonly { readonly row: number; readonly text: string }[];
  readonly rows: readonly TableRow[];
  /** True when rawLines and rows show only the head and tail of the file. */
  readonly shortened: boolean;
  /** True when the file is so long that only its head and tail were read; counts then say "at least". */
  readonly isSample: boolean;
  /** Of a spreadsheet, in its order; empty for text files. */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: number }[];
  /** The sheet that was read, "" for text files. */
  readonly sheet: string;
}

export interface FileCheck {
  readonly observations: number;
  readonly states: Readonly<Record<"number" | "missing" | "not-applicable" | "suppressed-at-source", number>>;
  readonly leftOutRows: number;
  readonly problems: readonly IntakeProblem[];
  /** Problems beyond those listed (the list is cut at 2,000). */
  readonly moreProblems: number;
  readonly unmatchedAreas: readonly {
    readonly text: string;
    readonly count: number;
    readonly suggestions: readonly string[];
  }[];
  readonly indicators: readonly Indicator[];
  readonly periods: readonly string[];
  readonly groups: readonly string[];
  /** Something must be settled before the file can be accepted. */
  readonly blocked: boolean;
  /** How many areas get a figure. */
  readonly areas?: number;
  /** Lines with problems that a look does not show because it holds head and tail only; at most 300. */
  readonly rows?: readonly TableRow[];
}

export interface AcceptedImport {
  readonly importId: number;
  readonly observations: number;
  readonly leftOutRows: number;
  readonly problems: readonly IntakeProblem[];
  readonly indicatorIds: readonly string[];
  readonly periods: readonly string[];
}

export interface ImportRecord {
  readonly id: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly at: string;
  readonly author: string;
  readonly observations: number;
  readonly recipe: Recipe;
  readonly sourceOffice: string;
  readonly sourceDate: string;
  /** "typed": a figure that a person gave without a file. */
  readonly kind: "file" | "typed";
  /** Headers of columns about persons that were blanked in the kept original. */
  readonly blankedColumns: readonly string[];
  readonly heldRows: number;
}

/** An import with all that can be asked about it. */
export interface ImportDetails {
  readonly record: ImportRecord;
  readonly steps: readonly ProvenanceStep[];
  readonly brought: readonly {
    readonly indicatorId: string;
    readonly indicatorName: string;
    readonly periods: readonly string[];
    readonly observations: number;
  }[];
  /** What the supplier says about showing these figures. */
  readonly rule: { readonly published: boolean; readonly hideBelow: number | null };
  /** Values for which an earlier import has another figure; this one holds. */
  readonly changedFigures: number;
  /** Rows kept aside because something in them could not be read; at most 1,000 are told. */
  readonly held: readonly {
    readonly row: number;
    readonly cells: readonly string[];
    readonly problems: readonly IntakeProblem[];
  }[];
  /** Of a typed figure: who said so, and the report behind it. */
  readonly typed: {
    readonly note: string;
    readonly evidenceId: number | null;
    readonly page: string;
  } | null;
}

export interface FittedRecipe {
  readonly recipe: Recipe;
  readonly differences: readonly RecipeDifference[];
}

/** A report that stands behind figures. */
export interface EvidenceRecord {
  readonly id: number;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly note: string;
  readonly at: string;
  readonly author: string;
  /** How many typed figures rest on it. */
  readonly uses: number;
}

/** An institution with what it is to supply and what of that is missing for a period. */
export interface DataRequest {
  readonly id: number;
  readonly name: string;
  readonly contact: string;
  readonly address: string;
  readonly language: Language;
  readonly sector: Sector;
  readonly otherFigures: string;
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    /** Neighbourhoods with a value in the period, of all. */
    readonly areasWithValue: number;
    readonly areas: number;
  }[];
}
