import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { app, type BrowserWindow, dialog, shell } from "electron";
import type { Translate } from "../src/texts/translate.ts";
import type { LogFile } from "./log-file.ts";
import { problemReport } from "./problem-report.ts";
import { isProjectFile, projectEnding } from "./project-files.ts";
import { projectsFolder } from "./shell-folders.ts";

/** The desktop's own dialog; null where nothing was chosen. */
export async function chooseProject(window: BrowserWindow, t: Translate): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: projectsFolder(),
    properties: ["openFile"],
    filters: [{ name: t("shell.projectFiles"), extensions: [projectEnding.slice(1)] }],
  });
  const path = filePaths[0];
  return canceled || path === undefined || !isProjectFile(path) ? null : path;
}

/** Whether the window may close although work is under way. */
export async function askToClose(window: BrowserWindow, t: Translate): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: t("shell.workUnderWay"),
    detail: t("shell.workUnderWayDetail"),
    buttons: [t("shell.keepOpen"), t("shell.closeAnyway")],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

export function tellCannotOpen(path: string, t: Translate): void {
  tell("error", t("shell.cannotOpen"), t("shell.cannotOpenDetail", { file: basename(path) }), t);
}

export function tellAbout(t: Translate): void {
  tell("info", app.name, t("shell.aboutText", { version: app.getVersion() }), t);
}

/** Saves a report where the user says, and shows it there, so that it is looked at before it is sent. */
export async function saveReport(log: LogFile, t: Translate): Promise<void> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath("documents"), `${t("shell.reportFile")}.txt`),
  });
  if (canceled) return;
  try {
    writeFileSync(
      filePath,
      problemReport({ version: app.getVersion(), versions: process.versions, tail: log.tail }, t),
    );
    shell.showItemInFolder(filePath);
  } catch {
    tell("error", t("shell.notSaved"), t("shell.notSavedDetail", { file: basename(filePath) }), t);
  }
}

function tell(type: "info" | "error", message: string, detail: string, t: Translate): void {
  void dialog.showMessageBox({ type, message, detail, buttons: [t("shell.close")] });
}
