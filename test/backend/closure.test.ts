import { createHash } from "node:crypto";
import { copyFileSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { createBackend } from "../../src/backend/dispatch.ts";
import { makeDocumentFiles } from "../../src/backend/document.ts";
import { openExample } from "../../src/backend/example.ts";
import { newTestFolder } from "./backend-for-test.ts";
import { otherWorlds } from "./other-worlds.ts";
import { publicAnswers } from "./public-answers.ts";

/**
 * Closure (decisions.md 13): the hidden numbers of the example are replaced by others that agree with everything that is
 * shown and with the marks. Whatever goes to the public is made again and must be the same to the byte.
 */
test("no public output depends on a hidden number", async () => {
  const folder = newTestFolder();
  const path = join(folder, "example.trellis");
  const first = backendIn(folder);
  const context = { session: first.session, progress: () => {}, stopIfCancelled: () => {} };
  await openExample(context, "en", path);
  first.close();

  const worlds = await otherWorlds(path, folder, process.env.TEST_SCALE === "ci" ? 12 : 3);
  expect(worlds.length).toBeGreaterThan(0);
  for (const world of worlds) expect(world.changedNumbers, "hidden numbers that differ").toBeGreaterThan(10);
  const expected = await publicOutputs(path);
  expect(Object.keys(expected).length).toBeGreaterThan(60);
  for (const world of worlds) {
    const found = await publicOutputs(world.path);
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    const different = Object.keys(expected).filter((name) => found[name] !== expected[name]);
    expect(different).toEqual([]);
  }
}, 240_000);

/** Every public output by name, as a hash. */
async function publicOutputs(path: string): Promise<Readonly<Record<string, string>>> {
  const folder = newTestFolder();
  const copy = join(folder, "example.trellis");
  copyFileSync(path, copy);
  const core = backendIn(folder);
  core.session.files.set("token-of-project", { path: copy, fileName: "example.trellis" });
  await core.run("project.open", { token: "token-of-project" });
  const outputs: Record<string, string> = {};
  const add = (name: string, content: string | Uint8Array) => {
    outputs[name] = createHash("sha256").update(content).digest("hex");
  };
  for (const [name, answer] of await publicAnswers(core)) add(name, JSON.stringify(answer));
  const { pdf, figures, summary } = await makeDocumentFiles(core.session, "public");
  add("strategy.pdf", pdf);
  add("figures.json", figures);
  add("summary.txt", summary);
  const made = await core.run("disclosure.savePublicCopy", { job: "copy" });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const { token } = made.value as { token: string };
  add("public copy", contentOf(core.session.files.get(token)?.path ?? ""));
  add("public copy, bytes", readFileSync(core.session.files.get(token)?.path ?? ""));
  core.close();
  return outputs;
}

/** Clock and chance stand still, so that only the numbers can make a difference. */
function backendIn(folder: string) {
  let drawn = 0;
  const core = createBackend({
    places: {
      projectsFolder: folder,
      resourcesFolder: resolve("resources"),
      temporaryFolder: join(folder, "temporary"),
      author: "Ada",
      machine: "laptop-1",
    },
    emit: () => {},
    onMadeFile: (token, path, fileName) => core.session.files.set(token, { path, fileName }),
    now: () => "2026-11-22T10:00:00.000Z",
    drawNumber: (below) => {
      drawn += 7;
      return drawn % below;
    },
    log: (message) => process.stderr.write(`${message}\n`),
  });
  return core;
}

function contentOf(path: string): string {
  const db = new Sqlite(path, { readonly: true });
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  const content = tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()]);
  db.close();
  return JSON.stringify(content);
}
