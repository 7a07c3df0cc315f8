import { useCallback } from "react";
import type { MadeFile } from "../../contract/answers.ts";
import { backend } from "./backend.ts";
import { useMessages } from "./messages-context.ts";
import { useWords } from "./words-context.ts";

/** Hands a file that the backend made to the host, which asks where to save it, and says what became of it. */
export function useSaveMade(): (made: MadeFile | null) => Promise<void> {
  const { t } = useWords();
  const { say } = useMessages();
  return useCallback(
    async (made) => {
      if (made === null) return;
      const { token, suggestedName } = made;
      const answer = await backend.call("host.saveFile", { token, suggestedName });
      if (!answer.ok) say({ level: "error", text: t("app.fileNotSaved", { name: suggestedName }) });
      else if (answer.value.saved) say({ level: "information", text: t("app.fileSaved", { name: suggestedName }) });
    },
    [t, say],
  );
}
