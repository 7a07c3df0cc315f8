import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where projects are kept unless the user says otherwise: in the documents folder if there is one. */
export function defaultProjectsFolder(home: string = homedir()): string {
  const documents = join(home, "Documents");
  return join(existsSync(documents) ? documents : home, "Trellis");
}
