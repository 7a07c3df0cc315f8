import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAreaNames } from "../../src/store/areas.ts";
import { change, redo, undo } from "../../src/store/change.ts";
import { checkIntegrity } from "../../src/store/check-integrity.ts";
import { readImports, readOriginal, removeImport } from "../../src/store/imports.ts";
import { readObservations } from "../../src/store/observations.ts";
import { writeImport } from "../../src/store/write-import.ts";
import { writeFirstVersion } from "./first-version.ts";
import { newFolder, reopen } from "./project-for-test.ts";

async function migrated() {
  const path = join(newFolder(), "old.trellis");
  writeFirstVersion(path);
  return reopen(path);
}

describe("a project of the first version", () => {
  it("keeps areas, imports and all four states of values", async () => {
    const project = await migrated();
    expect(
      readAreaNames(project).map(({ code, name, aliases, validTo, mergedInto }) => [
        code,
        name,
        aliases,
        validTo,
        mergedInto,
      ]),
    ).toEqual([
      ["001", "Old town", [], "", null],
      ["002", "Hilltop", [], "", null],
      ["003", "Lake", [], "", null],
      ["004", "Mill", [], "", null],
    ]);
    expect(readImports(project)).toEqual([
      {
        id: 1,
        kind: "file",
        fileName: "one.csv",
        sha256: "1".repeat(64),
        bytes: 3,
        at: "2026-01-02",
        author: "Ada",
        observations: 4,
        recipe: { version: 1 },
        steps: [],
        sourceOffice: "Office",
        sourceDate: "2025-12-31",
        blankedColumns: [],
        heldRows: 0,
        note: "",
        evidenceId: null,
        page: "",
      },
    ]);
    expect(new TextDecoder().decode(readOriginal(project, 1))).toBe("f=1");
    const read = readObservations(project, "E01", "2024");
    expect(
      read.map(({ areaId, state, value, numerator, denominator, factor }) => [
        areaId,
        state,
        value,
        numerator,
        denominator,
        factor,
      ]),
    ).toEqual([
      [1, "number", 0.1, 1, 3, 1],
      [2, "missing", null, null, null, 1],
      [3, "not-applicable", null, null, null, 1],
      [4, "suppressed-at-source", null, null, 12, 2.5],
    ]);
    expect(read[0]?.source).toMatchObject({ importId: 1, file: "one.csv", row: 2, columns: { area: 1, value: 2 } });
    expect(checkIntegrity(project)).toEqual({ integrity: "ok", brokenLinks: [] });
  });

  it("can still take back what was done before, down to the removed import and the areas", async () => {
    const project = await migrated();
    expect(undo(project)?.code).toBe("areas-imported");
    expect(readAreaNames(project)[1]?.name).toBe("Hill");
    expect(undo(project)?.code).toBe("import-removed");
    expect(readImports(project).map(({ id, fileName, author, sha256 }) => [id, fileName, author, sha256])).toEqual([
      [1, "one.csv", "Ada", "1".repeat(64)],
      [2, "two.csv", "Ben", "2".repeat(64)],
    ]);
    expect(readObservations(project, "E01", "2025").map(({ state, value }) => [state, value])).toEqual([
      ["number", 0],
      ["suppressed-at-source", null],
    ]);
    for (const code of ["file-imported", "file-imported", "areas-imported"]) expect(undo(project)?.code).toBe(code);
    expect([readAreaNames(project), readImports(project)]).toEqual([[], []]);
    while (redo(project));
    expect(readImports(project).map(({ id }) => id)).toEqual([1]);
    expect(readObservations(project, "E01", "2024")).toHaveLength(4);
    expect(checkIntegrity(project)).toEqual({ integrity: "ok", brokenLinks: [] });
  });

  it("never gives the id of a removed import again, and takes a replacement back in one step", async () => {
    const project = await migrated();
    const told = {
      kind: "file" as const,
      fileId: 1,
      fileName: "three.csv",
      givenSha256: "",
      recipe: { version: 1 as const },
      sourceOffice: "",
      sourceDate: "",
      blankedColumns: [],
      note: "",
      evidenceId: null,
      page: "",
    };
    const replace = (before: number) =>
      change(project, { code: "import-replaced", subject: "" }, (scope) => {
        removeImport(scope, before);
        return writeImport(scope, told);
      });
    const state = () => [readImports(project).map((one) => one.id), readObservations(project, "E01", "2024").length];
    expect(replace(1)).toBe(3);
    expect(replace(3)).toBe(4);
    expect(state()).toEqual([[4], 0]);
    for (const [ids, values] of [
      [[3], 0],
      [[1], 4],
    ]) {
      expect(undo(project)?.code).toBe("import-replaced");
      expect(state()).toEqual([ids, values]);
    }
    while (redo(project));
    expect(state()).toEqual([[4], 0]);
  });
});
