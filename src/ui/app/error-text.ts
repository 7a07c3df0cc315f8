import { type ErrorCode, errorCodes } from "../../core/app-error.ts";
import type { TextDetails, Translate } from "../../texts/translate.ts";
import { words } from "../../texts/words.ts";
import { codedText } from "./coded-text.ts";

/** The sentence for a refusal; a code without one says that something unexpected happened. */
export function errorText(t: Translate, error: { readonly code: ErrorCode; readonly details: TextDetails }): string {
  const isKnown = errorCodes.includes(error.code) && Object.keys(words.en.errors).length > 0;
  return (
    (isKnown ? codedText(t, "errors", error.code, error.details) : null) ??
    t("app.unexpectedError", { code: error.code })
  );
}
