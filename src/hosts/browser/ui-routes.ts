import { createReadStream, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import { containedFile } from "../window/contained-file.ts";
import { mediaTypeOf } from "../window/media-type.ts";
import { bridgePath } from "./routes.ts";

/** Everything else is a file of the built window; its page gets the bridge that Electron's preload stands for. */
export function addUiRoutes(server: FastifyInstance, uiFolder: string): void {
  // Browsers ask for it unasked; the window has no such picture.
  server.get("/favicon.ico", (_request, reply) => reply.code(204).send());
  server.get("/*", async (request, reply) => {
    const [urlPath = "/"] = (request.raw.url ?? "/").split("?");
    const file = containedFile(uiFolder, urlPath);
    if (file === null) return reply.callNotFound();
    reply.type(mediaTypeOf(file));
    if (file.endsWith(".html")) return withBridge(await readFile(file, "utf8"));
    return reply.header("content-length", statSync(file).size).send(createReadStream(file));
  });
}

/** Module scripts run in the order in which they stand, so the bridge is there before the screens start. */
function withBridge(page: string): string {
  return page.replace("<head>", `<head>\n    <script type="module" src="${bridgePath}"></script>`);
}
