import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const longestFetchMs = 20_000;

/** The desktop runtime's program, or null while it has not been fetched. Asking the package itself would fetch it. */
export function desktopRuntime(appFolder: string): string | null {
  const folder = join(appFolder, "node_modules", "electron");
  const nameFile = join(folder, "path.txt");
  if (!existsSync(nameFile)) return null;
  const program = join(folder, "dist", readFileSync(nameFile, "utf8"));
  return existsSync(program) ? program : null;
}

/** Whether a window can be shown here. Chromium's sandbox does not start for root on Linux. */
export function canShowWindow(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) && process.getuid?.() !== 0;
}

/** Fetches the runtime, once per installation: a machine without a network would else wait at every start. */
export function fetchDesktopRuntime(appFolder: string, onStart: () => void): string | null {
  const caches = join(appFolder, "node_modules", ".cache");
  const mark = join(caches, "desktop-runtime-tried");
  if (existsSync(mark)) return null;
  mkdirSync(caches, { recursive: true });
  writeFileSync(mark, "");
  onStart();
  const script = join(appFolder, "node_modules", "electron", "install.js");
  spawnSync(process.execPath, [script], { cwd: appFolder, stdio: "ignore", timeout: longestFetchMs });
  return desktopRuntime(appFolder);
}
