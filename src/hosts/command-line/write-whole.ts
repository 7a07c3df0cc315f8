import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes beside the target and moves into place: an older file stays until the new one is complete, and stays for good when that fails. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, content, { flag: "wx" });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
