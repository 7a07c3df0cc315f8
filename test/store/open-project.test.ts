import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { writeAreas } from "../../src/store/areas.ts";
import { change } from "../../src/store/change.ts";
import { currentVersion } from "../../src/store/migrate.ts";
import { createProject } from "../../src/store/open-project.ts";
import { readSettings } from "../../src/store/project-record.ts";
import { newFolder, newProject, opener, reopen, settings } from "./project-for-test.ts";

const area = { code: "01", name: "Mill Lane", parentCode: null, level: "neighbourhood" as const, polygon: null };

async function refusal(path: string): Promise<unknown> {
  return reopen(path).then(
    () => "opened",
    (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
  );
}

describe("opening a project", () => {
  it("gives back the settings it was made with", async () => {
    const project = await newProject();
    project.close();
    expect(readSettings(await reopen(project.path))).toEqual(settings);
  });

  it("never makes a project over an existing file", async () => {
    const path = join(newFolder(), "letter.trellis");
    writeFileSync(path, "dear mayor");
    await expect(createProject(path, settings, opener())).rejects.toMatchObject({ code: "file-exists" });
    expect(readFileSync(path, "utf8")).toBe("dear mayor");
  });

  it("gives each unusable file its own refusal and leaves it untouched", async () => {
    const folder = newFolder();
    const project = await newProject();
    change(project, { code: "areas-imported", subject: "" }, (scope) => writeAreas(scope, [area]));
    project.close();
    const whole = readFileSync(project.path);
    const file = (name: string, content: Uint8Array | string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const foreign = join(folder, "foreign.trellis");
    const other = new Sqlite(foreign);
    other.exec("CREATE TABLE t (a)");
    other.close();
    const newer = Buffer.from(whole);
    newer.writeUInt32BE(currentVersion + 1, 60);
    const truncated = file("truncated.trellis", whole);
    truncateSync(truncated, whole.length - 5000);
    mkdirSync(join(folder, "folder.trellis"));
    const cases = [
      [join(folder, "absent.trellis"), "file-missing"],
      [join(folder, "folder.trellis"), "file-is-directory"],
      [file("empty.trellis", ""), "file-empty"],
      [file("text.trellis", "a;b\n1;2\n".repeat(50)), "not-a-project"],
      [foreign, "foreign-database"],
      [file("newer.trellis", newer), "newer-project"],
      [truncated, "damaged-project"],
    ] as const;
    for (const [path, code] of cases) {
      const before = code === "file-missing" || code === "file-is-directory" ? "" : readFileSync(path);
      expect(await refusal(path), path).toBe(code);
      if (before !== "") expect(readFileSync(path).equals(before as Buffer), path).toBe(true);
    }
  });

  it("opens a read-only file for reading and refuses to write it, as root too", async () => {
    const project = await newProject();
    project.close();
    chmodSync(project.path, 0o444);
    const before = readFileSync(project.path);
    const again = await reopen(project.path);
    expect([again.access, again.holder]).toEqual(["read", null]);
    expect(() => change(again, { code: "x", subject: "" }, () => {})).toThrowError(
      expect.objectContaining({ code: "read-only-project" }),
    );
    expect(readFileSync(project.path).equals(before)).toBe(true);
  });

  it("tells a full disk in its own words and keeps the state before", async () => {
    const project = await newProject();
    const { db } = project;
    const pages = Number(db.pragma("page_count", { simple: true }));
    db.pragma(`max_page_count = ${pages + 1}`);
    const many = Array.from({ length: 5000 }, (_, index) => ({ ...area, code: `x${index}`, name: "n".repeat(50) }));
    expect(() =>
      change(project, { code: "areas-imported", subject: "" }, (scope) => writeAreas(scope, many)),
    ).toThrowError(expect.objectContaining({ code: "disk-full" }));
    expect(db.prepare("SELECT (SELECT count(*) FROM areas) + (SELECT count(*) FROM changes)").pluck().get()).toBe(0);
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
  });
});
