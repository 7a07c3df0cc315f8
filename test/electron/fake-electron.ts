import { EventEmitter } from "node:events";
import { vi } from "vitest";

type Handler = (event: unknown, ...given: readonly unknown[]) => unknown;

export const handlers = new Map<string, Handler>();
/** What was switched on for the whole app. */
export const switches: string[] = [];
export const fakeApp = Object.assign(new EventEmitter(), {
  name: "Trellis",
  isPackaged: true,
  enableSandbox: () => switches.push("sandbox"),
  commandLine: { appendSwitch: (name: string, value = "") => switches.push(`${name}=${value}`) },
  getPath: () => "/documents",
});
export const saveDialog = vi.fn();

/** Stands for Electron's module where its runtime can't be had: only what the shell's rules touch. */
export const fakeElectron = {
  app: fakeApp,
  ipcMain: {
    handle: (channel: string, handler: Handler) => handlers.set(channel, handler),
    removeHandler: (channel: string) => handlers.delete(channel),
  },
  dialog: { showSaveDialog: saveDialog },
};

/** A page as the shell sees it: events, and a handler for new windows. */
export function createFakeContents(url = "app://trellis/") {
  const frame = { url };
  const contents = Object.assign(new EventEmitter(), {
    mainFrame: frame,
    send: vi.fn(),
    openHandler: (): unknown => null,
    setWindowOpenHandler(handler: () => unknown) {
      contents.openHandler = handler;
    },
  });
  return contents;
}
