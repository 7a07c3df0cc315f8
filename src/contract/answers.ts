import type { CostAssumptions, CostLine, CostTable, FundingLine } from "../core/costs/cost-plan.ts";
import type { GapView } from "../core/gaps/gap-view.ts";
import type { RecordedGap } from "../core/gaps/recorded-gap.ts";
import type { Indicator, Target } from "../core/indicators/indicator.ts";
import type { Pooling } from "../core/indicators/pool-periods.ts";
import type { IntakeProblem } from "../core/intake/look-result.ts";
import type { Criterion, Departure, GapScore, Priority, RankedGap } from "../core/priorities/priority.ts";
import type { ProjectSettings } from "../core/project/project-settings.ts";
import type { DocumentTexts } from "../core/report/document-texts.ts";
import type { Figure } from "../core/report/report-model.ts";
import type { Goal, Measure } from "../core/strategy/strategy.ts";
import type { ImportRecord } from "./intake-answers.ts";

/** A project file in the list of the host; the token stands for its path. */
export interface ListedProject {
  readonly token: string;
  readonly fileName: string;
  readonly municipality: string;
  /** ISO time of the last change. */
  readonly changedAt: string;
}

export interface Holder {
  readonly name: string;
  readonly machine: string;
  /** ISO time. */
  readonly since: string;
}

/** What every screen needs of the open project. */
export interface ProjectOverview {
  readonly fileName: string;
  readonly settings: ProjectSettings;
  /** "read": a snapshot; `holder` says who has the file, or is null when the file itself is read-only. */
  readonly access: "write" | "read";
  readonly holder: Holder | null;
  /** Made for the public: without originals and hidden values, and only to be read. */
  readonly isPublicCopy: boolean;
  /** ISO time of the last saved change. */
  readonly savedAt: string;
  /** Labels of the change that undo or redo would touch; null when there is none. */
  readonly undo: ChangeLabel | null;
  readonly redo: ChangeLabel | null;
  readonly counts: {
    readonly areas: number;
    readonly indicators: number;
    readonly imports: number;
    readonly gaps: number;
    readonly priorities: number;
    readonly measures: number;
  };
  /** Phases that the team declared "done outside the app", by number 1–7. */
  readonly phasesDoneOutside: readonly number[];
  /** Changes with every saved change: screens read again when it differs. */
  readonly revision: number;
}

/** Names the kind of a change; the text layer words it. `subject` is the user's own text ("Gerbergasse"). */
export interface ChangeLabel {
  readonly code: string;
  readonly subject: string;
}

export interface HistoryEntry {
  readonly id: number;
  readonly label: ChangeLabel;
  readonly author: string;
  readonly at: string;
  readonly state: "done" | "undone";
}

export interface AreaRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
  readonly level: "neighbourhood" | "parent";
  readonly hasPolygon: boolean;
  readonly aliases: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly mergedInto: string | null;
}

/** What the areas importer saw; rows that can't be used name their line. */
export interface AreasLook {
  /** How many neighbourhoods of the project become parts of these areas, which are larger ones; 0 for any other file. */
  readonly partsOfLarger: number;
  readonly areas: readonly {
    readonly code: string;
    readonly name: string;
    readonly parentCode: string | null;
    readonly hasPolygon: boolean;
  }[];
  readonly problems: readonly IntakeProblem[];
}

/** One step of a number's way from the file, coded; the text layer words it. */
export interface ProvenanceStep {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface Provenance {
  readonly importRecord: Pick<ImportRecord, "id" | "fileName" | "at" | "author" | "sourceOffice" | "sourceDate">;
  readonly row: number;
  readonly columns: readonly { readonly role: string; readonly column: number; readonly name: string }[];
  /** The line itself with its neighbours; only in the internal view, else empty. */
  readonly lines: readonly { readonly row: number; readonly text: string }[];
  readonly steps: readonly ProvenanceStep[];
  /** Of a figure without a file: who said it and when (ISO date or ""), and the report behind it. Else null. */
  readonly typed: {
    readonly saidBy: string;
    readonly saidOn: string;
    /** "" in the public view. */
    readonly note: string;
    /** "" where no report is named. */
    readonly evidenceTitle: string;
    readonly page: string;
  } | null;
  /** The same for other parts of the figure that came from other imports, such as its denominator. */
  readonly further: readonly Omit<Provenance, "further">[];
}

export interface IndicatorSummary {
  readonly indicator: Indicator;
  readonly target: Target | null;
  /** Years as the files gave them; windows of pooled years are offered by the views. */
  readonly periods: readonly string[];
  readonly groups: readonly string[];
  readonly poolYears: Pooling;
}

/** Sentences as codes with details; the text layer words them. */
export interface CodedSentence {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface GapAnswer {
  readonly view: GapView;
  readonly sentences: readonly CodedSentence[];
}

export interface PrioritiesAnswer {
  readonly criteria: readonly Criterion[];
  readonly gaps: readonly RecordedGap[];
  readonly scores: readonly GapScore[];
  readonly ranking: readonly RankedGap[];
  readonly priorities: readonly Priority[];
  readonly departures: readonly Departure[];
}

export interface StrategyAnswer {
  readonly goals: readonly Goal[];
  readonly measures: readonly (Measure & { readonly horizon: "short" | "medium" | "long" })[];
  readonly findings: readonly Finding[];
}

/** Something that is missing or odd in the plan, coded. */
export interface Finding {
  readonly code: string;
  readonly level: "information" | "warning";
  readonly details: Readonly<Record<string, string | number>>;
}

export interface CostsAnswer {
  readonly lines: readonly CostLine[];
  readonly funding: readonly FundingLine[];
  readonly assumptions: CostAssumptions;
  readonly table: CostTable;
  readonly findings: readonly Finding[];
}

export interface DocumentPreview {
  /** The PDF itself. */
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly warnings: readonly string[];
  /** False when PDF/UA-1 was refused and a tagged PDF was made instead; `warnings` say why. */
  readonly universallyAccessible: boolean;
}

export interface DocumentAnswer {
  readonly texts: DocumentTexts;
  readonly figures: readonly Figure[];
}

/** A file that the backend made; the host saves it where the user says. */
export interface MadeFile {
  readonly token: string;
  readonly suggestedName: string;
  readonly bytes: number;
}

export interface CheckAnswer {
  readonly integrity: "ok" | string;
  readonly brokenLinks: readonly Finding[];
  readonly findings: readonly Finding[];
}
