import { EventEmitter } from "node:events";
import { fileURLToPath } from "node:url";
import { readDeclarations } from "./declarations.ts";
import { checkStatic, strict } from "./strict.ts";

/** What a scenario sees and steers of the stand-in. */
export interface Stage {
  readonly switches: Map<string, string>;
  isSandboxed: boolean;
  readonly windows: PlayedWindow[];
  readonly handlers: Map<string, (event: unknown, ...given: readonly unknown[]) => unknown>;
  readonly schemes: Map<string, (request: Request) => Promise<Response>>;
  /** Titles of the application menu, the latest. */
  menu: readonly { readonly label?: string; readonly submenu?: unknown }[];
  readonly session: Record<string, (...given: readonly never[]) => unknown>;
  readonly shown: string[];
  readonly messages: { readonly message: string }[];
  /** What the user answers next. */
  answers: { open: string | null; save: string | null; message: number };
  quits: number;
  readonly paths: Record<string, string>;
}

const declarations = readDeclarations(
  process.env.TRELLIS_ELECTRON_TYPES ??
    fileURLToPath(new URL("../../../node_modules/electron/electron.d.ts", import.meta.url)),
);

export const stage: Stage = {
  switches: new Map(),
  isSandboxed: false,
  windows: [],
  handlers: new Map(),
  schemes: new Map(),
  menu: [],
  session: {},
  shown: [],
  messages: [],
  answers: { open: null, save: null, message: 0 },
  quits: 0,
  paths: JSON.parse(process.env.TRELLIS_STAND_IN_PATHS ?? "{}") as Record<string, string>,
};
// Electron puts it there; the resources of the app lie beside its code here.
Object.defineProperty(process, "resourcesPath", { value: stage.paths.app ?? "", configurable: true });

export const stageEvents = { app: new EventEmitter(), contents: new Map<number, EventEmitter>() };

const play = <Played extends object>(name: string, played: Played): Played => strict(declarations, name, played);

const appEvents = stageEvents.app;
export const app = play(
  "App",
  Object.assign(appEvents, {
    name: "Trellis",
    isPackaged: process.env.TRELLIS_STAND_IN_PACKAGED === "1",
    commandLine: play("CommandLine", {
      appendSwitch: (name: string, value = "") => void stage.switches.set(name, value),
    }),
    enableSandbox: () => {
      stage.isSandboxed = true;
    },
    requestSingleInstanceLock: () => true,
    whenReady: () => Promise.resolve(),
    getPath: (name: string) => stage.paths[name] ?? "",
    getAppPath: () => stage.paths.app ?? "",
    getLocale: () => "en-GB",
    getVersion: () => "0.0.0",
    addRecentDocument: () => {},
    clearRecentDocuments: () => {},
    quit: () => {
      stage.quits += 1;
      appEvents.emit("before-quit", new PlayedEvent());
      for (const window of [...stage.windows]) window.close();
      if (stage.windows.length > 0) return;
      const event = new PlayedEvent();
      appEvents.emit("will-quit", event);
      if (!event.defaultPrevented) appEvents.emit("quit", new PlayedEvent(), 0);
    },
  }),
);

