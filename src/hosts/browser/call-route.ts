import type { FastifyInstance } from "fastify";
import type { BackendThread } from "../../backend/backend-thread.ts";
import { encodeAnswer, jsonLengthHeader } from "./answer-bytes.ts";

/** POST /call/<name>: the input as JSON, the answer as JSON, followed by its bytes if it has any. */
export function addCallRoute(server: FastifyInstance, thread: BackendThread): void {
  server.post<{ Params: { name: string } }>("/call/:name", async (request, reply) => {
    const answer = await thread.call(request.params.name, request.body ?? {});
    const { body, jsonLength } = encodeAnswer(answer);
    if (jsonLength === null) return reply.type("application/json").send(body);
    return reply.type("application/octet-stream").header(jsonLengthHeader, jsonLength).send(body);
  });
}
