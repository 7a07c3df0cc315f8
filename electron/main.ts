import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { app, session } from "electron";
import { startBackendThread } from "../src/backend/backend-thread.ts";
import { answerAppScheme, registerAppScheme } from "./app-protocol.ts";
import { connectWindow } from "./desktop-ports.ts";
import { secureApp, secureSession } from "./security.ts";
import { openWindow } from "./window.ts";

secureApp();
registerAppScheme();
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const temporaryFolder = mkdtempSync(join(app.getPath("temp"), "trellis-"));
  const projectsFolder = join(app.getPath("documents"), "Trellis");
  mkdirSync(projectsFolder, { recursive: true });
  const thread = startBackendThread({
    workerFile: pathToFileURL(join(import.meta.dirname, "worker.js")),
    places: {
      projectsFolder,
      resourcesFolder: join(app.isPackaged ? process.resourcesPath : app.getAppPath(), "resources"),
      temporaryFolder,
      author: userInfo().username,
      machine: hostname(),
    },
  });
  secureSession(session.defaultSession);
  answerAppScheme(session.defaultSession, join(import.meta.dirname, "..", "renderer"));
  const window = openWindow();
  connectWindow(window, thread);

  app.on("second-instance", () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on("window-all-closed", () => app.quit());
  let hasEnded = false;
  app.on("will-quit", (event) => {
    if (hasEnded) return;
    event.preventDefault();
    void thread.stop().finally(() => {
      hasEnded = true;
      rmSync(temporaryFolder, { recursive: true, force: true });
      app.quit();
    });
  });
}
