import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/core/indicators/indicator.ts";
import { type Observation, valueStates } from "../../src/core/indicators/observation.ts";
import { readAreaNames, writeAreas } from "../../src/store/areas.ts";
import { change } from "../../src/store/change.ts";
import { writeIndicator } from "../../src/store/indicators.ts";
import { readKnownSeries } from "../../src/store/known-series.ts";
import { readObservations } from "../../src/store/observations.ts";
import type { OpenProject } from "../../src/store/project-types.ts";
import { writeImport } from "../../src/store/write-import.ts";
import { newProject } from "./project-for-test.ts";

const indicator: Indicator = {
  id: "places",
  name: "Places per 100 children",
  kind: "ratio",
  direction: "higher-is-better",
  unit: "per 100",
  per: 100,
  population: "children",
  sensitive: false,
  protectComplement: false,
};
type Role = "value" | "numerator" | "denominator" | "factor";

async function projectWithAreas(): Promise<OpenProject> {
  const project = await newProject();
  const area = (code: string) =>
    ({ code, name: `Area ${code}`, parentCode: null, level: "neighbourhood", polygon: null }) as const;
  change(project, { code: "file-imported", subject: "areas" }, (scope) => {
    writeAreas(scope, [area("01"), area("02")]);
    writeIndicator(scope, indicator);
  });
  return project;
}

/** An import that has one column for each of the roles, read into the areas in their order. */
function bring(project: OpenProject, roles: readonly Role[], figures: readonly Partial<Observation>[]): void {
  const areas = readAreaNames(project);
  change(project, { code: "file-imported", subject: roles.join() }, (scope) => {
    const importId = writeImport(scope, {
      kind: "typed",
      fileId: null,
      fileName: roles.join(),
      givenSha256: "",
      recipe: { version: 1 },
      sourceOffice: "",
      sourceDate: "",
      blankedColumns: [],
      note: "",
      evidenceId: null,
      page: "",
    });
    const column = (role: Role, at: number) => (roles.includes(role) ? at : null);
    const { lastInsertRowid } = scope.db
      .prepare(
        `INSERT INTO series (import_id, indicator_id, period, age, group_name, area_column, value_column, numerator_column,
           denominator_column, factor_column) VALUES (?, 'places', '2024', '', '', 1, ?, ?, ?, ?)`,
      )
      .run(importId, column("value", 2), column("numerator", 3), column("denominator", 4), column("factor", 5));
    const insert = scope.db.prepare("INSERT INTO observations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const [index, one] of figures.entries()) {
      const { value = null, numerator = null, denominator = null, factor = null } = one;
      const state = valueStates.indexOf(one.state ?? "number");
      const place = areas[index]?.id;
      insert.run(
        lastInsertRowid,
        place,
        state,
        value,
        numerator,
        denominator,
        factor,
        one.partsLeftOut ?? 0,
        index + 2,
      );
    }
  });
}

describe("figures from several imports of a project", () => {
  it("are put together area by area, with every source", async () => {
    const project = await projectWithAreas();
    bring(project, ["numerator"], [{ numerator: 8 }, { state: "suppressed-at-source" }]);
    bring(project, ["denominator"], [{ denominator: 10, partsLeftOut: 1 }, { denominator: 20 }]);
    bring(project, ["factor"], [{ factor: 1.5 }, { factor: 1.5 }]);
    const [first, second] = readObservations(project, "places", "2024");
    expect(first).toMatchObject({ state: "number", value: 120, numerator: 8, denominator: 10, factor: 1.5 });
    expect(first).toMatchObject({ partsLeftOut: 1, source: { file: "numerator", row: 2 } });
    expect(first?.furtherSources?.map((source) => source.file)).toEqual(["denominator", "factor"]);
    expect(second).toMatchObject({ state: "suppressed-at-source", value: null, denominator: 20 });
    expect(readObservations(project, "places", "2023")).toEqual([]);
    expect(readObservations(project, "unknown", "2024")).toEqual([]);
  });

  it("are known as they stand, the later import for the same place", async () => {
    const project = await projectWithAreas();
    bring(project, ["value"], [{ value: 50 }, { value: 60 }]);
    bring(project, ["value"], [{ value: 55 }]);
    const [known, ...more] = readKnownSeries(project, ["places"], readAreaNames(project));
    expect(more).toEqual([]);
    expect(known).toMatchObject({ indicatorId: "places", period: "2024", group: "", age: "" });
    expect([...(known?.values ?? [])]).toEqual([55, 60]);
    expect(readKnownSeries(project, ["other"], readAreaNames(project))).toEqual([]);
  });
});
