import type { DataRequest } from "../contract/intake-answers.ts";
import { AppError } from "../core/app-error.ts";
import { areaForYear } from "../core/areas/merge-areas.ts";
import { readAreaNames } from "../store/areas.ts";
import { readIndicators } from "../store/indicators.ts";
import { readAreasWithValue, readInstitutions, removeInstitution, saveInstitution } from "../store/institutions.ts";
import type { ProjectReader } from "../store/project-types.ts";
import type { HandlersOf } from "./handler.ts";
import { makeRequestLetter, makeRequestTemplate } from "./request-files.ts";
import { requiredIndicator } from "./required-indicator.ts";
import { changeProject, openedProject } from "./session.ts";

export const requestsHandlers: HandlersOf<"requests"> = {
  "requests.list": ({ period }, { session }) => listRequests(openedProject(session), period),
  "requests.save": ({ id, institution }, { session }) => {
    const project = openedProject(session);
    for (const indicatorId of institution.indicatorIds) requiredIndicator(project, indicatorId);
    if (readInstitutions(project).some((one) => one.name === institution.name && one.id !== id))
      throw new AppError("name-taken", institution.name, { name: institution.name });
    const label = { code: "institution-saved", subject: institution.name };
    return { id: changeProject(session, label, (scope) => saveInstitution(scope, id, institution)) };
  },
  "requests.remove": ({ id }, { session }) => {
    const found = readInstitutions(openedProject(session)).find((one) => one.id === id);
    if (!found) throw new AppError("not-found", `institution ${id}`);
    changeProject(session, { code: "institution-removed", subject: found.name }, (scope) =>
      removeInstitution(scope, id),
    );
    return {};
  },
  "requests.letter": ({ id, ...asked }, { session }) => {
    const request = listRequests(openedProject(session), asked.period).find((one) => one.id === id);
    if (!request) throw new AppError("not-found", `institution ${id}`);
    return makeRequestLetter(session, request, asked);
  },
  "requests.template": ({ indicatorIds, period, format }, { session }) => {
    const project = openedProject(session);
    const indicators = indicatorIds.map((id) => requiredIndicator(project, id));
    return makeRequestTemplate(session, expectedAreas(project, period), indicators, period, format);
  },
};

/** Every institution with what of its indicators the project has for a period. */
function listRequests(project: ProjectReader, period: string): readonly DataRequest[] {
  const names = new Map(readIndicators(project).map(({ id, name }) => [id, name]));
  const expected = expectedAreas(project, period);
  const withValue = readAreasWithValue(project, period);
  return readInstitutions(project).map(({ indicatorIds, ...institution }) => ({
    ...institution,
    indicators: indicatorIds.map((id) => ({
      id,
      name: names.get(id) ?? id,
      areasWithValue: expected.filter((area) => withValue.get(id)?.has(area.id)).length,
      areas: expected.length,
    })),
  }));
}

/** The neighbourhoods that existed in the period: a merged one is not missing in the years after it. */
function expectedAreas(project: ProjectReader, period: string) {
  const areas = readAreaNames(project);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  return areas.filter((area) => area.level === "neighbourhood" && areaForYear(byCode, area.code, period).area === area);
}
