/** A line of the built shell that refuses something hostile: without it, what is named must get through. */
export interface Guard {
  readonly refusal: string;
  readonly line: string;
  readonly without: string;
  /** A second guard that holds by itself, and must go, too. */
  readonly also?: { readonly line: string; readonly without: string };
}

export const guards: readonly Guard[] = [
  {
    refusal: "will-frame-navigate",
    line: 'contents.on("will-frame-navigate", (event) => {',
    without: "void ((event) => {",
  },
  { refusal: "will-redirect", line: 'contents.on("will-redirect", (event) => {', without: "void ((event) => {" },
  {
    refusal: "will-attach-webview",
    line: 'contents.on("will-attach-webview", (event) => event.preventDefault());',
    without: "",
  },
  { refusal: "window.open", line: 'contents.setWindowOpenHandler(() => ({ action: "deny" }));', without: "" },
  {
    refusal: "permission",
    line: "session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));",
    without: "",
  },
  { refusal: "permission check", line: "session.setPermissionCheckHandler(() => false);", without: "" },
  { refusal: "device", line: "session.setDevicePermissionHandler(() => false);", without: "" },
  { refusal: "spell checker", line: "session.setSpellCheckerEnabled(false);", without: "" },
  {
    refusal: "request",
    line: "callback({ cancel: !isAllowedRequest(details.url) })",
    without: "callback({ cancel: false })",
  },
  {
    refusal: "request of a file",
    line: "callback({ cancel: !isAllowedRequest(details.url) })",
    without: 'callback({ cancel: !isAllowedRequest(details.url) && !details.url.startsWith("file:") })',
  },
  { refusal: "download", line: 'session.on("will-download", (event) => event.preventDefault());', without: "" },
  { refusal: "foreign host", line: ' && url.host === "trellis"', without: "" },
  {
    refusal: "way out of the folder",
    line: "return file.startsWith(root + sep) && statSync(file).isFile() ? file : null;",
    without: "return file;",
    also: { line: "return parts.every(isPlainName) ? parts : null;", without: "return parts;" },
  },
  { refusal: "writing request", line: 'request.method === "GET" ? ', without: "true ? " },
  { refusal: "message of a frame", line: " && frame === contents.mainFrame", without: "" },
  {
    refusal: "message of another window",
    line: "event.sender === contents && ",
    without: "",
    also: {
      line: "of: (contents) => windows.get(contents.id),",
      without: "of: () => [...windows.values()][0],",
    },
  },
  { refusal: "message of a foreign page", line: " && isAppUrl(frame.url);", without: ";" },
  {
    refusal: "unknown host call",
    line: 'if (!Object.hasOwn(hostCalls, name) || name === "host.offerFile") return refused("unknown-call");',
    without: "if (!Object.hasOwn(hostCalls, name)) return done({});",
  },
  {
    refusal: "relative path",
    line: 'if (typeof path !== "string" || !isAbsolute(path)) return refused("file-missing");',
    without: "",
  },
  { refusal: "made-up token", line: 'if (path === void 0) return refused("file-missing");', without: "" },
  { refusal: "file that is no project", line: "if (!isProjectFile(path)) {", without: "if (false) {" },
];
