import { AppError } from "../core/app-error.ts";

/** SQLite's own refusals that a user can act on. */
export function asAppError(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("SQLITE_FULL") || code === "ENOSPC") return new AppError("disk-full", String(error));
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB")
    return new AppError("damaged-project", String(error));
  if (code === "SQLITE_CONSTRAINT_FOREIGNKEY") return new AppError("in-use", String(error));
  if (code.startsWith("SQLITE_READONLY")) return new AppError("read-only-project", String(error));
  return error;
}
