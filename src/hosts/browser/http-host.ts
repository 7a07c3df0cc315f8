import { type FastifyInstance, fastify } from "fastify";
import type { BackendThread } from "../../backend/backend-thread.ts";
import { windowHeaders } from "../window/content-security-policy.ts";
import { addCallRoute } from "./call-route.ts";
import { createEntryPass, type EntryPass } from "./entry-pass.ts";
import { addEventsRoute } from "./events-route.ts";
import { addFileRoutes } from "./file-routes.ts";
import { refusalOf } from "./request-rules.ts";
import { addUiRoutes } from "./ui-routes.ts";

export interface HttpHostOptions {
  readonly thread: BackendThread;
  readonly uiFolder: string;
  /** Uploads are kept here until the host ends. */
  readonly temporaryFolder: string;
  /** 0: any free port. */
  readonly port: number;
}

export interface HttpHost {
  /** Good for one entry; the browser that uses it keeps a cookie. */
  readonly url: string;
  close(): Promise<void>;
}

/** The same window and the same backend over HTTP, for this machine only. */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  let port = options.port;
  const pass = createEntryPass(() => port);
  const server = fastify({ forceCloseConnections: true, bodyLimit: 8 * 1024 * 1024, exposeHeadRoutes: false });
  guard(server, pass, () => port);
  addCallRoute(server, options.thread);
  addEventsRoute(server, options.thread);
  addFileRoutes(server, options.thread, options.temporaryFolder);
  addUiRoutes(server, options.uiFolder);
  await server.listen({ host: "127.0.0.1", port });
  const address = server.server.address();
  if (typeof address === "object" && address !== null) port = address.port;
  return { url: `http://127.0.0.1:${port}/?token=${pass.token}`, close: () => server.close() };
}

/** Stands before every route and before "not found" too. */
function guard(server: FastifyInstance, pass: EntryPass, port: () => number): void {
  server.addHook("onRequest", async (request, reply) => {
    reply.headers(windowHeaders);
    const refusal = refusalOf(request.method, request.headers, port());
    if (refusal !== null) return reply.code(403).type("text/plain").send(`refused: ${refusal}`);
    if (pass.holds(request.headers.cookie)) return;
    const { pathname, searchParams } = new URL(request.url, "http://127.0.0.1");
    if (request.method === "GET" && pathname === "/" && pass.take(searchParams.get("token") ?? "")) {
      return reply.header("set-cookie", pass.cookie).redirect("/", 303);
    }
    return reply.code(403).type("text/plain").send("refused: token");
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).type("text/plain").send("not found"));
}
