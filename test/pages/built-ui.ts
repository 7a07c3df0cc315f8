import { cpSync, mkdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "../../src/hosts/built-app.ts";

export const appFolder = fileURLToPath(new URL("../..", import.meta.url));

const longestBuildMs = 60_000;

/** A copy of the built window in `target`, so that a build beside a running spec takes nothing away from it. */
export async function copyBuiltUi(target: string): Promise<void> {
  await alone(() => {
    if (!isBuilt(appFolder) && !build(appFolder)) throw new Error("the app could not be built");
    cpSync(join(appFolder, "out", "renderer"), target, { recursive: true });
  });
}

/** Two spec files start at once; only one of them may build. */
async function alone(work: () => void): Promise<void> {
  const mark = join(appFolder, "node_modules", ".cache", "specs-building");
  mkdirSync(join(mark, ".."), { recursive: true });
  const until = Date.now() + longestBuildMs;
  while (!isTaken(mark) && Date.now() < until) await wait(100);
  try {
    work();
  } finally {
    rmdirSync(mark);
  }
}

function isTaken(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}
