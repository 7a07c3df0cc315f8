import { useCallback } from "react";
import { errorText } from "../../texts/error-text.ts";
import { backend } from "./backend.ts";
import { useWords } from "./words-context.ts";

export type OfferedFile = { readonly token: string; readonly fileName: string } | { readonly error: string };

/** Hands a dropped or picked file to the host, which gives a token for it. */
export function useOfferFile(): (file: File) => Promise<OfferedFile> {
  const { t } = useWords();
  return useCallback(
    async (file) => {
      try {
        const answer = await backend.call("host.offerFile", { file });
        return answer.ok ? answer.value : { error: errorText(answer.error.code, answer.error.details, t) };
      } catch {
        return {
          error: errorText("file-unreadable", { file: file.name }, t),
        };
      }
    },
    [t],
  );
}
