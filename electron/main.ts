import { app } from "electron";
import { registerAppScheme } from "./app-protocol.ts";
import { projectFilesIn } from "./project-files.ts";
import { secureApp } from "./security.ts";
import { type Shell, startShell } from "./shell.ts";

secureApp();
registerAppScheme();
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  // A double click on macOS comes as an event, often before the app is ready.
  const waiting: string[] = [...projectFilesIn(process.argv.slice(1), process.cwd())];
  let shell: Shell | null = null;
  let hasEnded = false;
  app.on("open-file", (event, path) => {
    event.preventDefault();
    if (shell === null) waiting.push(path);
    else shell.openProject(path);
  });
  app.on("second-instance", (_event, args, folder) => {
    const files = projectFilesIn(args.slice(1), folder);
    for (const file of files) shell?.openProject(file);
    if (files.length === 0) shell?.show();
  });
  app.on("activate", () => shell?.show());
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  app.on("will-quit", (event) => {
    if (hasEnded || shell === null) return;
    event.preventDefault();
    void shell.end().finally(() => {
      hasEnded = true;
      app.quit();
    });
  });
  void app.whenReady().then(() => {
    shell = startShell();
    if (waiting.length === 0) shell.openEmptyWindow();
    for (const file of waiting) shell.openProject(file);
  });
}
