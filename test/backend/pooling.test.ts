import { expect, test } from "vitest";
import { areasCsv, longCsv, longRecipe, newBackend, settings } from "./backend-for-test.ts";

async function pooledProject() {
  const backend = newBackend();
  const areasFile = backend.file("areas.csv", areasCsv);
  await backend.call("project.create", { settings, areasFile });
  await backend.call("intake.accept", { file: backend.file("one.csv", longCsv(4)), recipe: longRecipe, job: "j" });
  await backend.call("indicators.setPooling", { indicatorId: "E01", years: 3 });
  return backend;
}
const question = { indicatorId: "E01", period: null, group: "" } as const;

test("three years together: the public gets the window, and the year outside it; internal eyes get all", async () => {
  const backend = await pooledProject();
  const { view } = await backend.call("gaps.view", { ...question, audience: "public" });
  expect([view.period, view.periods]).toEqual(["1901–1903", ["1900", "1901–1903"]]);
  expect(await backend.refusal("gaps.view", { ...question, period: "1902", audience: "public" })).toBe(
    "unknown-period",
  );
  const internal = await backend.call("gaps.view", { ...question, audience: "internal" });
  expect(internal.view.periods).toEqual(["1900", "1901", "1902", "1903", "1901–1903"]);
  // Area 1 has 30 enrolled in each year, and 81, 82 and 83 children.
  const first = internal.view.areas.find((area) => area.code === "001");
  expect([first?.numerator, first?.denominator]).toEqual([90, 246]);
  const matrix = await backend.call("matrix.view", {
    period: null,
    level: "neighbourhood",
    audience: "public",
    job: "m",
  });
  expect(matrix.columns.map((column) => column.period)).toEqual(["1901–1903"]);
});

test("what was given out year by year is not pooled afterwards", async () => {
  const backend = await pooledProject();
  await backend.call("disclosure.savePublicCopy", { job: "copy" });
  expect(await backend.refusal("indicators.setPooling", { indicatorId: "E01", years: 5 })).toBe("already-given-out");
});
