import { AppError } from "../core/app-error.ts";
import { readIndicators, readTargets, removeTarget, writeIndicator, writeTarget } from "../store/indicators.ts";
import { readSeriesIndex } from "../store/observations.ts";
import { readPoolings, writePooling } from "../store/pooling.ts";
import { isToldToPublic } from "../store/public-versions.ts";
import type { HandlersOf } from "./handler.ts";
import { requiredIndicator } from "./required-indicator.ts";
import { changeProject, openedProject } from "./session.ts";

export const indicatorsHandlers: HandlersOf<"indicators"> = {
  "indicators.list": (_input, { session }) => {
    const project = openedProject(session);
    const targets = new Map(readTargets(project).map((target) => [target.indicatorId, target]));
    const series = readSeriesIndex(project);
    const poolings = readPoolings(project);
    return readIndicators(project).map((indicator) => ({
      indicator,
      target: targets.get(indicator.id) ?? null,
      periods: series.get(indicator.id)?.periods ?? [],
      groups: series.get(indicator.id)?.groups ?? [],
      poolYears: poolings.get(indicator.id) ?? 1,
    }));
  },
  "indicators.save": ({ indicator }, { session }) => {
    changeProject(session, { code: "indicator-saved", subject: indicator.name }, (scope) =>
      writeIndicator(scope, indicator),
    );
    return {};
  },
  "indicators.setTarget": ({ target }, { session }) => {
    const name = nameOf(session, target.indicatorId);
    changeProject(session, { code: "target-set", subject: name }, (scope) => writeTarget(scope, target));
    return {};
  },
  "indicators.setPooling": ({ indicatorId, years }, { session }) => {
    const project = openedProject(session);
    const name = nameOf(session, indicatorId);
    // A window and its years known to the same reader would tell the years that are hidden.
    if (isToldToPublic(project, indicatorId)) throw new AppError("already-given-out", indicatorId, { indicator: name });
    changeProject(session, { code: "pooling-set", subject: name }, (scope) => writePooling(scope, indicatorId, years));
    return {};
  },
  "indicators.clearTarget": ({ indicatorId }, { session }) => {
    const name = nameOf(session, indicatorId);
    changeProject(session, { code: "target-cleared", subject: name }, (scope) => removeTarget(scope, indicatorId));
    return {};
  },
};

function nameOf(session: Parameters<typeof openedProject>[0], indicatorId: string): string {
  return requiredIndicator(openedProject(session), indicatorId).name;
}
