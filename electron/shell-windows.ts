import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { app, BrowserWindow, type WebContents } from "electron";
import { type BackendThread, startBackendThread } from "../src/backend/backend-thread.ts";
import type { Translate } from "../src/texts/translate.ts";
import {
  type AppWindow,
  endWindow,
  hasWorkUnderWay,
  holdsProject,
  isEmptyWindow,
  newTemporaryFolder,
  tellPage,
} from "./app-window.ts";
import { channels } from "./channels.ts";
import { tokenFor } from "./desktop-ports.ts";
import { isProjectFile } from "./project-files.ts";
import { askToClose, tellCannotOpen } from "./shell-dialogs.ts";
import { projectsFolder, resourcesFolder } from "./shell-folders.ts";
import { focusWindow, openWindow } from "./window.ts";

export interface WindowsOptions {
  readonly t: Translate;
  /** Where the place of the last window is kept. */
  readonly stateFile: string;
  readonly log: (message: string) => void;
  /** A window has opened this project. */
  readonly onProject: (path: string) => void;
}

export interface ShellWindows {
  readonly of: (contents: WebContents) => AppWindow | undefined;
  /** The one in front, or a new one. */
  readonly current: () => AppWindow;
  readonly openEmpty: () => AppWindow;
  /** In the window that has it, else in an empty one, else in a new one. */
  readonly openProject: (path: string) => void;
  /** Ends what windows have not ended yet. */
  readonly end: () => Promise<void>;
}

/** All windows, each with a backend of its own. */
export function shellWindows(options: WindowsOptions): ShellWindows {
  const { t } = options;
  const windows = new Map<number, AppWindow>();
  const endings = new Set<Promise<void>>();
  let isQuitting = false;
  app.on("before-quit", () => {
    isQuitting = true;
  });

  const open = (path: string | null): AppWindow => {
    const own = newAppWindow(options, path, windows.size === 0);
    const { window, thread } = own;
    const { id } = window.webContents;
    windows.set(id, own);
    const stopListening = thread.listen((event, payload) => window.webContents.send(channels.event, event, payload));
    window.on("close", (event) => {
      if (own.mayClose || !hasWorkUnderWay(own)) return;
      event.preventDefault();
      const wasQuitting = isQuitting;
      isQuitting = false;
      void askToClose(window, t).then((mayClose) => {
        own.mayClose = mayClose;
        if (mayClose && wasQuitting) app.quit();
        else if (mayClose) window.close();
      });
    });
    window.once("closed", () => {
      stopListening();
      windows.delete(id);
      const ending = endWindow(own).finally(() => endings.delete(ending));
      endings.add(ending);
    });
    return own;
  };

  const current = (): AppWindow => {
    const contents = BrowserWindow.getFocusedWindow()?.webContents;
    const focused = contents === undefined ? undefined : windows.get(contents.id);
    return focused ?? [...windows.values()].at(-1) ?? open(null);
  };

  const openProject = (path: string): void => {
    if (!isProjectFile(path)) {
      tellCannotOpen(path, t);
      return;
    }
    const all = [...windows.values()];
    const same = all.find((own) => holdsProject(own, path));
    const empty = all.find(isEmptyWindow);
    const own = same ?? empty ?? open(path);
    if (own === empty || (own === same && own.thread.projectPath() === null && own.firstProject === null)) {
      own.claimed = path;
      tellPage(own, "host.openProject", { token: tokenFor(own, path) });
    }
    focusWindow(own.window);
  };

  return {
    of: (contents) => windows.get(contents.id),
    current,
    openEmpty: () => open(null),
    openProject,
    end: async () => {
      await Promise.all([...endings, ...[...windows.values()].map(endWindow)]);
    },
  };
}

function newAppWindow({ log, onProject, stateFile }: WindowsOptions, path: string | null, isFirst: boolean): AppWindow {
  const temporaryFolder = newTemporaryFolder(app.getPath("temp"));
  const thread = startThread(temporaryFolder, log, (project) => {
    own.claimed = null;
    if (project !== null) onProject(project);
  });
  const own: AppWindow = {
    window: openWindow(stateFile, isFirst),
    thread,
    temporaryFolder,
    firstProject: path,
    claimed: path,
    waiting: [],
    saved: new Map(),
    mayClose: false,
  };
  return own;
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
