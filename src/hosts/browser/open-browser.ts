import { spawn } from "node:child_process";

/** Opens the user's own browser if this machine has a screen; says whether it tried. */
export function openBrowser(url: string): boolean {
  const command = commandFor(process.platform);
  if (command === null) return false;
  const [program, ...before] = command;
  const child = spawn(program, [...before, url], { stdio: "ignore", detached: true });
  // A machine without a browser is no reason to stop: the address has been printed.
  child.on("error", () => {});
  child.unref();
  return true;
}

function commandFor(platform: NodeJS.Platform): readonly [string, ...string[]] | null {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open"] : null;
}
