import type { DiscussionStatement } from "../../core/quality/discussion.ts";
import type { NewStaffRecord } from "../../core/quality/staffing.ts";
import { addRating, closeRound, saveStaff } from "../../store/quality.ts";
import type { WriteExamplePart } from "./example-part.ts";

interface ExampleQuality {
  readonly staff: readonly NewStaffRecord[];
  /** By statement: what the members said, one number each. */
  readonly ratings: Readonly<Record<DiscussionStatement, readonly number[]>>;
}

/** From `resources/example/quality.<language>.json`. */
export const writeExampleQuality: WriteExamplePart = (scope, content) => {
  const { staff, ratings } = content as ExampleQuality;
  for (const record of staff) saveStaff(scope, null, record);
  for (const [statement, values] of Object.entries(ratings))
    for (const value of values) addRating(scope, statement as DiscussionStatement, value);
  closeRound(scope, true);
};
