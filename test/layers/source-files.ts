import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "./violations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every file under a folder of the project, with its path from the project's root. */
export function filesUnder(folder: string, endings: readonly string[] = [".ts", ".tsx"]): readonly SourceFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
    .map((path) => ({ path: path.slice(root.length), source: readFileSync(path, "utf8") }));
}
