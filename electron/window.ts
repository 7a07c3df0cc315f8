import { join } from "node:path";
import { app, BrowserWindow, screen } from "electron";
import { appStartUrl } from "../src/hosts/window/app-url.ts";
import { keepJson, keptJson } from "./whole-file.ts";
import { openingState, smallest } from "./window-state.ts";

/** A window, shown when it has something to show, where the last one stood. `stateFile` keeps that. */
export function openWindow(stateFile: string, isFirst: boolean): BrowserWindow {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { bounds, isMaximized } = openingState(isFirst ? keptJson(stateFile) : null, screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: "#FBFAF7",
    title: app.name,
    webPreferences: {
      preload: join(import.meta.dirname, "..", "preload", "preload.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once("ready-to-show", () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  window.on("close", () =>
    keepJson(stateFile, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }),
  );
  void window.loadURL(appStartUrl);
  return window;
}

export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
