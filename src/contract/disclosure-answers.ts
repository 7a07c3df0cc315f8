/** One hidden cell with what a reader of the public views can work out about it. */
export interface HiddenCellRange {
  readonly indicator: string;
  readonly period: string;
  /** Code of the area or larger area; "" for the municipality. */
  readonly area: string;
  readonly group: string;
  /** The smallest and largest count that agree with everything that is shown; null where nothing bounds it. */
  readonly low: number;
  readonly high: number | null;
}

/** What `trellis check` says about hiding. */
export interface DisclosureAudit {
  readonly hiddenCells: number;
  /** Small cells that could be worked out; empty when all is well. */
  readonly recoverable: readonly Omit<HiddenCellRange, "low" | "high">[];
  readonly intervals: readonly HiddenCellRange[];
}

/** A typed text that names an area together with a number that is hidden there; for its writers only. */
export interface TypedNumberWarning {
  /** Which text: "gap", "priority", "measure", "document". */
  readonly where: string;
  /** Its title, as the team wrote it. */
  readonly title: string;
  readonly area: string;
  /** The number as it stands in the text. */
  readonly number: string;
}

export interface PublicVersionRecord {
  readonly code: string;
  readonly kind: "document" | "project-copy";
  /** ISO time. */
  readonly at: string;
}
