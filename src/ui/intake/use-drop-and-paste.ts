import { useEffect, useRef, useState } from "react";

/** Files dropped anywhere in the window, and what Ctrl+V brings; true while something is dragged over it. */
export function useDropAndPaste(
  onFiles: (files: readonly File[]) => void,
  onText: (text: string) => void,
  isEnabled: boolean,
): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef({ onFiles, onText });
  latest.current = { onFiles, onText };
  useEffect(() => {
    if (!isEnabled) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current.onFiles(files);
    };
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, [role=dialog]")) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      // A copied block of cells comes as text and as a picture of itself.
      if (text.trim() !== "") latest.current.onText(text);
      else if (files.length > 0) latest.current.onFiles(files);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
      setIsOver(false);
    };
  }, [isEnabled]);
  return isOver;
}
