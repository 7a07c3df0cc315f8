import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const longestInstallMs = 5 * 60_000;

/** The program of an installed Chromium, Chrome or Edge; CHROME_PATH comes first. */
export function findBrowser(): string | null {
  const named = [process.env.TRELLIS_BROWSER, process.env.CHROME_PATH].filter(
    (path) => path !== undefined && path !== "",
  );
  return (
    [...named, ...placesOf(process.platform)].find((path): path is string => path !== undefined && existsSync(path)) ??
    null
  );
}

/** Installs Chromium where that takes no question: as root on Debian and its kin. */
export function installBrowser(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  const options = {
    stdio: "ignore",
    timeout: longestInstallMs,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
  return findBrowser();
}

function placesOf(platform: NodeJS.Platform): readonly string[] {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => [
      join(root, "Google", "Chrome", "Application", "chrome.exe"),
      join(root, "Chromium", "Application", "chrome.exe"),
      join(root, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
  }
  return [...names.map((name) => `/usr/bin/${name}`), ...onPath];
}
