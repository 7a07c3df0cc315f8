/** Something that the team should look at in its plan. Texts come from the text layer by code; details fill their placeholders. */
export interface PlanFinding<Code extends string = string> {
  readonly code: Code;
  readonly level: "information" | "warning";
  readonly details: Readonly<Record<string, string | number>>;
}
