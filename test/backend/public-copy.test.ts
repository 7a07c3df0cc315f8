import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openExample } from "../../src/backend/example.ts";
import { newBackend, type TestBackend } from "./backend-for-test.ts";

describe("a public copy of a project", () => {
  it("shows what the public sees, to everyone who opens it, and holds nothing else", async () => {
    const { backend, copy } = await exampleWithCopy();
    const before = await publicViews(backend, "public");
    expect(before.some((view) => view.includes('"hidden"'))).toBe(true);
    await openCopy(backend, copy);
    expect(await publicViews(backend, "public")).toEqual(before);
    expect(await publicViews(backend, "internal")).toEqual(before);
    const overview = await backend.call("project.overview", {});
    expect(overview).toMatchObject({ access: "read", isPublicCopy: true, undo: null });
  }, 60_000);

  it("has neither originals nor hidden numbers, hashes, history or notes in its bytes", async () => {
    const { backend, copy, project } = await exampleWithCopy();
    const original = new Sqlite(project, { readonly: true });
    const hashes = original.prepare("SELECT sha256 FROM import_files").pluck().all() as string[];
    original.close();
    const bytes = readFileSync(copy).toString("latin1");
    for (const hash of hashes) expect(bytes).not.toContain(hash);
    const db = new Sqlite(copy, { readonly: true });
    const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    for (const table of ["import_file_parts", "changes", "change_rows", "held_rows", "parked_observations"])
      expect(count(table), table).toBe(0);
    const kept = db
      .prepare(
        `SELECT indicator_id AS indicator, period, code, trim(group_name || ' · ' || age, ' ·') AS grp
         FROM observations JOIN series ON series.id = series_id JOIN areas ON areas.id = area_id
         WHERE coalesce(value, numerator, denominator, factor) IS NOT NULL`,
      )
      .all() as { indicator: string; period: string; code: string; grp: string }[];
    db.close();
    expect(kept.length).toBeGreaterThan(100);
    const hidden = new Set((await hiddenPlaces(backend)).map((place) => JSON.stringify(place)));
    expect(hidden.size).toBeGreaterThan(0);
    expect(
      kept.filter(({ indicator, period, code, grp }) => hidden.has(JSON.stringify([indicator, period, code, grp]))),
    ).toEqual([]);
    const opened = await openCopy(backend, copy);
    const [first] = await opened.call("intake.imports", {});
    expect(await opened.refusal("intake.original", { id: first?.id })).toBe("not-in-public-copy");
  }, 60_000);

  it("bears a code that chance drew, the same for the same content, and what it told stays shown", async () => {
    const { backend } = await exampleWithCopy();
    await backend.call("disclosure.savePublicCopy", { job: "again" });
    const versions = await backend.call("disclosure.versions", {});
    expect(versions).toHaveLength(1);
    expect(versions[0]?.code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    await backend.call("history.undo", {});
    expect(await backend.call("disclosure.versions", {})).toEqual(versions);
  }, 60_000);
});

async function exampleWithCopy() {
  const backend = newBackend();
  const project = join(backend.folder, "projects", "example.trellis");
  const context = { session: backend.core.session, progress: () => {}, stopIfCancelled: () => {} };
  await openExample(context, "en", project);
  const { token } = await backend.call("disclosure.savePublicCopy", { job: "copy" });
  const copy = join(backend.folder, "projects", "copy.trellis");
  copyFileSync(backend.core.session.files.get(token)?.path ?? "", copy);
  return { backend, copy, project };
}

async function openCopy(backend: TestBackend, copy: string): Promise<TestBackend> {
  backend.core.session.files.set("token-of-copy", { path: copy, fileName: "copy.trellis" });
  await backend.call("project.open", { token: "token-of-copy" });
  return backend;
}

async function publicViews(backend: TestBackend, audience: "public" | "internal"): Promise<readonly string[]> {
  const views: string[] = [];
  for (const { indicator, periods } of await backend.call("indicators.list", {})) {
    for (const period of periods) {
      const question = { indicatorId: indicator.id, period, audience };
      const { view } = await backend.call("gaps.view", { ...question, group: "" });
      for (const group of view.groups)
        views.push(JSON.stringify((await backend.call("gaps.view", { ...question, group })).view));
    }
  }
  return views;
}

async function hiddenPlaces(backend: TestBackend): Promise<readonly (readonly string[])[]> {
  const views = (await publicViews(backend, "public")).map((view) => JSON.parse(view));
  return views.flatMap((view) =>
    view.areas
      .filter((area: { display: string }) => ["hidden", "too-few"].includes(area.display))
      .map((area: { code: string }) => [view.indicator.id, view.period, area.code, view.group]),
  );
}
