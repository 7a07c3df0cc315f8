/** Where a number of the document comes from. */
export type FigureSource =
  /** Printed by a command: arguments after the project, and a JSON pointer into its --json answer. `value` equals what stands there. */
  | { readonly kind: "command"; readonly command: readonly string[]; readonly pointer: string }
  /** Text or a number that a person typed; `where` names the field. */
  | { readonly kind: "typed"; readonly where: string }
  /** A published reference figure by its id. */
  | { readonly kind: "reference"; readonly id: string }
  /** Year, date, rule or count that belongs to the page itself (a chapter number, "95 %", "top 5"). */
  | { readonly kind: "structure"; readonly where: string };

/** One number as printed. */
export interface Figure {
  readonly id: string;
  readonly chapter: string;
  /** Exactly as it stands in the document: "14.3 %". */
  readonly text: string;
  /** Unrounded; cents for money. null for texts that hold several numbers. */
  readonly value: number | null;
  readonly unit: string;
  readonly source: FigureSource;
}

export interface ReportTable {
  readonly type: "table";
  readonly caption: string;
  readonly columns: readonly {
    readonly text: string;
    readonly align: "left" | "right" /** share of the width, relative */;
    readonly width: number;
  }[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly emphasis: "none" | "total" | "alert" | "group";
  }[];
  readonly note: string;
}

export type ReportBlock =
  | { readonly type: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string; readonly tone: "lead" | "normal" | "note" }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly type: "key-numbers"; readonly items: readonly { readonly text: string; readonly label: string }[] }
  | { readonly type: "definitions"; readonly items: readonly { readonly term: string; readonly text: string }[] }
  | {
      readonly type: "chart";
      readonly svg: string;
      readonly alt: string;
      readonly caption: string;
      readonly widthMm: number;
      readonly heightMm: number;
    }
  | ReportTable;

export interface ReportChapter {
  readonly id: string;
  /** Level-1 heading, never empty. */
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** The whole document as data; the template only sets it. */
export interface ReportModel {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly municipality: string;
  readonly coverLines: readonly string[];
  readonly footer: string;
  readonly contentsTitle: string;
  /** The word between page and pages: "of" in "3 of 12". */
  readonly pageOf: string;
  /** ISO date that stands as the creation date in the file, so that equal content gives equal bytes. */
  readonly date: string;
  readonly chapters: readonly ReportChapter[];
  readonly figures: readonly Figure[];
  /** Characters that were replaced because no embedded font has them, and the like. */
  readonly warnings: readonly string[];
}