export class PlayedEvent {
  defaultPrevented = false;
  readonly details: Readonly<Record<string, unknown>>;
  constructor(details: Readonly<Record<string, unknown>> = {}) {
    this.details = details;
    Object.assign(this, details);
  }
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

let lastId = 0;
function playContents() {
  const events = new EventEmitter();
  lastId += 1;
  stageEvents.contents.set(lastId, events);
  const contents = Object.assign(events, {
    id: lastId,
    mainFrame: { url: "" },
    sent: [] as (readonly unknown[])[],
    printed: 0,
    openHandler: null as ((details: unknown) => unknown) | null,
    setWindowOpenHandler(handler: (details: unknown) => unknown) {
      contents.openHandler = handler;
    },
    send: (...message: readonly unknown[]) => void contents.sent.push(message),
    print: () => {
      contents.printed += 1;
    },
  });
  return { contents, seen: play("WebContents", contents) };
}

type PlayedContents = ReturnType<typeof playContents>["contents"];

export interface PlayedWindow {
  readonly contents: PlayedContents;
  readonly seen: object;
  readonly options: Readonly<Record<string, unknown>>;
  /** Everything that the page was given. */
  loaded: Promise<Response> | null;
  isFocused: number;
  close(): void;
}

class PlayedBrowserWindow {
  constructor(...given: readonly unknown[]) {
    checkStatic(declarations, "BrowserWindow", "constructor", given);
    const events = new EventEmitter();
    const { contents, seen } = playContents();
    let isClosed = false;
    const played: PlayedWindow = {
      contents,
      seen,
      options: given[0] as Readonly<Record<string, unknown>>,
      loaded: null,
      isFocused: 0,
      close() {
        if (isClosed) return;
        const event = new PlayedEvent();
        events.emit("close", event);
        if (event.defaultPrevented) return;
        isClosed = true;
        stage.windows.splice(stage.windows.indexOf(played), 1);
        events.emit("closed");
        if (stage.windows.length === 0) appEvents.emit("window-all-closed");
      },
    };
    stage.windows.push(played);
    const window = play(
      "BrowserWindow",
      Object.assign(events, {
        webContents: seen,
        loadURL: async (url: string) => {
          contents.mainFrame = { url };
          const scheme = stage.schemes.get(new URL(url).protocol.slice(0, -1));
          played.loaded = scheme?.(new Request(url)) ?? null;
          await played.loaded;
          events.emit("ready-to-show");
        },
        show: () => {},
        focus: () => {
          played.isFocused += 1;
        },
        restore: () => {},
        maximize: () => {},
        isMinimized: () => false,
        isMaximized: () => false,
        getNormalBounds: () => ({ x: 10, y: 20, width: 1200, height: 800 }),
        close: () => played.close(),
      }),
    );
    appEvents.emit("web-contents-created", new PlayedEvent(), seen);
    // biome-ignore lint/correctness/noConstructorReturn: the strict window stands for what was constructed
    return window as unknown as PlayedBrowserWindow;
  }
  static getFocusedWindow(): { readonly webContents: object } | null {
    const last = stage.windows.at(-1);
    return last === undefined ? null : { webContents: last.seen };
  }
}
export const BrowserWindow = PlayedBrowserWindow;

export const Menu = {
  buildFromTemplate: (template: Stage["menu"]) => template,
  setApplicationMenu: (menu: Stage["menu"] | null) => {
    checkStatic(declarations, "Menu", "setApplicationMenu", [menu]);
    stage.menu = menu ?? [];
  },
};
export const ipcMain = play("IpcMain", {
  handle: (channel: string, handler: (event: unknown, ...given: readonly unknown[]) => unknown) =>
    void stage.handlers.set(channel, handler),
  removeHandler: (channel: string) => void stage.handlers.delete(channel),
});
const keep =
  (name: string) =>
  (given: (...given: readonly never[]) => unknown): void => {
    stage.session[name] = given;
  };
const sessionEvents = new EventEmitter();
export const session = {
  defaultSession: play(
    "Session",
    Object.assign(sessionEvents, {
      protocol: play("Protocol", {
        handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
          void stage.schemes.set(scheme, handler),
      }),
      webRequest: play("WebRequest", { onBeforeRequest: keep("request") }),
      setPermissionRequestHandler: keep("permissionRequest"),
      setPermissionCheckHandler: keep("permissionCheck"),
      setDevicePermissionHandler: keep("devicePermission"),
      setDisplayMediaRequestHandler: keep("displayMedia"),
      setSpellCheckerEnabled: (isOn: boolean) => keep("spellChecker")(() => isOn),
      setSpellCheckerDictionaryDownloadURL: (url: string) => keep("dictionary")(() => url),
    }),
  ),
};
export const sessionEmitter = sessionEvents;
export const protocol = play("Protocol", { registerSchemesAsPrivileged: () => {} });
export const screen = play(
  "Screen",
  Object.assign(new EventEmitter(), {
    getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
  }),
);
export const shell = play("Shell", {
  showItemInFolder: (path: string) => void stage.shown.push(path),
  openPath: async (path: string) => {
    stage.shown.push(path);
    return "";
  },
});
export const dialog = play("Dialog", {
  showOpenDialog: async () => {
    const { open } = stage.answers;
    return { canceled: open === null, filePaths: open === null ? [] : [open] };
  },
  showSaveDialog: async () => {
    const { save } = stage.answers;
    return { canceled: save === null, filePath: save ?? "" };
  },
  showMessageBox: async (...given: readonly unknown[]) => {
    stage.messages.push(given.at(-1) as { readonly message: string });
    return { response: stage.answers.message, checkboxChecked: false };
  },
});

/** The other side: what a preload sees. Its messages reach the handlers as the first window's own page sends them. */
export const exposed: Record<string, unknown> = {};
export const contextBridge = play("ContextBridge", {
  exposeInMainWorld: (name: string, api: unknown) => {
    exposed[name] = api;
  },
});
export const webUtils = play("WebUtils", { getPathForFile: (file: { readonly path: string }) => file.path });
export const ipcRenderer = play(
  "IpcRenderer",
  Object.assign(new EventEmitter(), {
    invoke: async (channel: string, ...given: readonly unknown[]) => {
      const window = stage.windows[0];
      const handler = stage.handlers.get(channel);
      if (window === undefined || handler === undefined) throw new Error(`no handler for ${channel}`);
      const structured = structuredClone(given);
      return handler({ sender: window.seen, senderFrame: window.contents.mainFrame }, ...structured);
    },
  }),
);
