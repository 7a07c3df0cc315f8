import type { Audience, GapView } from "../core/gaps/gap-view.ts";
import type { StrategyData } from "../documents/report/strategy-data.ts";
import { readAreaNames } from "../store/areas.ts";
import { readImports } from "../store/imports.ts";
import { readImportSeries } from "../store/observations.ts";
import { readOfferedSeries } from "../store/pooling.ts";
import { readDocumentTexts, readSettings } from "../store/project-record.ts";
import type { OpenProject } from "../store/project-types.ts";
import { readStatements } from "../store/voices.ts";
import { viewCosts } from "./costs.ts";
import { gapViewOf } from "./gap-answer.ts";
import { viewPriorities } from "./priorities.ts";
import { readReferences } from "./references.ts";
import type { Session } from "./session.ts";
import { gatherSituation } from "./situation-data.ts";
import { viewStrategy } from "./strategy.ts";

/** Gathers all that the document says, as the commands `gaps`, `priorities` and `costs` answer it for this audience. */
export function gatherStrategy(session: Session, project: OpenProject, audience: Audience): StrategyData {
  const references = readReferences(session.places);
  const { criteria, gaps, scores, ranking, priorities } = viewPriorities(project);
  const { goals, measures } = viewStrategy(project);
  const { lines, funding, assumptions, table } = viewCosts(project);
  const series = readOfferedSeries(project, audience);
  const views = new Map<string, GapView>();
  for (const gap of gaps) {
    const { indicatorId, period, group } = gap;
    if (indicatorId === null || !series.get(indicatorId)?.periods.includes(period)) continue;
    const key = JSON.stringify([indicatorId, period, group]);
    if (!views.has(key)) views.set(key, gapViewOf(project, { indicatorId, period, group, audience }, references));
  }
  const importSeries = readImportSeries(project);
  return {
    settings: readSettings(project),
    texts: readDocumentTexts(project),
    audience,
    areas: readAreaNames(project),
    gapViews: [...views.values()],
    gaps,
    voices: readStatements(project),
    situation: gatherSituation(session, project, audience, references),
    criteria,
    scores,
    ranking,
    priorities,
    goals,
    measures,
    costLines: lines,
    funding,
    assumptions,
    costTable: table,
    references,
    sources: readImports(project).map((one) => ({
      importId: one.id,
      fileName: one.fileName,
      office: one.sourceOffice,
      date: one.sourceDate,
      indicatorIds: importSeries.get(one.id)?.indicatorIds ?? [],
      periods: importSeries.get(one.id)?.periods ?? [],
    })),
    versionCode: null,
    today: session.now().slice(0, 10),
  };
}
