import { readFile } from "node:fs/promises";
import { protocol, type Session } from "electron";
import { appScheme, fileOfAppUrl } from "../src/hosts/window/app-url.ts";
import { windowHeaders } from "../src/hosts/window/content-security-policy.ts";
import { mediaTypeOf } from "../src/hosts/window/media-type.ts";

/** Before the app is ready: the scheme counts as a secure origin of its own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers the window's addresses with files of `uiFolder`, and with nothing outside it. */
export function answerAppScheme(session: Session, uiFolder: string): void {
  session.protocol.handle(appScheme, async (request) => {
    const file = request.method === "GET" ? fileOfAppUrl(uiFolder, request.url) : null;
    if (file === null) return new Response("not found", { status: 404, headers: windowHeaders });
    const bytes = new Uint8Array(await readFile(file));
    return new Response(bytes, { headers: { ...windowHeaders, "content-type": mediaTypeOf(file) } });
  });
}
