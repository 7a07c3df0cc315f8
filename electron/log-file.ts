import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

const mostBytes = 500_000;
const fileName = "trellis.log";

export interface LogFile {
  readonly write: (message: string) => void;
  /** The last lines, the latest last. */
  readonly tail: (lines: number) => readonly string[];
}

/** One small file and the one before it. Paths and what stands in quotes are left out: they may name people. */
export function logFile(folder: string, now: () => string): LogFile {
  const path = join(folder, fileName);
  return {
    write: (message) => {
      try {
        mkdirSync(folder, { recursive: true });
        if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > mostBytes) renameSync(path, `${path}.before`);
        appendFileSync(path, `${now()} ${withoutUserText(message)}\n`);
      } catch {
        // A full disk must not stop the work that is logged.
      }
    },
    tail: (lines) => {
      const text = [`${path}.before`, path].map((one) => (existsSync(one) ? readFileSync(one, "utf8") : "")).join("");
      return text.split("\n").filter(Boolean).slice(-lines);
    },
  };
}

/** Stack traces keep the names of our own files with their lines; every other path goes whole. */
export function withoutUserText(message: string): string {
  return message
    .replace(/["“„][^"“”„\n]*["”“]/gu, '"…"')
    .replace(/(?<![\p{L}\d])'[^'\n]*'(?![\p{L}\d])/gu, "'…'")
    .replace(
      /(?:file:\/\/)?(?:[A-Za-z]:)?[\\/](?:[^\\/:*?"<>|\r\n()]+[\\/])+([^\\/:*?"<>|\r\n()]*)/gu,
      (_path, name: string) => (/^[\w.-]+\.[cm]?js$/u.test(name) ? `…/${name}` : "…"),
    )
    .replace(/\r?\n\s*/gu, " | ");
}
