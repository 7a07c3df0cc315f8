import { Button as AriaButton } from "react-aria-components";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { hrefTo } from "../router.ts";
import { HeaderMenu } from "./header-menu.tsx";
import { type OpenProject, useMaybeProject } from "./project-context.ts";
import { changeText, useHistorySteps } from "./use-history-steps.ts";
import { useWords } from "./words-context.ts";

export function Header({ onOpenPalette }: { readonly onOpenPalette: () => void }) {
  const { t } = useWords();
  const project = useMaybeProject();
  return (
    <header className="header">
      <a className="brand" href={hrefTo("start")} title={t("app.toStart")}>
        Trellis
      </a>
      {project && (
        <>
          <span className="header-project">
            {t("app.headline", {
              municipality: project.settings.municipality,
              from: project.settings.firstYear,
              to: project.settings.longTermUntil,
            })}
          </span>
          <SegmentedControl
            label={t("app.whoReads")}
            options={[
              { value: "public", label: t("app.publicView") },
              { value: "internal", label: t("app.internalView") },
            ]}
            value={project.audience}
            onChange={project.setAudience}
          />
        </>
      )}
      <span className="header-space" />
      {project && <SavedAndSteps project={project} />}
      {project && (
        <AriaButton
          className="palette-key"
          onPress={onOpenPalette}
          aria-label={t("app.openPalette")}
          aria-keyshortcuts="Control+K"
        >
          {t("app.paletteKey")}
        </AriaButton>
      )}
      <HeaderMenu />
    </header>
  );
}

function SavedAndSteps({ project }: { readonly project: OpenProject }) {
  const { t, format, overview, canWrite } = project;
  const { undo, redo } = useHistorySteps();
  return (
    <>
      {canWrite && (
        <span className="soft small header-saved">{t("app.saved", { time: format.time(overview.savedAt) })}</span>
      )}
      <span className="header-steps">
        <AriaButton
          className="icon-button"
          isDisabled={!canWrite || overview.undo === null}
          onPress={undo}
          aria-label={overview.undo ? t("app.undoWhat", { what: changeText(t, overview.undo) }) : t("app.undo")}
          aria-keyshortcuts="Control+Z"
        >
          ↶
        </AriaButton>
        <AriaButton
          className="icon-button"
          isDisabled={!canWrite || overview.redo === null}
          onPress={redo}
          aria-label={overview.redo ? t("app.redoWhat", { what: changeText(t, overview.redo) }) : t("app.redo")}
          aria-keyshortcuts="Control+Shift+Z"
        >
          ↷
        </AriaButton>
      </span>
    </>
  );
}
