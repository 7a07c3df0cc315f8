import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const builtFiles = [
  "out/main/main.js",
  "out/main/worker.js",
  "out/main/parse-worker.js",
  "out/preload/preload.cjs",
  "out/renderer/index.html",
  "out/renderer/bridge.js",
];
const sources = ["src", "electron", "electron.vite.config.ts", "package-lock.json"];

/** Whether out/ is there and no source is younger. */
export function isBuilt(appFolder: string): boolean {
  const built = builtFiles.map((file) => join(appFolder, file));
  if (!built.every((file) => existsSync(file))) return false;
  const oldestBuilt = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return sources.every((source) => youngest(join(appFolder, source)) <= oldestBuilt);
}

/** Builds window, bridge, preload, shell and worker; needs no desktop runtime. False when it fails. */
export function build(appFolder: string): boolean {
  const script = join(appFolder, "node_modules", "electron-vite", "bin", "electron-vite.js");
  const run = spawnSync(process.execPath, [script, "build", "--logLevel", "warn"], {
    cwd: appFolder,
    stdio: "inherit",
  });
  return run.status === 0;
}

function youngest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))));
}
