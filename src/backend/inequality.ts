import type { InequalityAnswer } from "../contract/inequality-calls.ts";
import type { Audience, GapView } from "../core/gaps/gap-view.ts";
import { fifthsOfView, groupsOfView } from "../core/inequality/groups-of-view.ts";
import { inequalityIndices } from "../core/inequality/inequality-indices.ts";
import { readOfferedSeries } from "../store/pooling.ts";
import type { ProjectReader } from "../store/project-types.ts";
import { type GapQuestion, gapViewOf } from "./gap-answer.ts";
import type { HandlersOf } from "./handler.ts";
import { openedProject } from "./session.ts";

export const inequalityHandlers: HandlersOf<"inequality"> = {
  "inequality.view": ({ orderedBy, ...question }, { session }) =>
    answerInequality(openedProject(session), question, orderedBy),
};

/**
 * Every inequality index from the released view alone.
 * @throws AppError unknown-indicator, unknown-period
 */
export function answerInequality(
  project: ProjectReader,
  question: GapQuestion,
  orderedBy: string | null,
): InequalityAnswer {
  const view = gapViewOf(project, question, []);
  const order = orderedBy === null ? null : orderView(project, orderedBy, view.period, question.audience);
  return {
    indicator: view.indicator,
    period: view.period,
    group: view.group,
    audience: view.audience,
    orderedBy:
      order === null ? null : { indicatorId: order.indicator.id, name: order.indicator.name, period: order.period },
    indices: inequalityIndices({
      indicator: view.indicator,
      groups: groupsOfView(view),
      ordered: order === null ? "no-order" : fifthsOfView(view, order),
    }),
  };
}

/** The ordering indicator in the same period where it has one, else in its latest. */
function orderView(project: ProjectReader, indicatorId: string, period: string, audience: Audience): GapView {
  const periods = readOfferedSeries(project, audience).get(indicatorId)?.periods ?? [];
  const same = periods.includes(period) ? period : null;
  return gapViewOf(project, { indicatorId, period: same, group: "", audience }, []);
}
