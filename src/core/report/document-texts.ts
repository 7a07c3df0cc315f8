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
}
