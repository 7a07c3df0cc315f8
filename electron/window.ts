import { join } from "node:path";
import { app, BrowserWindow, Menu } from "electron";
import { appStartUrl } from "../src/hosts/window/app-url.ts";

/** The one window, shown when it has something to show. */
export function openWindow(): BrowserWindow {
  // Copy and paste have no keys on macOS without a menu; elsewhere the window has its own.
  Menu.setApplicationMenu(
    process.platform === "darwin"
      ? Menu.buildFromTemplate([{ role: "appMenu" }, { role: "editMenu" }, { role: "windowMenu" }])
      : null,
  );
  const window = new BrowserWindow({
    width: 1360,
    height: 880,
    minWidth: 960,
    minHeight: 640,
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
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once("ready-to-show", () => window.show());
  void window.loadURL(appStartUrl);
  return window;
}
