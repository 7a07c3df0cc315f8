import { describe, expect, it } from "vitest";
import { areasCsv, longCsv, longRecipe, newBackend, settings } from "./backend-for-test.ts";

async function town() {
  const backend = newBackend();
  await backend.call("project.create", { settings, areasFile: backend.file("areas.csv", areasCsv) });
  const count = (table: string): unknown =>
    backend.core.session.project?.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  return { backend, count };
}

describe("importing", () => {
  it("brings every value with its line, and undo and redo take it away and back", async () => {
    const { backend, count } = await town();
    const file = backend.file("data.csv", longCsv(3));
    const accepted = await backend.call("intake.accept", { file, recipe: longRecipe, job: "a" });
    expect(accepted).toMatchObject({ observations: 600, leftOutRows: 0, periods: ["1900", "1901", "1902"] });
    const { view } = await backend.call("gaps.view", {
      indicatorId: "E01",
      period: "1901",
      group: "",
      audience: "internal",
    });
    const quarter = view.areas.find((area) => area.code === "005");
    expect(quarter).toMatchObject({ numerator: 34, denominator: 85, value: 40 });
    expect(quarter?.sources).toContainEqual(expect.objectContaining({ file: "data.csv", row: 206 }));
    await backend.call("history.undo", {});
    expect([count("observations"), count("imports"), count("indicators")]).toEqual([0, 0, 0]);
    await backend.call("history.redo", {});
    expect([count("observations"), count("imports"), count("indicators")]).toEqual([600, 1, 1]);
  });

  it("leaves no row when it is cancelled while it writes", async () => {
    const { backend, count } = await town();
    const file = backend.file("data.csv", longCsv(50));
    const isWriting = () =>
      backend.events.some(
        ({ payload }) =>
          typeof payload === "object" && payload !== null && "phase" in payload && payload.phase === "import-write",
      );
    await expect(backend.call("intake.accept", { file, recipe: longRecipe, job: "a" }, isWriting)).rejects.toThrow(
      "cancelled",
    );
    expect(isWriting()).toBe(true);
    const tables = ["observations", "series", "imports", "import_files", "import_file_parts", "indicators"];
    expect(tables.filter((table) => count(table) !== 0)).toEqual([]);
    expect((await backend.call("project.overview", {}))?.undo?.code).toBe("areas-imported");
  });

  it("names the row and changes nothing when a file has an error that the user has not settled", async () => {
    const { backend, count } = await town();
    const file = backend.file("data.csv", longCsv(1).replace("Quarter 7,1900,36,", "Quarter 7,1900,many,"));
    const answer = await backend.core.run("intake.accept", { file, recipe: longRecipe, job: "a" });
    expect(answer).toMatchObject({ ok: false, error: { code: "import-blocked", details: { row: 8 } } });
    expect(count("observations")).toBe(0);
    const accepted = await backend.call("intake.accept", {
      file,
      recipe: { ...longRecipe, badRows: "leave-out" },
      job: "a",
    });
    expect(accepted).toMatchObject({ observations: 199, leftOutRows: 1 });
  });
});
