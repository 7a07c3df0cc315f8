import { app, type IpcMainInvokeEvent, type Session, type WebContents } from "electron";
import { isAllowedRequest, isAppUrl } from "../src/hosts/window/app-url.ts";

/** Before the app is ready: every window is sandboxed, and no name on any network can be looked up. */
export function secureApp(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  for (const name of ["disable-background-networking", "disable-component-update", "disable-domain-reliability"]) {
    app.commandLine.appendSwitch(name);
  }
  app.on("web-contents-created", (_event, contents) => keepInside(contents));
}

/** No navigation away, no second window, no page within the page. */
function keepInside(contents: WebContents): void {
  contents.on("will-frame-navigate", (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

/** No permission, no device, no download, no request but the window's own, no dictionary from the net. */
export function secureSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !isAllowedRequest(details.url) }));
  session.on("will-download", (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Whether a message comes from the top page of this window, and from the app's own address. */
export function isFromWindow(event: IpcMainInvokeEvent, contents: WebContents): boolean {
  const frame = event.senderFrame;
  return frame !== null && event.sender === contents && frame === contents.mainFrame && isAppUrl(frame.url);
}
