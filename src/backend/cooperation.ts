import type { CooperationRound, CooperationView } from "../contract/cooperation-calls.ts";
import { AppError } from "../core/app-error.ts";
import { findCooperation } from "../core/cooperation/find-cooperation.ts";
import { measureNetwork } from "../core/cooperation/measure-network.ts";
import type { Partner, Round } from "../core/cooperation/partner.ts";
import { scoreElements } from "../core/cooperation/questionnaire.ts";
import {
  nameLink,
  readAnswers,
  readLinks,
  readPartners,
  removePartner,
  saveAnswer,
  savePartner,
} from "../store/cooperation.ts";
import type { ProjectReader } from "../store/project-types.ts";
import type { HandlersOf } from "./handler.ts";
import { changeProject, openedProject } from "./session.ts";

export const cooperationHandlers: HandlersOf<"cooperation"> = {
  "cooperation.view": (_, { session }) => viewCooperation(openedProject(session)),
  "cooperation.savePartner": ({ id, partner }, { session }) => ({
    id: changeProject(session, { code: "partner-saved", subject: partner.name }, (scope) =>
      savePartner(scope, id, partner),
    ),
  }),
  "cooperation.removePartner": ({ id }, { session }) => {
    const { name } = required(readPartners(openedProject(session)), id);
    changeProject(session, { code: "partner-removed", subject: name }, (scope) => removePartner(scope, id));
    return {};
  },
  "cooperation.nameLink": ({ round, ...link }, { session }) => {
    const partners = readPartners(openedProject(session));
    const { name } = required(partners, link.fromId);
    required(partners, link.toId);
    changeProject(session, { code: "partner-link-saved", subject: name }, (scope) => nameLink(scope, round, link));
    return {};
  },
  "cooperation.answerItem": ({ round, ...answer }, { session }) => {
    changeProject(session, { code: "integration-answered", subject: "" }, (scope) => saveAnswer(scope, round, answer));
    return {};
  },
};

/** Partners with both times of asking. */
export function viewCooperation(project: ProjectReader): CooperationView {
  const partners = readPartners(project);
  return {
    partners,
    before: viewRound(project, partners, "before"),
    after: viewRound(project, partners, "after"),
  };
}

function viewRound(project: ProjectReader, partners: readonly Partner[], round: Round): CooperationRound {
  const links = readLinks(project, round);
  const answers = readAnswers(project, round);
  return {
    links,
    network: measureNetwork(partners, links),
    answers,
    elements: scoreElements(answers),
    findings: findCooperation(partners, links, answers),
  };
}

function required(partners: readonly Partner[], id: number): Partner {
  const found = partners.find((partner) => partner.id === id);
  if (!found) throw new AppError("not-found", `partner ${id}`);
  return found;
}
