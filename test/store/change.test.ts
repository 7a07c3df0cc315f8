import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { change, listHistory, redo, undo } from "../../src/store/change.ts";
import { saveCostLine } from "../../src/store/costs.ts";
import { readPriorities, saveCriterion, writePriorities, writeScore } from "../../src/store/priorities.ts";
import type { OpenProject } from "../../src/store/project-types.ts";
import { addGap, changeGap, readGaps, removeGap } from "../../src/store/recorded-gaps.ts";
import { removeMeasure, saveGoal, saveMeasure } from "../../src/store/strategy.ts";
import { contents, newFolder, newProject, reopen } from "./project-for-test.ts";

const gap = {
  title: "Too few places",
  indicatorId: null,
  period: "",
  group: "",
  areaCodes: ["01"],
  note: "",
  parkedBecause: "",
};
const label = { code: "gap-recorded", subject: "Too few places" };

type Step = (project: OpenProject, pick: number) => void;
const steps: readonly Step[] = [
  (project, pick) => void change(project, label, (scope) => addGap(scope, { ...gap, title: `gap ${pick}` })),
  (project, pick) => {
    const gaps = readGaps(project);
    const one = gaps[pick % Math.max(1, gaps.length)];
    if (one) change(project, label, (scope) => changeGap(scope, one.id, { ...gap, note: `note ${pick / 7}` }));
  },
  (project, pick) => {
    const free = readGaps(project).filter(
      (one) => !readPriorities(project).some((priority) => priority.gapId === one.id),
    );
    const one = free[pick % Math.max(1, free.length)];
    if (one) change(project, label, (scope) => removeGap(scope, one.id));
  },
  (project, pick) =>
    void change(project, label, (scope) =>
      saveCriterion(scope, { id: null, name: "size", lowAnchor: "", highAnchor: "", weight: 1 + pick / 3 }),
    ),
  (project, pick) => {
    const [one] = readGaps(project);
    const criterion = project.db.prepare("SELECT min(id) FROM criteria").pluck().get() as number | null;
    if (one && criterion !== null)
      change(project, label, (scope) => writeScore(scope, one.id, criterion, pick % 6 === 0 ? null : 1 + (pick % 5)));
  },
  (project) => {
    if (project.db.prepare("SELECT count(*) FROM goals").pluck().get() !== 0) return;
    const list = readGaps(project).map((one) => ({
      gapId: one.id,
      title: one.title,
      horizon: "short" as const,
      firstStep: "",
      reason: "",
    }));
    change(project, label, (scope) => writePriorities(scope, list.reverse()));
  },
  (project, pick) => {
    const [priority] = readPriorities(project);
    if (!priority) return;
    change(project, label, (scope) => {
      const goalId = saveGoal(scope, { id: null, priorityId: priority.id, text: "more places" });
      const measureId = saveMeasure(scope, {
        id: null,
        goalId,
        title: "build",
        description: "",
        leadSector: "education",
        partners: "",
        areaCodes: [],
        startMonth: "2027-01",
        endMonth: "2028-12",
        indicator: {
          indicatorId: null,
          name: "",
          unit: "",
          baseline: pick / 3,
          baselineBy: "",
          target: null,
          targetYear: null,
        },
        mandatory: false,
      });
      saveCostLine(scope, {
        id: null,
        measureId,
        name: "works",
        category: "construction",
        recurrence: "one-off",
        quantity: 1 / 3,
        unit: "",
        frequencyPerYear: 1,
        unitPriceCents: 123_456_789_012,
        onCostPercent: 0.1,
        inflationClass: "none",
        contingencyPercent: 5,
        startMonth: "2027-01",
        endMonth: "2027-01",
        rampPercent: [],
        nature: "new",
        inKind: false,
        spending: "investment",
        accountCode: "",
      });
    });
  },
  (project) => {
    const id = project.db.prepare("SELECT max(id) FROM measures").pluck().get() as number | null;
    if (id !== null) change(project, label, (scope) => removeMeasure(scope, id));
  },
];

describe("changes", () => {
  it("are taken back and done again exactly, whatever was done, across a restart", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(steps.length - 1), fc.nat(30)), { minLength: 1, maxLength: 12 }),
        async (plan) => {
          const project = await newProject(join(newFolder(), "town.trellis"));
          const states = [contents(project.db)];
          for (const [step, pick] of plan) {
            const before = listHistory(project).length;
            steps[step]?.(project, pick);
            if (listHistory(project).length > before) states.push(contents(project.db));
          }
          project.close();
          const again = await reopen(project.path);
          for (const state of states.slice(0, -1).reverse()) {
            expect(undo(again)).not.toBeNull();
            expect(contents(again.db)).toEqual(state);
          }
          expect(undo(again)).toBeNull();
          for (const state of states.slice(1)) {
            expect(redo(again)).not.toBeNull();
            expect(contents(again.db)).toEqual(state);
          }
          expect(redo(again)).toBeNull();
          expect(again.db.pragma("foreign_key_check")).toEqual([]);
          again.close();
        },
      ),
      { numRuns: process.env.TEST_SCALE === "ci" ? 200 : 25 },
    );
  });

  it("keep nothing of a body that throws", async () => {
    const project = await newProject();
    const before = contents(project.db);
    expect(() =>
      change(project, label, (scope) => {
        addGap(scope, gap);
        throw new Error("power cut");
      }),
    ).toThrow("power cut");
    expect(contents(project.db)).toEqual(before);
    expect(listHistory(project)).toEqual([]);
  });

  it("forget what was undone once something new is done", async () => {
    const project = await newProject();
    change(project, label, (scope) => addGap(scope, gap));
    undo(project);
    change(project, { code: "gap-recorded", subject: "other" }, (scope) => addGap(scope, { ...gap, title: "other" }));
    expect(redo(project)).toBeNull();
    expect(listHistory(project).map((entry) => entry.label.subject)).toEqual(["other"]);
  });
});
