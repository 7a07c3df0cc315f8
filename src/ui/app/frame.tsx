import { type ReactNode, useState } from "react";
import { usePlace } from "../router.ts";
import { CommandPalette } from "./command-palette.tsx";
import { FrameBanners } from "./frame-banners.tsx";
import { Header } from "./header.tsx";
import { IdentifyDialog } from "./identify-dialog.tsx";
import { JobLine } from "./job-line.tsx";
import { useMessages } from "./messages-context.ts";
import { PhaseRail } from "./phase-rail.tsx";
import { useMaybeProject } from "./project-context.ts";
import { type ExplainedNumber, ProvenanceContext } from "./provenance-context.ts";
import { ProvenancePanel } from "./provenance-panel.tsx";
import { Screen } from "./screen.tsx";
import { SkipLink } from "./skip-link.tsx";
import { useDroppedProject } from "./use-dropped-project.ts";
import { useHostCommands } from "./use-host-commands.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useIsWaiting } from "./waiting-answers.ts";

/** Header, phases, the work, and where its numbers come from. */
export function Frame() {
  const place = usePlace();
  const project = useMaybeProject();
  const { shown } = useMessages();
  const [explained, setExplained] = useState<ExplainedNumber | null>(null);
  const [isPaletteOpen, setIsPaletteOpen] = useState(false);
  useShortcuts(() => setIsPaletteOpen(true));
  useHostCommands(() => setIsPaletteOpen(true));
  useDroppedProject();
  const hasPanel = project !== null && place.id === "gaps";
  return (
    <ProvenanceContext value={{ explained, explain: setExplained }}>
      <div className="frame" data-project={project !== null || undefined} data-panel={hasPanel || undefined}>
        <SkipLink />
        <Header onOpenPalette={() => setIsPaletteOpen(true)} />
        <FrameBanners />
        {project && <JobLine />}
        <div className="frame-body">
          {project && <PhaseRail place={place} />}
          <main className="frame-main" id="main" tabIndex={-1}>
            <Page key={place.id}>
              <Screen id={place.id} />
            </Page>
          </main>
          {hasPanel && <ProvenancePanel />}
        </div>
        {shown}
      </div>
      <CommandPalette isOpen={isPaletteOpen} onClose={() => setIsPaletteOpen(false)} />
      {project && <IdentifyDialog key={project.overview.fileName} />}
    </ProvenanceContext>
  );
}

/** What stands here may be replaced in a moment while it is busy. */
function Page({ children }: { readonly children: ReactNode }) {
  const isWaiting = useIsWaiting();
  return (
    <div className="page" aria-busy={isWaiting || undefined}>
      {children}
    </div>
  );
}
