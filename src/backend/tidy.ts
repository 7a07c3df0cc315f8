import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { AppError } from "../core/app-error.ts";
import { tidy } from "../core/intake/tidy.ts";
import { decodeBytes } from "./decode/decode-file.ts";

/**
 * The first table of a file as RFC 4180 text.
 * @throws AppError file-missing, file-is-directory, file-empty, binary-file, no-table
 */
export function tidyFile(path: string): string {
  const details = { file: basename(path) };
  if (!existsSync(path)) throw new AppError("file-missing", path, details);
  if (statSync(path).isDirectory()) throw new AppError("file-is-directory", path, details);
  if (statSync(path).size === 0) throw new AppError("file-empty", path, details);
  const decoded = decodeBytes(readFileSync(path), "en");
  if (decoded.binary) throw new AppError("binary-file", path, details);
  const table = tidy(decoded.text);
  if (table === "") throw new AppError("no-table", path, details);
  return table;
}
