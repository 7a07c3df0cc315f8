import { useState } from "react";
import type { ImportRecord } from "../../contract/intake-answers.ts";
import { errorText } from "../../texts/error-text.ts";
import { useMessages } from "../app/messages-context.ts";
import { ask } from "../app/use-call.ts";
import { useOfferFile } from "../app/use-offer-file.ts";
import { useWords } from "../app/words-context.ts";
import { goTo } from "../router.ts";
import { setImportTarget } from "./import-target.ts";
import { asInput } from "./use-import-draft.ts";

/** Takes another file to the import screen, read the way an earlier one was; it replaces that one or stands beside it. */
export function useReadAgain(record: ImportRecord) {
  const { t } = useWords();
  const { say } = useMessages();
  const offer = useOfferFile();
  const [isFitting, setIsFitting] = useState(false);
  const take = async (picked: File, replaces: number | null) => {
    setIsFitting(true);
    const file = await offer(picked);
    if ("error" in file) say({ level: "error", text: file.error });
    else {
      const fitted = await ask("intake.fitRecipe", { file: file.token, recipe: asInput(record.recipe) });
      if (fitted.ok) {
        setImportTarget({ file, replaces, ...fitted.value, fileName: record.fileName });
        goTo("import");
      } else say({ level: "error", text: errorText(fitted.error.code, fitted.error.details, t) });
    }
    setIsFitting(false);
  };
  return {
    isFitting,
    replace: (picked: File) => void take(picked, record.id),
    next: (picked: File) => void take(picked, null),
  };
}
