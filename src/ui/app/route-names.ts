import type { Translate } from "../../texts/translate.ts";
import type { RouteId } from "../router.ts";
import type { Phase } from "./phase-progress.ts";

export function routeName(t: Translate, id: RouteId): string {
  const keys = {
    start: "app.routeStart",
    newProject: "app.routeNewProject",
    settings: "app.routeSettings",
    team: "app.phase2",
    areas: "app.routeAreas",
    import: "app.routeImport",
    imports: "app.routeImports",
    evidence: "app.routeEvidence",
    requests: "app.routeRequests",
    context: "app.routeContext",
    services: "app.routeServices",
    gaps: "app.routeGaps",
    matrix: "app.routeMatrix",
    voices: "app.routeVoices",
    cooperation: "app.routeCooperation",
    quality: "app.routeQuality",
    gapsFound: "app.routeGapsFound",
    priorities: "app.phase4",
    strategy: "app.routeStrategy",
    costs: "app.routeCosts",
    document: "app.routeDocument",
    monitoring: "app.phase7",
    history: "app.routeHistory",
  } as const satisfies Record<RouteId, string>;
  return t(keys[id]);
}

export function phaseName(t: Translate, phase: Phase): string {
  const keys = {
    1: "app.phase1",
    2: "app.phase2",
    3: "app.phase3",
    4: "app.phase4",
    5: "app.phase5",
    6: "app.phase6",
    7: "app.phase7",
  } as const satisfies Record<Phase, string>;
  return t(keys[phase]);
}
