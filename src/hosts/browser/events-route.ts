import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import type { BackendThread } from "../../backend/backend-thread.ts";
import { windowHeaders } from "../window/content-security-policy.ts";

/** A window that says nothing for long would be cut off by some systems. */
const signOfLifeMs = 20_000;

/** GET /events: what the backend tells, as server-sent events. */
export function addEventsRoute(server: FastifyInstance, thread: BackendThread): void {
  const windows = new Set<ServerResponse>();
  const stopListening = thread.listen((event, payload) => {
    for (const window of windows) window.write(`event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`);
  });
  const timer = setInterval(() => {
    for (const window of windows) window.write(":\n\n");
  }, signOfLifeMs);
  timer.unref();

  server.get("/events", (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { ...windowHeaders, "content-type": "text/event-stream" });
    reply.raw.write(":\n\n");
    windows.add(reply.raw);
    request.raw.on("close", () => windows.delete(reply.raw));
  });
  server.addHook("preClose", async () => {
    clearInterval(timer);
    stopListening();
    for (const window of windows) window.end();
  });
}
