import type { DisclosureAudit, HiddenCellRange } from "../../contract/disclosure-answers.ts";
import { hiddenRangesFor, unprotectedCells } from "../../core/gaps/view-gaps.ts";
import type { OpenProject } from "../../store/project-types.ts";
import type { CallContext } from "../session.ts";
import { keptPublicMarks } from "./kept-marks.ts";
import { publicTables } from "./public-tables.ts";

/** Looks through every public table of the project as a curious reader would. */
export function auditProject(project: OpenProject, context: CallContext): DisclosureAudit {
  const recoverable: DisclosureAudit["recoverable"][number][] = [];
  const intervals: HiddenCellRange[] = [];
  for (const { input, done, total } of publicTables(project)) {
    context.stopIfCancelled();
    context.progress(done, total, "disclosure-audit");
    const marks = keptPublicMarks(project, input);
    const place = (id: string) => ({ indicator: input.indicator.id, period: input.period, ...placeOf(id) });
    recoverable.push(...unprotectedCells(input, marks).map(place));
    // Cells on too few children are withheld as unreliable. Listing them would tell which of them are small.
    const ranges = hiddenRangesFor(input, marks).filter(({ id }) => marks.get(id) === "hidden");
    if (ranges.length === 0) continue;
    intervals.push(
      ...ranges.map(({ id, low, high }) => ({ ...place(id), low, high: Number.isFinite(high) ? high : null })),
    );
  }
  return {
    hiddenCells: intervals.length,
    recoverable,
    intervals,
  };
}

/** "area:01|poor": area 01, group poor. */
function placeOf(cellId: string): { readonly area: string; readonly group: string } {
  const bar = cellId.lastIndexOf("|");
  const key = cellId.slice(0, bar);
  const colon = key.indexOf(":");
  return { area: colon < 0 ? "" : key.slice(colon + 1), group: cellId.slice(bar + 1) };
}
