import type { ErrorCode, ErrorDetails } from "../core/app-error.ts";
import type { FigureFault } from "../core/indicators/check-typed-figure.ts";
import type { Translate } from "./translate.ts";
import { type TextKey, words } from "./words.ts";

/** A code without a sentence does not compile. */
const sentences = {
  internal: "errors.internal",
  "unknown-call": "errors.unknownCall",
  "invalid-input": "errors.invalidInput",
  cancelled: "errors.cancelled",
  "no-project-open": "errors.noProjectOpen",
  "read-only-project": "errors.readOnlyProject",
  "not-found": "errors.notFound",
  "file-missing": "errors.fileMissing",
  "file-is-directory": "errors.fileIsDirectory",
  "file-empty": "errors.fileEmpty",
  "file-unreadable": "errors.fileUnreadable",
  "file-too-large": "errors.fileTooLarge",
  "file-exists": "errors.fileExists",
  "not-a-project": "errors.notAProject",
  "foreign-database": "errors.foreignDatabase",
  "newer-project": "errors.newerProject",
  "damaged-project": "errors.damagedProject",
  "project-in-use": "errors.projectInUse",
  "disk-full": "errors.diskFull",
  "binary-file": "errors.binaryFile",
  "unsupported-file": "errors.unsupportedFile",
  "no-table": "errors.noTable",
  "import-blocked": "errors.importBlocked",
  "recipe-invalid": "errors.recipeInvalid",
  "areas-invalid": "errors.areasInvalid",
  "areas-in-use": "errors.areasInUse",
  "unknown-indicator": "errors.unknownIndicator",
  "unknown-period": "errors.unknownPeriod",
  "unknown-area": "errors.unknownArea",
  "in-use": "errors.inUse",
  "evidence-in-use": "errors.evidenceInUse",
  "figure-invalid": "errors.figureInvalid",
  "alias-taken": "errors.aliasTaken",
  "areas-in-circle": "errors.areasInCircle",
  "name-taken": "errors.nameTaken",
  "too-many-partners": "errors.tooManyPartners",
  "document-failed": "errors.documentFailed",
  "recoverable-cells": "errors.recoverableCells",
  "already-given-out": "errors.alreadyGivenOut",
  "already-public-copy": "errors.alreadyPublicCopy",
  "not-in-public-copy": "errors.notInPublicCopy",
  "wrong-usage": "errors.wrongUsage",
} as const satisfies Readonly<Record<ErrorCode, TextKey>>;

/** Said instead when the refusal knows its row. */
const sentencesWithRow: Partial<Record<ErrorCode, TextKey>> = {
  "import-blocked": "errors.importBlockedInRow",
  "areas-invalid": "errors.areasInvalidInRow",
};

/** Said instead when a typed figure is refused for this fault. */
const figureFaults: Readonly<Record<FigureFault, TextKey>> = {
  "number-missing": "errors.figureNumberMissing",
  "number-not-expected": "errors.figureNumberNotExpected",
  "whole-missing": "errors.figureWholeMissing",
  "negative-number": "errors.figureNegative",
  "part-larger-than-whole": "errors.figurePartLarger",
  "percent-over-100": "errors.figureOver100",
  "value-differs-from-counts": "errors.figureDiffers",
};

/** What happened and what can be done, with the file and the problem in it where the details name them. */
export function errorText(code: ErrorCode, details: ErrorDetails, t: Translate): string {
  const hasRow = typeof details.row === "number" && details.row > 0;
  const special =
    code === "recipe-invalid" ? recipeSentence(details) : code === "figure-invalid" ? faultOf(details) : null;
  const what = t(special ?? (hasRow ? sentencesWithRow[code] : undefined) ?? sentences[code], details);
  const sentence = [what, problemText(details, t)].filter((part) => part !== "").join(" ");
  const file = details.file ?? "";
  return file === "" ? sentence : t("errors.aboutFile", { file, sentence });
}

function recipeSentence({ where = "" }: ErrorDetails): TextKey | null {
  return where === "" ? null : "errors.recipeInvalidAt";
}

function faultOf({ fault = "" }: ErrorDetails): TextKey | null {
  return Object.hasOwn(figureFaults, fault) ? figureFaults[fault as FigureFault] : null;
}

/** The sentence for the one problem that stopped a file. */
function problemText(details: ErrorDetails, t: Translate): string {
  const key = String(details.problem ?? "").replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return Object.hasOwn(words.en.problems, key) ? t(`problems.${key}` as TextKey, details) : "";
}
