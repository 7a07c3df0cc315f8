import type { ErrorCode, ErrorDetails } from "../../core/app-error.ts";
import { errorText } from "../../texts/error-text.ts";
import { translator } from "../../texts/translate.ts";

/** A refusal with its one line for the terminal. */
export class Refusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "Refusal";
    this.code = code;
  }
}

/** The command line speaks English, like its options. */
export function refusalOf(error: { readonly code: ErrorCode; readonly details: ErrorDetails }): Refusal {
  return new Refusal(error.code, errorText(error.code, error.details, translator("en")));
}
