import { AppError } from "../core/app-error.ts";
import { addGap, changeGap, readGaps, removeGap } from "../store/recorded-gaps.ts";
import { currentFindings } from "./current-findings.ts";
import { answerGaps } from "./gap-answer.ts";
import { answerGapEvidence } from "./gap-evidence.ts";
import type { HandlersOf } from "./handler.ts";
import { explainValue } from "./provenance.ts";
import { readReferences } from "./references.ts";
import { changeProject, openedProject } from "./session.ts";

export const gapsHandlers: HandlersOf<"gaps"> = {
  "gaps.view": (question, { session }) => answerGaps(openedProject(session), question, readReferences(session.places)),
  "gaps.explain": (question, { session }) => explainValue(session, question),
  "gaps.list": (_input, { session }) => readGaps(openedProject(session)),
  "gaps.evidence": ({ audience }, { session }) =>
    answerGapEvidence(openedProject(session), audience, readReferences(session.places)),
  "gaps.findings": ({ audience }, { session }) =>
    Object.values(currentFindings(openedProject(session), audience)).flatMap((findings) => findings ?? []),
  "gaps.record": ({ gap }, { session }) => ({
    id: changeProject(session, { code: "gap-recorded", subject: gap.title }, (scope) => addGap(scope, gap)),
  }),
  "gaps.change": ({ id, gap }, { session }) => {
    changeProject(session, { code: "gap-changed", subject: gap.title }, (scope) => changeGap(scope, id, gap));
    return {};
  },
  "gaps.remove": ({ id }, { session }) => {
    const gap = readGaps(openedProject(session)).find((one) => one.id === id);
    if (!gap) throw new AppError("not-found", `gap ${id}`);
    changeProject(session, { code: "gap-removed", subject: gap.title }, (scope) => removeGap(scope, id));
    return {};
  },
};
