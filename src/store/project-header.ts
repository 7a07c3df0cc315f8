import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { AppError } from "../core/app-error.ts";
import { applicationId, currentVersion } from "./migrate.ts";

const headerBytes = 100;

/**
 * Reads the first 100 bytes of a file and refuses what is no project of ours, without opening it as a database.
 * Returns whether the project was closed uncleanly (a journal lies beside it).
 * @throws AppError file-missing, file-is-directory, file-empty, not-a-project, foreign-database, newer-project, damaged-project
 */
export function inspectHeader(path: string): { readonly version: number; readonly hasJournal: boolean } {
  const details = { file: path.split(/[\\/]/).at(-1) ?? path };
  if (!existsSync(path)) throw new AppError("file-missing", path, details);
  const stat = statSync(path);
  if (stat.isDirectory()) throw new AppError("file-is-directory", path, details);
  if (stat.size === 0) throw new AppError("file-empty", path, details);
  const header = readStart(path);
  if (header.length < headerBytes || header.toString("latin1", 0, 16) !== "SQLite format 3\0") {
    throw new AppError("not-a-project", `${path} has no SQLite header`, details);
  }
  if (header.readUInt32BE(68) !== applicationId) throw new AppError("foreign-database", path, details);
  const version = header.readUInt32BE(60);
  if (version > currentVersion) throw new AppError("newer-project", `version ${version}`, { ...details, version });
  const hasJournal = existsSync(`${path}-journal`);
  const rawPageSize = header.readUInt16BE(16);
  const pageSize = rawPageSize === 1 ? 65_536 : rawPageSize;
  if (!hasJournal && stat.size < pageSize * header.readUInt32BE(28)) {
    throw new AppError("damaged-project", `${path} is shorter than its header says`, details);
  }
  return { version, hasJournal };
}

function readStart(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(headerBytes);
    return buffer.subarray(0, readSync(file, buffer, 0, headerBytes, 0));
  } finally {
    closeSync(file);
  }
}
