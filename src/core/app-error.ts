/** Everything that a user can act on. The text layer has a text for each, in every language. */
export const errorCodes = [
  "internal",
  "unknown-call",
  "invalid-input",
  "cancelled",
  "no-project-open",
  "read-only-project",
  "not-found",
  "file-missing",
  "file-is-directory",
  "file-empty",
  "file-unreadable",
  "file-too-large",
  "file-exists",
  "not-a-project",
  "foreign-database",
  "newer-project",
  "damaged-project",
  "project-in-use",
  "disk-full",
  "binary-file",
  "unsupported-file",
  "no-table",
  "import-blocked",
  "recipe-invalid",
  "areas-invalid",
  "areas-in-use",
  "unknown-indicator",
  "unknown-period",
  "unknown-area",
  "in-use",
  "evidence-in-use",
  "figure-invalid",
  "alias-taken",
  "areas-in-circle",
  "name-taken",
  "too-many-partners",
  "document-failed",
  "recoverable-cells",
  "already-given-out",
  "already-public-copy",
  "not-in-public-copy",
  "wrong-usage",
] as const;
export type ErrorCode = (typeof errorCodes)[number];
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** A refusal that a user can act on; crosses the wall as `{ code, details }`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, developerMessage: string, details: ErrorDetails = {}) {
    super(developerMessage);
    this.name = "AppError";
    this.code = code;
    this.details = details;
  }
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly details: ErrorDetails } };
