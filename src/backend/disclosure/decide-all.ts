import { readIndicators } from "../../store/indicators.ts";
import { readOfferedSeries } from "../../store/pooling.ts";
import type { OpenProject } from "../../store/project-types.ts";
import type { CallContext } from "../session.ts";
import { keptMarks } from "./kept-marks.ts";
import { type AskedTable, readManyInputs, readSharedInput } from "./many-inputs.ts";

const tablesPerRead = 16;

/**
 * Decides the public marks of every indicator and period and keeps them, or as many as `forMs` milliseconds allow. Returns
 * how many tables there are and how many are left.
 */
export function decideAll(
  project: OpenProject,
  context: CallContext,
  forMs = Number.POSITIVE_INFINITY,
): { readonly tables: number; readonly left: number } {
  const until = performance.now() + forMs;
  const index = readOfferedSeries(project, "public");
  const marks = keptMarks(project);
  const tables = readIndicators(project).flatMap((indicator): readonly AskedTable[] => {
    const periods = index.get(indicator.id)?.periods ?? [];
    return periods.map((period) => ({ indicator, period, periods }));
  });
  const undecided = tables
    .filter(({ indicator, period }) => marks.of(indicator, period) === null)
    .sort((a, b) => fromLatest(a) - fromLatest(b));
  const shared = readSharedInput(project);
  let done = tables.length - undecided.length;
  for (let from = 0; from < undecided.length; from += tablesPerRead) {
    for (const input of readManyInputs(project, undecided.slice(from, from + tablesPerRead), shared)) {
      context.stopIfCancelled();
      context.progress(done, tables.length, "disclosure-decide");
      marks.decide(input);
      done += 1;
      if (performance.now() > until) return { tables: tables.length, left: tables.length - done };
    }
  }
  return { tables: tables.length, left: 0 };
}

/** The latest periods are asked for first. */
function fromLatest({ period, periods }: AskedTable): number {
  return periods.length - periods.indexOf(period);
}
