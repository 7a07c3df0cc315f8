import { spawn } from "node:child_process";
import { userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { translator } from "../texts/translate.ts";
import { serveApp } from "./browser/serve.ts";
import { build, isBuilt } from "./built-app.ts";
import { canShowWindow, desktopRuntime, fetchDesktopRuntime } from "./desktop-runtime.ts";
import { defaultProjectsFolder } from "./window/projects-folder.ts";

const appFolder = fileURLToPath(new URL("../..", import.meta.url));
const t = translator(Intl.DateTimeFormat().resolvedOptions().locale.startsWith("de") ? "de" : "en");
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts Trellis: in its own window where the desktop runtime is there, else in the browser. */
async function start(): Promise<void> {
  if (!isBuilt(appFolder)) {
    say(t("commandLine.building"));
    if (!build(appFolder)) {
      say(t("commandLine.buildFailed"));
      process.exitCode = 1;
      return;
    }
  }
  const runtime = canShowWindow()
    ? (desktopRuntime(appFolder) ?? fetchDesktopRuntime(appFolder, () => say(t("commandLine.fetchingDesktop"))))
    : null;
  if (runtime !== null) startDesktop(runtime);
  else await startBrowser();
}

function startDesktop(runtime: string): void {
  const child = spawn(runtime, [appFolder], { stdio: "inherit" });
  child.on("close", (code) => {
    process.exitCode = code ?? 1;
  });
}

async function startBrowser(): Promise<void> {
  say(t("commandLine.noDesktop"));
  const served = await serveApp({
    projectsFolder: defaultProjectsFolder(),
    resourcesFolder: join(appFolder, "resources"),
    uiFolder: join(appFolder, "out", "renderer"),
    author: userInfo().username,
    openBrowser: true,
  });
  say(t("commandLine.address", { url: served.url }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void served.close().then(() => {
        say(t("commandLine.ended"));
        process.exit(0);
      });
    });
  }
}

await start();
