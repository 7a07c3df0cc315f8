import type { Audience } from "../core/gaps/gap-view.ts";
import { catalogueProgress } from "../core/indicators/catalogue.ts";
import type { ReferenceFigure } from "../core/indicators/indicator.ts";
import type { ContextChapterData } from "../documents/report/context-chapter.ts";
import type { ServicesChapterData } from "../documents/report/services-chapter.ts";
import type { SituationData } from "../documents/report/situation-data.ts";
import { readOfferedSeries } from "../store/pooling.ts";
import type { OpenProject } from "../store/project-types.ts";
import { catalogueOf } from "./context.ts";
import { viewCooperation } from "./cooperation.ts";
import { gapViewOf } from "./gap-answer.ts";
import { viewQuality } from "./quality.ts";
import { findServiceGaps, viewServices } from "./services/view-services.ts";
import type { Session } from "./session.ts";
import { listVoices } from "./voices.ts";

/** The chapter on sources has them all. */
const mostReferences = 2;

/** The five parts of the situation analysis, as the screens' calls answer them for this audience. */
export function gatherSituation(
  session: Session,
  project: OpenProject,
  audience: Audience,
  references: readonly ReferenceFigure[],
): SituationData {
  return {
    context: gatherContext(session, project, audience, references),
    services: gatherServices(project, audience),
    families: listVoices(project, audience),
    cooperation: viewCooperation(project),
    quality: viewQuality(project, audience),
  };
}

/** Places per 100 children are left out: which children a service is for, only a person can say. */
function gatherServices(project: OpenProject, audience: Audience): ServicesChapterData {
  const { services, figures, matrices } = viewServices(project, audience);
  const users = new Map(figures.services.map((one) => [one.serviceId, one.users]));
  return {
    services: services.map(({ id, name, provider, type, ages, capacity, priceFromCents, priceToCents }) => ({
      ...{ id, name, provider, type, ages, capacity, priceFromCents, priceToCents },
      users: users.get(id) ?? { display: "missing" },
    })),
    types: figures.types,
    matrices,
    coverage: [],
    gaps: findServiceGaps(project),
  };
}

/** Of each view the municipality alone: the chapter tells nothing of areas, and a public version notes what it told. */
function gatherContext(
  session: Session,
  project: OpenProject,
  audience: Audience,
  references: readonly ReferenceFigure[],
): ContextChapterData {
  const entries = catalogueOf(session);
  const series = readOfferedSeries(project, audience);
  return {
    progress: catalogueProgress(entries),
    indicators: entries.map(({ id, definition, section, importance, status, periods }) => {
      const period = series.get(id)?.periods.at(-1);
      const isSeen = periods.length > 0 && period !== undefined;
      const view = isSeen ? gapViewOf(project, { indicatorId: id, period, group: "", audience }, references) : null;
      return {
        id,
        name: definition.name,
        section,
        importance,
        status,
        view: view === null ? null : { ...view, areas: [], parents: [], groupDifference: null },
        references: references.filter((one) => one.indicatorId === id && one.group === "").slice(0, mostReferences),
      };
    }),
  };
}
