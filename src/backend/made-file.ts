import { appendFileSync, statSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { MadeFile } from "../contract/answers.ts";
import { newMadeFile, type Session } from "./session.ts";

/** Writes a file to be saved by the host, part after part. The name must be safe, see `safeFileName`. */
export function madeFile(session: Session, suggestedName: string, parts: Iterable<Uint8Array | string>): MadeFile {
  const { token, path } = newMadeFile(session, suggestedName);
  writeFileSync(path, "");
  for (const part of parts) appendFileSync(path, part);
  return { token, suggestedName, bytes: statSync(path).size };
}

/** A safe name for a kept file that is handed out again; a harmless ending stays. */
export function safeNameOf(fileName: string): string {
  const ending = /^\.[A-Za-z0-9]{1,10}$/.test(extname(fileName)) ? extname(fileName) : "";
  return safeFileName(fileName.slice(0, fileName.length - ending.length), ending);
}

const mostLetters = 100;

/** A file name that every system takes: letters, digits, blanks, dots, "-" and "_" of `name`, never hidden, never empty. */
export function safeFileName(name: string, ending: string): string {
  const stem = [...name.normalize("NFC").replace(/[^\p{L}\p{N} ._-]+/gu, " ")]
    .slice(0, mostLetters)
    .join("")
    .replace(/\s+/gu, " ")
    .replace(/^[ .]+|[ .]+$/gu, "");
  const isDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/iu.test(stem);
  return `${stem === "" || isDevice ? `file${stem === "" ? "" : `-${stem}`}` : stem}${ending}`;
}
