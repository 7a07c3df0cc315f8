import type { CooperationRound, CooperationView } from "../contract/cooperation-calls.ts";
import { AppError } from "../core/app-error.ts";
import { findCooperation } from "../core/cooperation/find-cooperation.ts";
import { measureNetwork } from "../core/cooperation/measure-network.ts";
import { type Partner, partnersOf, type Round } from "../core/cooperation/partner.ts";
import { scoreProximities } from "../core/cooperation/proximity.ts";
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
import {
  checkPoint,
  readInstruments,
  readLeadership,
  readPoints,
  readProximities,
  saveLeadership,
  saveProximity,
  switchInstrument,
} from "../store/cooperation-instruments.ts";
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
    const partners = partnersOf(round, readPartners(openedProject(session)));
    const { name } = required(partners, link.fromId);
    required(partners, link.toId);
    changeProject(session, { code: "partner-link-saved", subject: name }, (scope) => nameLink(scope, round, link));
    return {};
  },
  "cooperation.setInstrument": ({ instrument, isOn }, { session }) => {
    const code = isOn ? "instrument-switched-on" : "instrument-switched-off";
    changeProject(session, { code, subject: "" }, (scope) => switchInstrument(scope, instrument, isOn));
    return {};
  },
  "cooperation.setProximity": ({ round, ...answer }, { session }) => {
    changeProject(session, { code: "proximity-answered", subject: "" }, (scope) => saveProximity(scope, round, answer));
    return {};
  },
  "cooperation.checkPoint": ({ point, isChecked }, { session }) => {
    changeProject(session, { code: "cooperation-point-checked", subject: "" }, (scope) =>
      checkPoint(scope, point, isChecked),
    );
    return {};
  },
  "cooperation.reviewPractice": ({ round, ...answer }, { session }) => {
    changeProject(session, { code: "leadership-reviewed", subject: "" }, (scope) =>
      saveLeadership(scope, round, answer),
    );
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
    instruments: readInstruments(project),
    points: readPoints(project),
    before: viewRound(project, partners, "before"),
    after: viewRound(project, partners, "after"),
  };
}

function viewRound(project: ProjectReader, all: readonly Partner[], round: Round): CooperationRound {
  const partners = partnersOf(round, all);
  const proximities = readProximities(project, round);
  const links = readLinks(project, round);
  const answers = readAnswers(project, round);
  return {
    links,
    network: measureNetwork(partners, links),
    answers,
    elements: scoreElements(answers),
    findings: findCooperation(partners, links, answers),
    proximities,
    sectorPairs: scoreProximities(
      partners.map(({ sector }) => sector),
      proximities,
    ),
    leadership: readLeadership(project, round),
  };
}

function required(partners: readonly Partner[], id: number): Partner {
  const found = partners.find((partner) => partner.id === id);
  if (!found) throw new AppError("not-found", `partner ${id}`);
  return found;
}
