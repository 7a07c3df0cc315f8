import { useEffect } from "react";
import { useMaybeProject } from "./project-context.ts";
import { useHistorySteps } from "./use-history-steps.ts";

/** Ctrl K, Ctrl Z and Ctrl Shift Z (Cmd on a Mac). While typing, undo belongs to the text. */
export function useShortcuts(openPalette: () => void): void {
  const project = useMaybeProject();
  const { undo, redo } = useHistorySteps();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, [contenteditable]") !== null;
      const isOverlaid = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
      if (key === "k" && !isOverlaid) {
        event.preventDefault();
        openPalette();
      } else if (project?.canWrite && !isTyping && !isOverlaid && (key === "z" || key === "y")) {
        event.preventDefault();
        if (key === "y" || event.shiftKey) redo();
        else undo();
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [openPalette, project?.canWrite, undo, redo]);
}
