import { useEffect, useRef } from "react";
import type { WindowCommand } from "../../contract/window-commands.ts";
import { goTo } from "../router.ts";
import { backend } from "./backend.ts";
import { useMaybeProject } from "./project-context.ts";
import { useHistorySteps } from "./use-history-steps.ts";
import { describeHost } from "./use-host.ts";
import { useOpenProject } from "./use-open-project.ts";
import { useProjectActions } from "./use-project-actions.ts";
import { useWords } from "./words-context.ts";

/** Does what a menu of the desktop asks for, and opens the project files that come from outside. */
export function useHostCommands(openPalette: () => void): void {
  const { language } = useWords();
  const project = useMaybeProject();
  const { undo, redo } = useHistorySteps();
  const { open } = useOpenProject();
  const { saveCopy, savePublicCopy, close } = useProjectActions();
  const ofProject: Readonly<Partial<Record<WindowCommand, () => void>>> =
    project === null
      ? {}
      : {
          "save-copy": saveCopy,
          ...(project.overview.isPublicCopy ? {} : { "save-public-copy": savePublicCopy }),
          ...(project.canWrite ? { "undo-change": undo, "redo-change": redo } : {}),
          history: () => goTo("history"),
          "close-project": close,
        };
  const actions: Readonly<Partial<Record<WindowCommand, () => void>>> = {
    ...ofProject,
    "new-project": () => goTo("newProject"),
    "go-to-anything": openPalette,
  };
  const latest = useRef({ actions, open });
  latest.current = { actions, open };
  useEffect(() => {
    const stopCommands = backend.listen("host.command", ({ command }) => latest.current.actions[command]?.());
    const stopOpening = backend.listen("host.openProject", ({ token }) => void latest.current.open(token));
    void describeHost().then((host) => {
      if (host?.project) void latest.current.open(host.project);
    });
    return () => {
      stopCommands();
      stopOpening();
    };
  }, []);
  useEffect(() => {
    void backend.call("host.setLanguage", { language });
  }, [language]);
}
