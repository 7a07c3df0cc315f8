import { utimesSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listBackups, surplusBackups } from "../../src/store/backup.ts";
import { change } from "../../src/store/change.ts";
import { openProject } from "../../src/store/open-project.ts";
import { addGap, readGaps } from "../../src/store/recorded-gaps.ts";
import { newProject, opener, reopen } from "./project-for-test.ts";

const gap = {
  title: "Too few places",
  indicatorId: null,
  period: "",
  group: "",
  areaCodes: [],
  note: "",
  parkedBecause: "",
};

describe("backups", () => {
  it("hold the state before the day's work and can be opened as projects", async () => {
    const project = await newProject();
    change(project, { code: "gap-recorded", subject: "" }, (scope) => addGap(scope, gap));
    project.close();
    utimesSync(project.path, new Date("2026-11-23T08:00:00Z"), new Date("2099-11-23T08:00:00Z"));
    const tomorrow = await openProject(project.path, { ...opener(), now: () => "2026-11-23T08:00:00.000Z" });
    change(tomorrow, { code: "gap-recorded", subject: "" }, (scope) => addGap(scope, { ...gap, title: "Second" }));
    tomorrow.close();
    const newest = listBackups(project.path).at(-1) ?? "";
    expect(newest).toContain("2026-11-23");
    expect(readGaps(await reopen(newest)).map((one) => one.title)).toEqual(["Too few places"]);
  });

  it("are thinned to three of today, one a day, ten in all, two gigabytes; the newest always stays", () => {
    const backup = fc.record({
      day: fc.integer({ min: 1, max: 22 }),
      hour: fc.integer({ min: 0, max: 23 }),
      bytes: fc.integer({ min: 1, max: 900_000_000 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(backup, { selector: ({ day, hour }) => day * 24 + hour, maxLength: 60 }),
        (backups) => {
          const name = (one: { day: number; hour: number }) =>
            `town 2026-11-${String(one.day).padStart(2, "0")}T${String(one.hour).padStart(2, "0")}.trellis`;
          const size = new Map(backups.map((one) => [name(one), one.bytes]));
          const paths = [...size.keys()].sort();
          const surplus = surplusBackups(paths, "2026-11-22", (path) => size.get(path) ?? 0);
          const kept = paths.filter((path) => !surplus.includes(path));
          const ofDay = (day: string) => kept.filter((path) => path.includes(day)).length;
          expect(kept.length).toBeLessThanOrEqual(10);
          expect(ofDay("2026-11-22T")).toBeLessThanOrEqual(3);
          for (let day = 1; day < 22; day += 1)
            expect(ofDay(`2026-11-${String(day).padStart(2, "0")}T`)).toBeLessThanOrEqual(1);
          if (kept.length > 1)
            expect(kept.reduce((sum, path) => sum + (size.get(path) ?? 0), 0)).toBeLessThanOrEqual(2_000_000_000);
          expect(kept.at(-1)).toBe(paths.at(-1));
        },
      ),
      { numRuns: process.env.TEST_SCALE === "ci" ? 5000 : 300 },
    );
  });
});
