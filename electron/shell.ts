import { mkdirSync, writeFileSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { app, BrowserWindow, dialog, Menu, session, shell } from "electron";
import { type BackendThread, startBackendThread } from "../src/backend/backend-thread.ts";
import type { EventName, EventPayload } from "../src/contract/contract.ts";
import { type Language, languages } from "../src/core/project/project-settings.ts";
import { translator } from "../src/texts/translate.ts";
import { answerAppScheme } from "./app-protocol.ts";
import { type AppWindow, endWindow, hasWorkUnderWay, newTemporaryFolder } from "./app-window.ts";
import { channels } from "./channels.ts";
import { connectWindows, tokenFor } from "./desktop-ports.ts";
import { logFile } from "./log-file.ts";
import { menuTemplate } from "./menu-template.ts";
import { problemReport } from "./problem-report.ts";
import { isProjectFile, projectEnding } from "./project-files.ts";
import { recentProjects } from "./recent-projects.ts";
import { secureSession } from "./security.ts";
import { keepJson, keptJson } from "./whole-file.ts";
import { focusWindow, openWindow } from "./window.ts";

export interface Shell {
  /** In the window that has it, else in an empty one, else in a new one. */
  readonly openProject: (path: string) => void;
  readonly openEmptyWindow: () => void;
  /** Brings a window to the front, or opens one. */
  readonly show: () => void;
  /** Ends what windows have not ended yet. */
  readonly end: () => Promise<void>;
}

/** Windows, menus and files of the desktop app. To be called once, when the app is ready. */
export function startShell(): Shell {
  const own = app.getPath("userData");
  mkdirSync(own, { recursive: true });
  const stateFile = join(own, "window.json");
  const languageFile = join(own, "language.json");
  const recent = recentProjects(join(own, "recent-projects.json"));
  const log = logFile(app.getPath("logs"), () => new Date().toISOString());
  const windows = new Map<number, AppWindow>();
  const endings = new Set<Promise<void>>();
  let language = languages.find((one) => one === keptJson(languageFile)) ?? languageOf(app.getLocale());
  const t = (...given: Parameters<ReturnType<typeof translator>>) => translator(language)(...given);

  const openNew = (path: string | null): AppWindow => {
    const temporaryFolder = newTemporaryFolder(app.getPath("temp"));
    const thread = startThread(temporaryFolder, log.write, (project) => {
      if (project === null) return;
      recent.add(project);
      app.addRecentDocument(project);
      showMenu();
    });
    const window = openWindow(stateFile, windows.size === 0);
    const entry: AppWindow = { window, thread, temporaryFolder, firstProject: path, saved: new Map(), mayClose: false };
    const { id } = window.webContents;
    windows.set(id, entry);
    const stopListening = thread.listen((event, payload) => window.webContents.send(channels.event, event, payload));
    window.on("close", (event) => {
      if (entry.mayClose || !hasWorkUnderWay(entry)) return;
      event.preventDefault();
      void askToClose(entry);
    });
    window.once("closed", () => {
      stopListening();
      windows.delete(id);
      const ending = endWindow(entry).finally(() => endings.delete(ending));
      endings.add(ending);
    });
    return entry;
  };

  const askToClose = async (entry: AppWindow): Promise<void> => {
    const wasQuitting = isQuitting;
    isQuitting = false;
    const { response } = await dialog.showMessageBox(entry.window, {
      type: "warning",
      message: t("shell.workUnderWay"),
      detail: t("shell.workUnderWayDetail"),
      buttons: [t("shell.keepOpen"), t("shell.closeAnyway")],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response !== 1) return;
    entry.mayClose = true;
    if (wasQuitting) app.quit();
    else entry.window.close();
  };
  let isQuitting = false;
  app.on("before-quit", () => {
    isQuitting = true;
  });

  const send = <Name extends EventName>(entry: AppWindow, name: Name, payload: EventPayload<Name>): void =>
    entry.window.webContents.send(channels.event, name, payload);
  const focused = (): AppWindow | undefined => {
    const contents = BrowserWindow.getFocusedWindow()?.webContents;
    return (contents === undefined ? undefined : windows.get(contents.id)) ?? [...windows.values()].at(-1);
  };

  const openProject = (path: string): void => {
    if (!isProjectFile(path)) {
      void dialog.showMessageBox({
        type: "error",
        message: t("shell.cannotOpen"),
        detail: t("shell.cannotOpenDetail", { file: basename(path) }),
        buttons: [t("shell.close")],
      });
      return;
    }
    const all = [...windows.values()];
    const same = all.find(({ thread, firstProject }) => thread.projectPath() === path || firstProject === path);
    const empty = all.find(({ thread, firstProject }) => thread.projectPath() === null && firstProject === null);
    if (same === undefined && empty !== undefined) send(empty, "host.openProject", { token: tokenFor(empty, path) });
    focusWindow((same ?? empty ?? openNew(path)).window);
  };

  const chooseProject = async (entry: AppWindow): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(entry.window, {
      defaultPath: projectsFolder(),
      properties: ["openFile"],
      filters: [{ name: t("shell.projectFiles"), extensions: [projectEnding.slice(1)] }],
    });
    const path = filePaths[0];
    return canceled || path === undefined || !isProjectFile(path) ? null : path;
  };

  const saveReport = async (): Promise<void> => {
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: join(app.getPath("documents"), `${t("shell.reportFile")}.txt`),
    });
    if (canceled) return;
    const text = problemReport({ version: app.getVersion(), versions: process.versions, tail: log.tail }, t);
    writeFileSync(filePath, text);
    shell.showItemInFolder(filePath);
  };

  const showMenu = (): void => {
    const named = recent.list().map((path) => ({ path, name: basename(path, projectEnding) }));
    const template = menuTemplate(
      t,
      { platform: process.platform, isPackaged: app.isPackaged, recent: named },
      {
        command: (command) => {
          const entry = focused() ?? openNew(null);
          send(entry, "host.command", { command });
        },
        newWindow: () => openNew(null),
        openProject: () => {
          const entry = focused() ?? openNew(null);
          void chooseProject(entry).then((path) => {
            if (path !== null) openProject(path);
          });
        },
        openRecent: openProject,
        clearRecent: () => {
          recent.clear();
          app.clearRecentDocuments();
          showMenu();
        },
        print: () => focused()?.window.webContents.print(),
        saveReport: () => void saveReport(),
        showLogs: () => void shell.openPath(app.getPath("logs")),
        showLicences: () => void shell.openPath(join(resourcesFolder(), "licences")),
        about: () =>
          void dialog.showMessageBox({
            type: "info",
            message: app.name,
            detail: t("shell.aboutText", { version: app.getVersion() }),
            buttons: [t("shell.close")],
          }),
      },
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };

  secureSession(session.defaultSession);
  answerAppScheme(session.defaultSession, join(import.meta.dirname, "..", "renderer"));
  connectWindows({
    windowOf: (contents) => windows.get(contents.id),
    recent: recent.list,
    chooseProject,
    setLanguage: (next) => {
      if (next === language) return;
      language = next;
      keepJson(languageFile, next);
      showMenu();
    },
  });
  showMenu();
  return {
    openProject,
    openEmptyWindow: () => void openNew(null),
    show: () => focusWindow((focused() ?? openNew(null)).window),
    end: async () => {
      await Promise.all([...endings, ...[...windows.values()].map(endWindow)]);
    },
  };
}

function startThread(
  temporaryFolder: string,
  log: (message: string) => void,
  onProject: (path: string | null) => void,
): BackendThread {
  // Threads can't be started from inside the archive.
  const built = import.meta.dirname.replace("app.asar", "app.asar.unpacked");
  return startBackendThread({
    workerFile: pathToFileURL(join(built, "worker.js")),
    places: {
      projectsFolder: projectsFolder(),
      resourcesFolder: resourcesFolder(),
      temporaryFolder,
      author: userInfo().username,
      machine: hostname(),
    },
    log,
    onProject,
  });
}

function resourcesFolder(): string {
  return join(app.isPackaged ? process.resourcesPath : app.getAppPath(), "resources");
}

function projectsFolder(): string {
  const folder = join(app.getPath("documents"), "Trellis");
  mkdirSync(folder, { recursive: true });
  return folder;
}

function languageOf(locale: string): Language {
  return languages.find((one) => locale.toLowerCase().startsWith(one)) ?? "en";
}
