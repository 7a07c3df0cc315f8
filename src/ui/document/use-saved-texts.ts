import { useCallback, useEffect, useRef, useState } from "react";
import type { DocumentTexts } from "../../core/report/document-texts.ts";
import { useAct } from "../app/use-call.ts";

/** null: nothing was typed here yet. */
export type SaveState = null | "unsaved" | "saving" | "saved";

const quietMs = 700;

/** Texts that are saved once the typing pauses, and when the screen is left. What is typed is never replaced by an older answer. */
export function useSavedTexts(saved: DocumentTexts) {
  const { act } = useAct();
  const [texts, setTexts] = useState(saved);
  const [state, setState] = useState<SaveState>(null);
  const latest = useRef(saved);
  const isDirty = useRef(false);
  const underWay = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (!isDirty.current) return;
    isDirty.current = false;
    underWay.current += 1;
    setState("saving");
    const done = await act("document.setTexts", { texts: latest.current });
    underWay.current -= 1;
    if (done === null) isDirty.current = true;
    if (underWay.current === 0) setState(isDirty.current ? "unsaved" : "saved");
  }, [act]);

  const change = (part: Partial<DocumentTexts>) => {
    latest.current = { ...latest.current, ...part };
    isDirty.current = true;
    setTexts(latest.current);
    setState("unsaved");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), quietMs);
  };

  const savedText = JSON.stringify(saved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: compared by its text; a change from outside (undo) shows when nothing is being typed
  useEffect(() => {
    if (isDirty.current || underWay.current > 0) return;
    latest.current = saved;
    setTexts(saved);
  }, [savedText]);

  const leave = useRef(save);
  leave.current = save;
  useEffect(() => () => void leave.current(), []);
  return { texts, change, state };
}
