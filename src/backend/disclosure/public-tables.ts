import type { GapInput } from "../../core/gaps/view-gaps.ts";
import { readIndicators } from "../../store/indicators.ts";
import { readOfferedSeries } from "../../store/pooling.ts";
import type { OpenProject } from "../../store/project-types.ts";
import { gapInputOf } from "../gap-answer.ts";

/** Every indicator and period that the public may ask for, one after the other, with how many there are. */
export function* publicTables(
  project: OpenProject,
): Generator<{ readonly input: GapInput; readonly done: number; readonly total: number }> {
  const index = readOfferedSeries(project, "public");
  const tables = readIndicators(project).flatMap(({ id }) =>
    (index.get(id)?.periods ?? []).map((period) => ({ indicatorId: id, period })),
  );
  for (const [done, { indicatorId, period }] of tables.entries()) {
    const question = { indicatorId, period, group: "", audience: "public" as const };
    yield { input: gapInputOf(project, question, []), done, total: tables.length };
  }
}
