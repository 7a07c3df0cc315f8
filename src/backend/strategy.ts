import type { StrategyAnswer } from "../contract/answers.ts";
import { AppError } from "../core/app-error.ts";
import { checkReadiness } from "../core/strategy/check-readiness.ts";
import { horizonOf } from "../core/strategy/horizon-of.ts";
import { readCostLines, readFundingLines } from "../store/costs.ts";
import { readIndicators } from "../store/indicators.ts";
import { readPriorities } from "../store/priorities.ts";
import { readSettings } from "../store/project-record.ts";
import type { ProjectReader } from "../store/project-types.ts";
import { readGaps } from "../store/recorded-gaps.ts";
import { readGoals, readMeasures, removeGoal, removeMeasure, saveGoal, saveMeasure } from "../store/strategy.ts";
import type { HandlersOf } from "./handler.ts";
import { changeProject, openedProject } from "./session.ts";

export const strategyHandlers: HandlersOf<"strategy"> = {
  "strategy.view": (_input, { session }) => viewStrategy(openedProject(session)),
  "strategy.saveGoal": ({ goal }, { session }) => ({
    id: changeProject(session, { code: "goal-saved", subject: goal.text }, (scope) => saveGoal(scope, goal)),
  }),
  "strategy.removeGoal": ({ id }, { session }) => {
    const goal = readGoals(openedProject(session)).find((one) => one.id === id);
    if (!goal) throw new AppError("not-found", `goal ${id}`);
    changeProject(session, { code: "goal-removed", subject: goal.text }, (scope) => removeGoal(scope, id));
    return {};
  },
  "strategy.saveMeasure": ({ measure }, { session }) => {
    if (measure.startMonth > measure.endMonth)
      throw new AppError("invalid-input", "end before start", {
        field: "measure.endMonth",
        problem: "end-before-start",
      });
    return {
      id: changeProject(session, { code: "measure-saved", subject: measure.title }, (scope) =>
        saveMeasure(scope, measure),
      ),
    };
  },
  "strategy.removeMeasure": ({ id }, { session }) => {
    const measure = readMeasures(openedProject(session)).find((one) => one.id === id);
    if (!measure) throw new AppError("not-found", `measure ${id}`);
    changeProject(session, { code: "measure-removed", subject: measure.title }, (scope) => removeMeasure(scope, id));
    return {};
  },
};

/** Goals and measures, each measure with the horizon that follows from its start, and what is not ready. */
export function viewStrategy(project: ProjectReader): StrategyAnswer {
  const settings = readSettings(project);
  const goals = readGoals(project);
  const measures = readMeasures(project);
  return {
    goals,
    measures: measures.map((measure) => ({ ...measure, horizon: horizonOf(measure.startMonth, settings) })),
    findings: checkReadiness({
      settings,
      gaps: readGaps(project),
      priorities: readPriorities(project),
      goals,
      measures,
      lines: readCostLines(project),
      funding: readFundingLines(project),
      indicators: readIndicators(project),
    }),
  };
}
