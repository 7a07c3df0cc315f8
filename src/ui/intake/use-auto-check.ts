import { useCallback, useEffect, useRef, useState } from "react";
import type { FileCheck } from "../../contract/intake-answers.ts";
import { useJob } from "../app/use-job.ts";
import { asInput, type ImportDraft } from "./use-import-draft.ts";
import { isCertain } from "./what-is-said.ts";

/** Time for a second click before the whole file is read again. */
const patienceMs = 350;

export interface Checking {
  readonly result: FileCheck | null;
  /** False when something was changed after the check. */
  readonly isFresh: boolean;
  readonly run: () => void;
  readonly job: ReturnType<typeof useJob<"intake.check">>;
}

/**
 * Checks the file: by hand, by itself where everything was recognised without doubt, and by itself again after each
 * change that follows a check. A check that is under way when something changes is stopped; one that the user stopped
 * stays so until the next change.
 */
export function useAutoCheck(file: string, draft: ImportDraft, isHeld: boolean): Checking {
  const job = useJob("intake.check");
  const [checked, setChecked] = useState<{ readonly result: FileCheck; readonly recipe: string } | null>(null);
  const recipeText = JSON.stringify(draft.recipe);
  const latest = useRef(recipeText);
  latest.current = recipeText;
  const lastRun = useRef("");
  const { run: runJob, cancel } = job;
  const run = useCallback(async () => {
    cancel();
    const asked = latest.current;
    lastRun.current = asked;
    const result = await runJob({ file, recipe: asInput(JSON.parse(asked)) });
    if (result !== null && lastRun.current === asked) setChecked({ result, recipe: asked });
  }, [file, runJob, cancel]);

  const isFirstWanted = checked === null && lastRun.current === "" && isCertain(draft);
  const isWanted =
    !isHeld && !draft.isLooking && (isFirstWanted || (checked !== null && checked.recipe !== recipeText));
  useEffect(() => {
    if (!isWanted || lastRun.current === recipeText) return;
    const timer = setTimeout(() => void run(), patienceMs);
    return () => clearTimeout(timer);
  }, [isWanted, recipeText, run]);

  return {
    result: checked?.result ?? null,
    isFresh: checked !== null && checked.recipe === recipeText,
    run: () => void run(),
    job,
  };
}
