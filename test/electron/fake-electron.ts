import { EventEmitter } from "node:events";

type Handler = (event: unknown, ...given: readonly unknown[]) => unknown;

interface SaveAnswer {
  readonly canceled: boolean;
  readonly filePath: string;
}

/** What was switched on for the whole app. */
export const switches: string[] = [];
/** Who answers which message of the window. */
export const handlers = new Map<string, Handler>();
/** The save dialog: what it was asked, and what the user will answer. */
export const saveDialog: { asked: unknown; answer: SaveAnswer } = {
  asked: null,
  answer: { canceled: true, filePath: "" },
};

export const fakeApp = Object.assign(new EventEmitter(), {
  name: "Trellis",
  isPackaged: true,
  enableSandbox: () => switches.push("sandbox"),
  commandLine: { appendSwitch: (name: string, value = "") => switches.push(`${name}=${value}`) },
  getPath: () => "/documents",
});

/** Stands for Electron's module where its runtime can't be had: only what the shell's rules touch. */
export const fakeElectron = {
  app: fakeApp,
  ipcMain: {
    handle: (channel: string, handler: Handler) => handlers.set(channel, handler),
    removeHandler: (channel: string) => handlers.delete(channel),
  },
  dialog: {
    showSaveDialog: async (_window: unknown, options: unknown): Promise<SaveAnswer> => {
      saveDialog.asked = options;
      return saveDialog.answer;
    },
  },
};

export interface FakeContents extends EventEmitter {
  readonly mainFrame: { readonly url: string };
  /** Everything that was sent to the page. */
  readonly sent: (readonly unknown[])[];
  send(...message: readonly unknown[]): void;
  openHandler: () => unknown;
  setWindowOpenHandler(handler: () => unknown): void;
}

/** A page as the shell sees it. */
export function createFakeContents(): FakeContents {
  const sent: (readonly unknown[])[] = [];
  const contents: FakeContents = Object.assign(new EventEmitter(), {
    mainFrame: { url: "app://trellis/" },
    sent,
    send: (...message: readonly unknown[]) => {
      sent.push(message);
    },
    openHandler: (): unknown => null,
    setWindowOpenHandler(handler: () => unknown) {
      contents.openHandler = handler;
    },
  });
  return contents;
}
