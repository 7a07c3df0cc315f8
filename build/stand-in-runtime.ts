import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FuseV1Options } from "@electron/fuses";

/** How Electron marks the place of its fuses in the program: this text, the version, their number, one sign each. */
const fuseMark = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/**
 * A folder that electron-builder takes for Electron's, with nothing in it but a place for the fuses. Linux only.
 * With `furtherFuses` it is one of a later version.
 */
export function makeStandInRuntime(folder: string, root: string, furtherFuses = 0): string {
  mkdirSync(join(folder, "locales"), { recursive: true });
  const fuseCount = Object.values(FuseV1Options).filter((one) => typeof one === "number").length + furtherFuses;
  const wire = Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, fuseCount]), Buffer.alloc(fuseCount, "0")]);
  writeFileSync(join(folder, "electron"), Buffer.concat([Buffer.alloc(64), wire, Buffer.alloc(64)]), { mode: 0o755 });
  for (const language of ["de", "en-US", "fr"]) writeFileSync(join(folder, "locales", `${language}.pak`), "");
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", "electron", "package.json"), "utf8"));
  writeFileSync(join(folder, "version"), String(version));
  return folder;
}
