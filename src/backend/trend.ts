import type { CompareAnswer } from "../contract/trend-calls.ts";
import { describeGapView } from "../core/gaps/describe-gap.ts";
import type { GapView } from "../core/gaps/gap-view.ts";
import { compareGroups } from "../core/gaps/group-comparison.ts";
import { mapShapes } from "../core/gaps/map-shapes.ts";
import { trendOf } from "../core/gaps/trend.ts";
import { viewGaps } from "../core/gaps/view-gaps.ts";
import { readAreaPolygons } from "../store/area-polygons.ts";
import { readTargets } from "../store/indicators.ts";
import { readOfferedSeries } from "../store/pooling.ts";
import type { ProjectReader } from "../store/project-types.ts";
import { type GapQuestion, gapInputOf, gapViewOf } from "./gap-answer.ts";
import type { HandlersOf } from "./handler.ts";
import { requiredIndicator } from "./required-indicator.ts";
import { saveShown } from "./save-shown.ts";
import { openedProject } from "./session.ts";

export const trendHandlers: HandlersOf<"trend"> = {
  "trend.view": ({ indicatorId, group, areaCodes, groups, audience }, { session }) => {
    const project = openedProject(session);
    // Windows and the years outside them, for everyone: a year and its window would be two points for one time.
    const periods = readOfferedSeries(project, "public").get(indicatorId)?.periods ?? [];
    const viewsOf = (one: string): readonly GapView[] =>
      periods.map((period) => gapViewOf(project, { indicatorId, period, group: one, audience }, []));
    return trendOf({
      indicator: requiredIndicator(project, indicatorId),
      group,
      target: readTargets(project).find((target) => target.indicatorId === indicatorId) ?? null,
      views: viewsOf(group),
      groupViews: new Map(groups.filter((one) => one !== group).map((one) => [one, viewsOf(one)])),
      areaCodes,
    });
  },
  "trend.compare": ({ groups, ...question }, { session }) =>
    answerComparison(openedProject(session), { ...question, group: "" }, groups),
  "trend.shapes": (_input, { session }) => mapShapes(readAreaPolygons(openedProject(session))),
  "trend.saveShown": async (file, { session }) => await saveShown(session, file),
};

/** Unless two groups are named, the first two; the one that is behind in the municipality as a whole stands first. */
function answerComparison(
  project: ProjectReader,
  question: GapQuestion,
  asked: readonly [string, string] | null,
): CompareAnswer {
  const input = gapInputOf(project, question, []);
  const named = input.groups.filter((group) => group !== "");
  const pair = asked?.every((group) => named.includes(group)) ? asked : named;
  const [first, second] = pair;
  if (first === undefined || second === undefined || first === second) return { comparison: null, sentences: [] };
  const compare = [first, second] as const;
  const viewOf = (group: string) => viewGaps({ ...input, group, compare });
  const [view, other] = [viewOf(first), viewOf(second)];
  if (asked === null && isAhead(view)) return answerComparison(project, question, [second, first]);
  const comparison = compareGroups(view, other);
  return { comparison, sentences: comparison === null ? [] : describeGapView(view) };
}

function isAhead({ indicator, groupDifference }: GapView): boolean {
  const difference = groupDifference?.city?.difference ?? 0;
  return indicator.direction === "higher-is-better" ? difference > 0 : difference < 0;
}
