import { basename, join } from "node:path";
import { app, Menu, session, shell } from "electron";
import { answerAppScheme } from "./app-protocol.ts";
import { tellPage } from "./app-window.ts";
import { connectWindows } from "./desktop-ports.ts";
import { logFile } from "./log-file.ts";
import { type MenuActions, menuTemplate } from "./menu-template.ts";
import { projectEnding } from "./project-files.ts";
import { recentProjects } from "./recent-projects.ts";
import { secureSession } from "./security.ts";
import { chooseProject, saveReport, tellAbout } from "./shell-dialogs.ts";
import { ownFolder, resourcesFolder } from "./shell-folders.ts";
import { shellLanguage } from "./shell-language.ts";
import { type ShellWindows, shellWindows } from "./shell-windows.ts";
import { focusWindow } from "./window.ts";

export interface Shell extends Pick<ShellWindows, "openProject" | "end"> {
  readonly openEmptyWindow: () => void;
  /** Brings a window to the front, or opens one. */
  readonly show: () => void;
}

/** Windows, menus and files of the desktop app. To be called once, when the app is ready. */
export function startShell(): Shell {
  const own = ownFolder();
  const recent = recentProjects(join(own, "recent-projects.json"));
  const log = logFile(app.getPath("logs"), () => new Date().toISOString());
  const { t, change } = shellLanguage(join(own, "language.json"), app.getLocale());
  const windows = shellWindows({
    t,
    stateFile: join(own, "window.json"),
    log: log.write,
    onProject: (path) => {
      recent.add(path);
      app.addRecentDocument(path);
      showMenu();
    },
  });
  const actions: MenuActions = {
    command: (command) => tellPage(windows.current(), "host.command", { command }),
    newWindow: () => windows.openEmpty(),
    openProject: () =>
      void chooseProject(windows.current().window, t).then((path) => {
        if (path !== null) windows.openProject(path);
      }),
    openRecent: windows.openProject,
    clearRecent: () => {
      recent.clear();
      app.clearRecentDocuments();
      showMenu();
    },
    print: () => windows.current().window.webContents.print(),
    saveReport: () => void saveReport(log, t),
    showLogs: () => void shell.openPath(app.getPath("logs")),
    showLicences: () => void shell.openPath(join(resourcesFolder(), "licences")),
    about: () => tellAbout(t),
  };
  const showMenu = (): void => {
    const named = recent.list().map((path) => ({ path, name: basename(path, projectEnding) }));
    const situation = { platform: process.platform, isPackaged: app.isPackaged, recent: named };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, situation, actions)));
  };

  secureSession(session.defaultSession);
  answerAppScheme(session.defaultSession, join(import.meta.dirname, "..", "renderer"));
  connectWindows({
    windowOf: windows.of,
    recent: recent.list,
    chooseProject: ({ window }) => chooseProject(window, t),
    setLanguage: (language) => {
      if (change(language)) showMenu();
    },
  });
  showMenu();
  return {
    openProject: windows.openProject,
    openEmptyWindow: () => void windows.openEmpty(),
    show: () => focusWindow(windows.current().window),
    end: windows.end,
  };
}
