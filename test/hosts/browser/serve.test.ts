import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it, vi } from "vitest";
import { type ServeOptions, serveApp } from "../../../src/hosts/browser/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
const temporary = join(folder, "temporary");
mkdirSync(temporary);
for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, temporary);
const uiFolder = join(folder, "ui");
mkdirSync(uiFolder);
writeFileSync(join(uiFolder, "index.html"), "<!doctype html><html><head></head></html>");
const options: ServeOptions = {
  projectsFolder: join(folder, "projects"),
  resourcesFolder: fileURLToPath(new URL("../../../resources", import.meta.url)),
  uiFolder,
  author: "Test",
  machine: "test-machine",
};
const settings = {
  municipality: "Grünau",
  language: "de",
  currency: "EUR",
  baseYear: 2025,
  ageFrom: 0,
  ageTo: 6,
  firstYear: 2026,
  shortTermUntil: 2027,
  mediumTermUntil: 2029,
  longTermUntil: 2032,
};
afterAll(() => rmSync(folder, { recursive: true }));

async function caller(url: string): Promise<(name: string, input: unknown) => Promise<unknown>> {
  const { origin } = new URL(url);
  const entered = await fetch(url, { redirect: "manual" });
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  return async (name, input) => {
    const headers = { cookie, origin, "content-type": "application/json" };
    const response = await fetch(`${origin}/call/${name}`, { method: "POST", headers, body: JSON.stringify(input) });
    return response.json();
  };
}

it("runs the real backend, and keeps what was made", async () => {
  const first = await serveApp(options);
  const call = await caller(first.url);
  expect(await call("project.list", {})).toEqual({ ok: true, value: [] });
  expect(await call("project.create", { settings, areasFile: null })).toMatchObject({ ok: true, value: { settings } });
  expect(await call("project.create", { settings: {} })).toMatchObject({ ok: false, error: { code: "invalid-input" } });
  expect(await call("constructor", {})).toMatchObject({ ok: false, error: { code: "unknown-call" } });
  await first.close();

  const [project = ""] = readdirSync(options.projectsFolder).filter((name) => name.endsWith(".trellis"));
  const second = await serveApp({ ...options, project: join(options.projectsFolder, project) });
  expect(second.projectRefusal).toBeNull();
  expect(await (await caller(second.url))("project.overview", {})).toMatchObject({
    ok: true,
    value: { fileName: project },
  });
  await second.close();
});

/** What lies in the temporary folder beside the cache of compiled files, which stays. */
const inTemporary = () => readdirSync(temporary).filter((name) => name !== "node-compile-cache");

it("says why a named project is not open, and takes its temporary files away", async () => {
  const served = await serveApp({ ...options, project: join(folder, "nowhere.trellis") });
  expect(inTemporary()).toHaveLength(1);
  expect(served.projectRefusal).toMatchObject({ code: "file-missing" });
  await served.close();
  expect(inTemporary()).toEqual([]);
});

it("leaves nothing behind when the port is taken", async () => {
  const served = await serveApp(options);
  await expect(serveApp({ ...options, port: Number(new URL(served.url).port) })).rejects.toThrow("EADDRINUSE");
  expect(inTemporary()).toHaveLength(1);
  await served.close();
});
