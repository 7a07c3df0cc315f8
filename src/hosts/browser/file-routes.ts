import { randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FastifyInstance } from "fastify";
import type { BackendThread } from "../../backend/backend-thread.ts";
import { plainFileName } from "../window/plain-file-name.ts";
import { fileNameHeader } from "./routes.ts";

const diskFullCodes: readonly string[] = ["ENOSPC", "EDQUOT"];

/** POST /files takes a file of any size and answers its token; GET /made/<token> gives a made file to be saved. */
export function addFileRoutes(server: FastifyInstance, thread: BackendThread, temporaryFolder: string): void {
  server.addContentTypeParser("application/octet-stream", (_request, body, done) => done(null, body));

  server.post<{ Body: Readable }>("/files", { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request) => {
    const fileName = plainFileName(readFileName(request.headers[fileNameHeader]));
    const path = join(temporaryFolder, `upload-${randomBytes(18).toString("base64url")}`);
    await mkdir(temporaryFolder, { recursive: true });
    try {
      await pipeline(request.body, createWriteStream(path, { flags: "wx", mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      const code =
        error instanceof Error && "code" in error && diskFullCodes.includes(String(error.code))
          ? "disk-full"
          : "file-unreadable";
      return { ok: false, error: { code, details: { file: fileName } } };
    }
    return { ok: true, value: { token: thread.offerFile(path, fileName), fileName } };
  });

  server.get<{ Params: { token: string } }>("/made/:token", async (request, reply) => {
    const made = thread.madeFile(request.params.token);
    const size = made === null ? null : await sizeOf(made.path);
    if (made === null || size === null) return reply.callNotFound();
    return reply
      .type("application/octet-stream")
      .header("content-length", size)
      .header("content-disposition", attachment(plainFileName(made.suggestedName)))
      .send(createReadStream(made.path));
  });
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.size : null;
}

function readFileName(header: string | readonly string[] | undefined): string {
  try {
    return decodeURIComponent(typeof header === "string" ? header : "");
  } catch {
    return "";
  }
}

function attachment(fileName: string): string {
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${fileName.replace(/[^\w .-]/g, "_")}"; filename*=UTF-8''${encoded}`;
}
