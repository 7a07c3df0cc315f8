import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** Writes a small file of settings so that it is there as before or as after. What can't be kept is not worth a stop. */
export function keepJson(path: string, value: unknown): void {
  try {
    writeFileSync(`${path}.new`, JSON.stringify(value, null, 2));
    renameSync(`${path}.new`, path);
  } catch {
    // A full disk or a locked folder: the window works without.
  }
}

/** Null where there is none or it can't be read. */
export function keptJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
