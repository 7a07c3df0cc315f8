import { useCallback } from "react";
import type { MadeFile } from "../../contract/answers.ts";
import { backend } from "./backend.ts";
import { useMessages } from "./messages-context.ts";
import { describeHost } from "./use-host.ts";
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
      else if (answer.value.saved) {
        const host = await describeHost();
        const show = { label: t("app.showInFolder"), run: () => void backend.call("host.showSaved", { token }) };
        say({
          level: "information",
          text: t("app.fileSaved", { name: suggestedName }),
          ...(host?.isDesktop ? { action: show } : {}),
        });
      }
    },
    [t, say],
  );
}
