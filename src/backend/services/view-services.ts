import type { ServicesView } from "../../contract/services-calls.ts";
import type { Audience } from "../../core/gaps/gap-view.ts";
import type { Service } from "../../core/services/service.ts";
import { inventoryFigures } from "../../core/services/service-figures.ts";
import { type ServiceGap, serviceGaps, serviceMatrices } from "../../core/services/service-matrices.ts";
import { readAreaNames } from "../../store/areas.ts";
import { readSettings } from "../../store/project-record.ts";
import type { ProjectReader } from "../../store/project-types.ts";
import { readContributions, readServices } from "../../store/services.ts";

/** The inventory as an audience may see it. */
export function viewServices(project: ProjectReader, audience: Audience): ServicesView {
  const services = readServices(project);
  return {
    services: audience === "internal" ? services : services.map(publicService),
    figures: inventoryFigures(services, audience),
    matrices: matricesOf(project, services),
    contributions: audience === "internal" ? readContributions(project) : [],
  };
}

/** Empty cells of the matrices; none while nothing is listed, for then the list is what is missing. */
export function findServiceGaps(project: ProjectReader): readonly ServiceGap[] {
  const services = readServices(project);
  return services.length === 0 ? [] : serviceGaps(matricesOf(project, services), services);
}

function matricesOf(project: ProjectReader, services: readonly Service[]) {
  const areas = readAreaNames(project).filter(({ level }) => level === "neighbourhood");
  return serviceMatrices(
    services,
    areas.map(({ code }) => code),
    readSettings(project),
  );
}

/** What is said of an institution stays; counts of people come with the figures, opinions and notes not at all. */
function publicService(service: Service): Service {
  return {
    ...service,
    users: { state: "missing" },
    waiting: { state: "missing" },
    usersByGroup: [],
    assessmentProvider: null,
    assessmentTeam: null,
    comment: "",
  };
}
