/** How a public document speaks of areas (decisions.md 19): each by name, as kinds with how many there are, or not at all. */
export const areaNamings = ["named", "grouped", "city-only"] as const;
export type AreaNaming = (typeof areaNamings)[number];

/** What the team types for the document itself. Empty strings print nothing. */
export interface DocumentTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly foreword: string;
  readonly vision: string;
  readonly decisionAsked: string;
  readonly status: "draft" | "working-version" | "final";
  /** ISO date printed on the cover; "" for none. */
  readonly date: string;
  /** Of public copies; internal ones name all areas. Absent: "named". */
  readonly areaNaming?: AreaNaming;
}
