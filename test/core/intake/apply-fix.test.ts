import { describe, expect, it } from "vitest";
import { applyFix, applyFixes } from "../../../src/core/intake/apply-fix.ts";
import type { Recipe } from "../../../src/core/intake/recipe.ts";

const recipe: Recipe = {
  version: 1,
  columns: [
    { name: "area", role: "area-name" },
    { name: "share", role: "value", scale: 0.1 },
    { name: "phone", role: "ignore", personal: true },
  ],
  rowMarks: [{ row: 9, kind: "note" }],
  steps: [
    { kind: "compute-column", name: "key", formula: { of: "first-characters", column: "area", count: 2 } },
    { kind: "sum-over", keep: ["key"], sum: ["share"], incomplete: "withhold" },
  ],
};

describe("fixes of problems", () => {
  it("change the recipe and nothing else", () => {
    const before = structuredClone(recipe);
    const fixed = applyFixes(recipe, [
      { kind: "read-sign", text: " .. ", as: "suppressed-at-source" },
      { kind: "match-area", text: "Koroska vrata", code: "07" },
      { kind: "read-dates", order: "day-first" },
      { kind: "leave-out-row", row: 4 },
      { kind: "mark-total", row: 9 },
      { kind: "change-cell", row: 5, column: 2, text: "1" },
      { kind: "change-cell", row: 5, column: 2, text: "2" },
      { kind: "scale-column", column: 2, factor: 100 },
      { kind: "public-column", column: 3 },
    ]);
    expect(recipe).toEqual(before);
    expect(fixed).toMatchObject({
      valueSigns: { "..": "suppressed-at-source" },
      areaAliases: { "Koroska vrata": "07" },
      dateOrder: "day-first",
      rowMarks: [
        { row: 4, kind: "leave-out" },
        { row: 9, kind: "total" },
      ],
      cellFixes: [{ row: 5, column: 2, text: "2" }],
    });
    expect(fixed.columns?.[1]?.scale).toBe(10);
    expect(fixed.columns?.[2]?.personal).toBe(false);
  });

  it("drop duplicates before anything is added up, after the columns they need, once", () => {
    const fix = { kind: "drop-duplicates", by: ["key"] } as const;
    const kinds = applyFixes(recipe, [fix, fix]).steps?.map((step) => step.kind);
    expect(kinds).toEqual(["compute-column", "drop-duplicates", "sum-over"]);
    expect(applyFix({ version: 1 }, { kind: "drop-duplicates", by: ["id"] }).steps).toEqual([
      { kind: "drop-duplicates", by: ["id"] },
    ]);
  });

  it("leave out columns, blanking what is personal, and ignore columns that the recipe does not list", () => {
    const left = applyFixes(recipe, [
      { kind: "leave-out-column", column: 2 },
      { kind: "public-column", column: 3 },
      { kind: "leave-out-column", column: 3 },
    ]);
    expect(left.columns?.slice(1)).toEqual([
      { name: "share", role: "ignore", scale: 0.1 },
      { name: "phone", role: "ignore", personal: true },
    ]);
    expect(applyFix(recipe, { kind: "scale-column", column: 4, factor: 100 })).toBe(recipe);
  });
});
