import { AppError } from "../core/app-error.ts";

/** SQLite's own refusals that a user can act on. */
export function asAppError(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("SQLITE_FULL") || code === "ENOSPC") return new AppError("disk-full", String(error));
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB")
    return new AppError("damaged-project", String(error));
  // ON DELETE RESTRICT is refused under the name of a trigger.
  const isLink = code === "SQLITE_CONSTRAINT_TRIGGER" && String(error).includes("FOREIGN KEY");
  if (code === "SQLITE_CONSTRAINT_FOREIGNKEY" || isLink) return new AppError("in-use", String(error));
  if (code.startsWith("SQLITE_READONLY")) return new AppError("read-only-project", String(error));
  return error;
}
