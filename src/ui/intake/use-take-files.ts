import { useCallback, useState } from "react";
import { errorText } from "../../texts/error-text.ts";
import { ask } from "../app/use-call.ts";
import { useOfferFile } from "../app/use-offer-file.ts";
import { useWords } from "../app/words-context.ts";
import { addFiles, freshDraft, keepDraft, showFile } from "./import-queue.ts";
import { importTarget, setImportTarget } from "./import-target.ts";
import { asInput } from "./use-import-draft.ts";

/** Brings files and pasted text into the queue. */
export function useTakeFiles(project: string) {
  const { t } = useWords();
  const offer = useOfferFile();
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [hasAreas, setHasAreas] = useState(false);

  const take = useCallback(
    async (files: readonly File[]) => {
      setRefusals([]);
      setHasAreas(false);
      for (const file of files) {
        if (await holdsAreas(file)) {
          setHasAreas(true);
          continue;
        }
        const given = await offer(file);
        if ("error" in given) {
          const named = given.error.includes(file.name) ? given.error : `${file.name}: ${given.error}`;
          setRefusals((before) => [...before, named]);
          continue;
        }
        await fitToTarget(given.token);
        addFiles(project, [given]);
      }
    },
    [offer, project],
  );

  const paste = useCallback(
    async (text: string) => {
      setRefusals([]);
      const answer = await ask("intake.paste", { text, fileName: t("intake.pastedName") });
      if (!answer.ok) return setRefusals([errorText(answer.error.code, answer.error.details, t)]);
      await fitToTarget(answer.value.token);
      addFiles(project, [answer.value]);
    },
    [project, t],
  );
  return { take, paste, refusals, hasAreas };
}

/** A file that was given before the screen was opened, together with its fitted recipe. */
export function takeTargetFile(project: string): void {
  const target = importTarget();
  if (target?.file === undefined) return;
  const { file, ...rest } = target;
  setImportTarget(rest);
  keepDraft(file.token, { ...freshDraft, given: rest.recipe ?? freshDraft.given, differences: rest.differences });
  addFiles(project, [file]);
  showFile(file.token);
}

const sniffedCharacters = 2000;

async function holdsAreas(file: File): Promise<boolean> {
  if (/\.geojson$/i.test(file.name)) return true;
  if (!/\.json$/i.test(file.name)) return false;
  return (await file.slice(0, sniffedCharacters).text()).includes("FeatureCollection");
}

/** A file that comes in place of an earlier one is read in the same way. */
async function fitToTarget(token: string): Promise<void> {
  const target = importTarget();
  if (target?.recipe == null) return;
  const fitted = await ask("intake.fitRecipe", { file: token, recipe: asInput(target.recipe) });
  if (fitted.ok) keepDraft(token, { ...freshDraft, given: fitted.value.recipe, differences: fitted.value.differences });
}
