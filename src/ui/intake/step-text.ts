import type { ProvenanceStep } from "../../contract/answers.ts";
import { codedText } from "../app/coded-text.ts";
import type { Words } from "../app/words-context.ts";
import { delimiterText } from "./dialect-words.ts";

/** One step of a number's way from the file, in words. */
export function stepText({ t }: Pick<Words, "t">, { code, details }: ProvenanceStep): string {
  const worded = {
    ...details,
    ...(details.delimiter === undefined ? {} : { delimiter: delimiterText(t, String(details.delimiter)) }),
    ...(details.to === "" ? { to: t("gaps.allChildren") } : {}),
    ...(details.order === undefined
      ? {}
      : { order: codedText(t, "intake", String(details.order), {}, "order") ?? String(details.order) }),
    ...(details.state === undefined ? {} : { state: stateText(t, String(details.state)) }),
  };
  return codedText(t, "intake", code, worded, "step") ?? code;
}

/** "suppressed-at-source" → "withheld by the source". */
export function stateText(t: Words["t"], state: string): string {
  const code = state === "number" ? "zero" : state === "suppressed-at-source" ? "suppressed" : state;
  return codedText(t, "intake", code, {}, "state") ?? state;
}
