import type { PrioritiesAnswer } from "../contract/answers.ts";
import { AppError } from "../core/app-error.ts";
import { departures } from "../core/priorities/departures.ts";
import { rankGaps } from "../core/priorities/rank-gaps.ts";
import {
  readCriteria,
  readPriorities,
  readScores,
  removeCriterion,
  saveCriterion,
  writePriorities,
  writeScore,
} from "../store/priorities.ts";
import type { ProjectReader } from "../store/project-types.ts";
import { readGaps } from "../store/recorded-gaps.ts";
import type { HandlersOf } from "./handler.ts";
import { changeProject, openedProject } from "./session.ts";

export const prioritiesHandlers: HandlersOf<"priorities"> = {
  "priorities.view": (_input, { session }) => viewPriorities(openedProject(session)),
  "priorities.saveCriterion": ({ criterion }, { session }) => ({
    id: changeProject(session, { code: "criterion-saved", subject: criterion.name }, (scope) =>
      saveCriterion(scope, criterion),
    ),
  }),
  "priorities.removeCriterion": ({ id }, { session }) => {
    const criterion = readCriteria(openedProject(session)).find((one) => one.id === id);
    if (!criterion) throw new AppError("not-found", `criterion ${id}`);
    changeProject(session, { code: "criterion-removed", subject: criterion.name }, (scope) =>
      removeCriterion(scope, id),
    );
    return {};
  },
  "priorities.score": ({ gapId, criterionId, points }, { session }) => {
    const gap = readGaps(openedProject(session)).find((one) => one.id === gapId);
    if (!gap) throw new AppError("not-found", `gap ${gapId}`);
    changeProject(session, { code: "gap-scored", subject: gap.title }, (scope) =>
      writeScore(scope, gapId, criterionId, points),
    );
    return {};
  },
  "priorities.decide": ({ priorities }, { session }) => {
    changeProject(session, { code: "priorities-decided", subject: "" }, (scope) => writePriorities(scope, priorities));
    return {};
  },
};

/** Criteria, scores, the ranking that follows, and what the team decided. Parked gaps are not ranked. */
export function viewPriorities(project: ProjectReader): PrioritiesAnswer {
  const gaps = readGaps(project);
  const parked = gaps.filter((gap) => gap.parkedBecause !== "").map((gap) => gap.id);
  const criteria = readCriteria(project);
  const scores = readScores(project);
  const priorities = readPriorities(project);
  const ranking = rankGaps(
    gaps.map((gap) => gap.id).filter((id) => !parked.includes(id)),
    criteria,
    scores,
  );
  return { criteria, gaps, scores, ranking, priorities, departures: departures(ranking, priorities, parked) };
}
