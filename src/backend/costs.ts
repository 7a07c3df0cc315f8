import type { CostsAnswer } from "../contract/answers.ts";
import { AppError } from "../core/app-error.ts";
import { checkPlan } from "../core/costs/check-plan.ts";
import { computeCosts } from "../core/costs/compute-costs.ts";
import {
  readCostLines,
  readFundingLines,
  removeCostLine,
  removeFundingLine,
  saveCostLine,
  saveFundingLine,
} from "../store/costs.ts";
import { readAssumptions, readSettings, writeAssumptions } from "../store/project-record.ts";
import type { ProjectReader } from "../store/project-types.ts";
import { readMeasures } from "../store/strategy.ts";
import type { HandlersOf } from "./handler.ts";
import { changeProject, openedProject } from "./session.ts";

export const costsHandlers: HandlersOf<"costs"> = {
  "costs.view": (_input, { session }) => viewCosts(openedProject(session)),
  "costs.saveLine": ({ line }, { session }) => {
    if (line.startMonth > line.endMonth)
      throw new AppError("invalid-input", "end before start", { field: "line.endMonth", problem: "end-before-start" });
    return {
      id: changeProject(session, { code: "cost-line-saved", subject: line.name }, (scope) => saveCostLine(scope, line)),
    };
  },
  "costs.removeLine": ({ id }, { session }) => {
    const line = readCostLines(openedProject(session)).find((one) => one.id === id);
    if (!line) throw new AppError("not-found", `cost line ${id}`);
    changeProject(session, { code: "cost-line-removed", subject: line.name }, (scope) => removeCostLine(scope, id));
    return {};
  },
  "costs.saveFunding": ({ funding }, { session }) => ({
    id: changeProject(session, { code: "funding-saved", subject: funding.name }, (scope) =>
      saveFundingLine(scope, funding),
    ),
  }),
  "costs.removeFunding": ({ id }, { session }) => {
    const line = readFundingLines(openedProject(session)).find((one) => one.id === id);
    if (!line) throw new AppError("not-found", `funding line ${id}`);
    changeProject(session, { code: "funding-removed", subject: line.name }, (scope) => removeFundingLine(scope, id));
    return {};
  },
  "costs.setAssumptions": ({ assumptions }, { session }) => {
    changeProject(session, { code: "assumptions-changed", subject: "" }, (scope) =>
      writeAssumptions(scope, assumptions),
    );
    return {};
  },
};

/** The plan's money with its lines, and what is doubtful in it. */
export function viewCosts(project: ProjectReader): CostsAnswer {
  const input = {
    settings: readSettings(project),
    measures: readMeasures(project),
    lines: readCostLines(project),
    funding: readFundingLines(project),
    assumptions: readAssumptions(project),
  };
  const table = computeCosts(input);
  return {
    lines: input.lines,
    funding: input.funding,
    assumptions: input.assumptions,
    table,
    findings: checkPlan(input, table),
  };
}
