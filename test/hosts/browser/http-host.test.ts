import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeAnswer, jsonLengthHeader } from "../../../src/hosts/browser/answer-bytes.ts";
import { type HttpHost, startHttpHost } from "../../../src/hosts/browser/http-host.ts";
import { createFakeThread } from "./fake-thread.ts";

const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
const uiFolder = join(folder, "ui");
const temporaryFolder = join(folder, "temporary");
const thread = createFakeThread();
let host: HttpHost;
let origin = "";
let cookie = "";

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Plain node:http: fetch would not send a false Host, nor a path that climbs. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
  body: Buffer | string = "",
): Promise<Reply> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const post = (path: string, body: Buffer | string, headers: Record<string, string> = {}) =>
  ask(path, { cookie, origin, "content-type": "application/json", ...headers }, "POST", body);

beforeAll(async () => {
  mkdirSync(join(uiFolder, "assets"), { recursive: true });
  writeFileSync(join(uiFolder, "index.html"), "<!doctype html><html><head><title>Trellis</title></head></html>");
  writeFileSync(join(uiFolder, "assets", "app.js"), "1;");
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(uiFolder, "assets", "link.txt"));
  host = await startHttpHost({ thread, uiFolder, temporaryFolder, port: 0 });
  origin = new URL(host.url).origin;
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

describe("entry", () => {
  it("listens on the loopback address only", () => {
    expect(new URL(host.url).hostname).toBe("127.0.0.1");
  });

  it("refuses everything without the cookie, and a wrong token", async () => {
    for (const path of ["/", "/assets/app.js", "/events", "/made/x", "/nowhere", "/?token=wrong", "/?token="]) {
      expect((await ask(path)).status, path).toBe(403);
    }
    expect((await post("/call/project.list", "{}", { cookie: "" })).status).toBe(403);
    expect(thread.calls).toEqual([]);
  });

  it("turns the token into a cookie once", async () => {
    const path = host.url.slice(origin.length);
    const entered = await ask(path);
    expect(entered.status).toBe(303);
    expect(entered.headers.location).toBe("/");
    const [set = ""] = entered.headers["set-cookie"] ?? [];
    expect(set).toMatch(/^trellis-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    cookie = set.split(";")[0] ?? "";
    expect((await ask(path)).status).toBe(403);
    expect((await ask("/", { cookie })).status).toBe(200);
  });
});

describe("guards", () => {
  it.each([
    ["another host", { host: "trellis.example" }],
    ["a name that resolves here", { host: "localhost" }],
    ["another origin", { origin: "https://evil.example" }],
    ["another local port", { origin: "http://127.0.0.1:1" }],
    ["no origin in words", { origin: "null" }],
    ["another site", { "sec-fetch-site": "same-site" }],
  ])("refuses %s", async (_name, headers) => {
    const before = thread.calls.length;
    expect((await post("/call/project.list", "{}", headers)).status).toBe(403);
    expect(thread.calls.length).toBe(before);
  });

  it("refuses a POST that does not say where it comes from", async () => {
    expect((await ask("/call/project.list", { cookie, "content-type": "application/json" }, "POST", "{}")).status).toBe(
      403,
    );
  });

  it("sends the policy with every answer, refusals included", async () => {
    for (const reply of [
      await ask("/", { cookie }),
      await ask("/"),
      await ask("/nowhere", { cookie }),
      await post("/call/x", "{}"),
    ]) {
      expect(reply.headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
      expect(reply.headers["x-content-type-options"]).toBe("nosniff");
      expect(reply.headers["cache-control"]).toBe("no-store");
    }
  });
});

describe("the window's files", () => {
  it("serves the page with the bridge before everything else", async () => {
    const page = (await ask("/", { cookie })).body.toString();
    expect(page).toContain('<head>\n    <script type="module" src="/bridge.js"></script><title>');
    expect((await ask("/assets/app.js", { cookie })).headers["content-type"]).toBe("text/javascript; charset=utf-8");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets/%252e%252e/%252e%252e/secret.txt",
    "/assets/link.txt",
    "/assets",
    "/assets/app.js%00.html",
    "//secret.txt",
    "/%",
  ])("refuses %s", async (path) => {
    const reply = await ask(path, { cookie });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.body.toString()).not.toContain("secret\n");
    expect(reply.body.toString()).not.toBe("secret");
  });
});

describe("calls", () => {
  it("hands on name and input and answers JSON", async () => {
    thread.answerWith({ areas: 7 });
    const reply = await post("/call/areas.accept", JSON.stringify({ file: "abc" }));
    expect(JSON.parse(reply.body.toString())).toEqual({ ok: true, value: { areas: 7 } });
    expect(thread.calls.at(-1)).toEqual({ name: "areas.accept", input: { file: "abc" } });
  });

  it("hands on jobs.cancel like any other name", async () => {
    await post("/call/jobs.cancel", JSON.stringify({ job: "j1" }));
    expect(thread.calls.at(-1)).toEqual({ name: "jobs.cancel", input: { job: "j1" } });
  });

  it("carries bytes behind the JSON", async () => {
    const pdf = randomBytes(100_003);
    thread.answerWith({ pages: 2, pdf, empty: new Uint8Array(0), name: "Grünau" });
    const reply = await post("/call/document.preview", "{}");
    const jsonLength = Number(reply.headers[jsonLengthHeader]);
    expect(reply.body.length).toBeLessThan(pdf.length + 200);
    expect(decodeAnswer(new Uint8Array(reply.body).buffer, jsonLength)).toEqual({
      ok: true,
      value: { pages: 2, pdf: new Uint8Array(pdf), empty: new Uint8Array(0), name: "Grünau" },
    });
  });
});

describe("files", () => {
  it("keeps an upload under a name of its own and gives a token", async () => {
    const bytes = randomBytes(9 * 1024 * 1024);
    const headers = {
      "content-type": "application/octet-stream",
      "x-file-name": encodeURIComponent("../../Kita Plätze.csv"),
    };
    const reply = JSON.parse((await post("/files", bytes, headers)).body.toString());
    expect(reply).toEqual({ ok: true, value: { token: "token-1", fileName: "Kita Plätze.csv" } });
    const [kept] = thread.offered;
    expect(kept?.fileName).toBe("Kita Plätze.csv");
    expect(kept?.path.startsWith(join(temporaryFolder, "upload-"))).toBe(true);
    expect(readFileSync(kept?.path ?? "").equals(bytes)).toBe(true);
  });

  it("leaves nothing behind when an upload breaks off", async () => {
    const before = readdirSync(temporaryFolder).length;
    const { hostname, port } = new URL(origin);
    await new Promise<void>((resolve) => {
      const headers = { cookie, origin, "content-type": "application/octet-stream", "content-length": "1000000" };
      const sent = request({ hostname, port, path: "/files", method: "POST", headers });
      sent.on("error", () => resolve());
      sent.write("half", () => setTimeout(() => sent.destroy(new Error("gone")), 50));
    });
    await expect.poll(() => readdirSync(temporaryFolder).length).toBe(before);
  });

  it("gives a made file with its name, and nothing for other tokens", async () => {
    const path = join(folder, "made.pdf");
    writeFileSync(path, "%PDF");
    thread.made.set("made-token", { path, suggestedName: 'Örtlicher "Plan".pdf' });
    const reply = await ask("/made/made-token", { cookie });
    expect(reply.body.toString()).toBe("%PDF");
    expect(reply.headers["content-disposition"]).toBe(
      "attachment; filename=\"_rtlicher Plan.pdf\"; filename*=UTF-8''%C3%96rtlicher%20Plan.pdf",
    );
    expect((await ask("/made/other", { cookie })).status).toBe(404);
  });
});

describe("events", () => {
  it("tells every window what the backend tells", async () => {
    const { hostname, port } = new URL(origin);
    const heard = await new Promise<string>((resolve) => {
      const sent = request({ hostname, port, path: "/events", headers: { cookie } }, (response) => {
        let text = "";
        response.on("data", (part: Buffer) => {
          text += part.toString();
          if (text.includes("event:")) {
            resolve(text);
            sent.destroy();
          } else thread.tell("project.changed", { revision: 3 });
        });
      });
      sent.on("error", () => {});
      sent.end();
    });
    expect(heard).toContain('event: project.changed\ndata: {"revision":3}\n\n');
  });
});
