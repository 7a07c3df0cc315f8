import { statSync } from "node:fs";
import { basename, extname, isAbsolute, resolve } from "node:path";

export const projectEnding = ".trellis";

/** Project files among a program's arguments, as absolute paths. Switches and anything that is no such file are left out. */
export function projectFilesIn(args: readonly string[], folder: string): readonly string[] {
  return args
    .filter((argument) => !argument.startsWith("-"))
    .map((argument) => (isAbsolute(argument) ? argument : resolve(folder, argument)))
    .filter(isProjectFile);
}

/** An existing file, not a folder, with the ending of a project. What is in it, the backend checks. */
export function isProjectFile(path: string): boolean {
  if (!isAbsolute(path) || path.includes("\0") || extname(basename(path)).toLowerCase() !== projectEnding) return false;
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
