import { AreasScreen } from "../areas/areas-screen.tsx";
import { ContextScreen } from "../context/context-screen.tsx";
import { CooperationScreen } from "../cooperation/cooperation-screen.tsx";
import { CostsScreen } from "../costs/costs-screen.tsx";
import { DocumentScreen } from "../document/document-screen.tsx";
import { EvidenceScreen } from "../evidence/evidence-screen.tsx";
import { GapsFoundScreen } from "../gaps/gaps-found-screen.tsx";
import { GapsScreen } from "../gaps/gaps-screen.tsx";
import { MatrixScreen } from "../gaps/matrix-screen.tsx";
import { HistoryScreen } from "../history/history-screen.tsx";
import { ImportScreen } from "../intake/import-screen.tsx";
import { ImportsScreen } from "../intake/imports-screen.tsx";
import { PrioritiesScreen } from "../priorities/priorities-screen.tsx";
import { NewProjectScreen } from "../project/new-project-screen.tsx";
import { OutsidePhaseScreen } from "../project/outside-phase-screen.tsx";
import { SettingsScreen } from "../project/settings-screen.tsx";
import { QualityScreen } from "../quality/quality-screen.tsx";
import { RequestsScreen } from "../requests/requests-screen.tsx";
import type { RouteId } from "../router.ts";
import { ServicesScreen } from "../services/services-screen.tsx";
import { StartScreen } from "../start/start-screen.tsx";
import { StrategyScreen } from "../strategy/strategy-screen.tsx";
import { VoicesScreen } from "../voices/voices-screen.tsx";
import { useMaybeProject } from "./project-context.ts";

/** The screen of a route; without an open project only the start and the new project are there. */
export function Screen({ id }: { readonly id: RouteId }) {
  const project = useMaybeProject();
  if (id === "newProject") return <NewProjectScreen />;
  if (id === "start" || project === null) return <StartScreen />;
  switch (id) {
    case "settings":
      return <SettingsScreen />;
    case "team":
      return <OutsidePhaseScreen phase={2} />;
    case "areas":
      return <AreasScreen />;
    case "import":
      return <ImportScreen />;
    case "imports":
      return <ImportsScreen />;
    case "evidence":
      return <EvidenceScreen />;
    case "requests":
      return <RequestsScreen />;
    case "gaps":
      return <GapsScreen />;
    case "matrix":
      return <MatrixScreen />;
    case "context":
      return <ContextScreen />;
    case "services":
      return <ServicesScreen />;
    case "voices":
      return <VoicesScreen />;
    case "cooperation":
      return <CooperationScreen />;
    case "quality":
      return <QualityScreen />;
    case "gapsFound":
      return <GapsFoundScreen />;
    case "priorities":
      return <PrioritiesScreen />;
    case "strategy":
      return <StrategyScreen />;
    case "costs":
      return <CostsScreen />;
    case "document":
      return <DocumentScreen />;
    case "monitoring":
      return <OutsidePhaseScreen phase={7} />;
    case "history":
      return <HistoryScreen />;
  }
}
