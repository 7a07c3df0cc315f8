import { useCallback } from "react";
import { backend } from "./backend.ts";
import { errorText } from "./error-text.ts";
import { useWords } from "./words-context.ts";

export type OfferedFile = { readonly token: string; readonly fileName: string } | { readonly error: string };

/** Hands a dropped or picked file to the host, which gives a token for it. */
export function useOfferFile(): (file: File) => Promise<OfferedFile> {
  const { t } = useWords();
  return useCallback(
    async (file) => {
      try {
        const answer = await backend.call("host.offerFile", { file });
        return answer.ok ? answer.value : { error: errorText(t, answer.error) };
      } catch {
        return {
          error: errorText(t, {
            code: "file-unreadable",
            details: { file: file.name },
          }),
        };
      }
    },
    [t],
  );
}
