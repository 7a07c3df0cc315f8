import { describe, expect, it } from "vitest";
import { areasCsv, longCsv, longRecipe, newBackend, settings, type TestBackend } from "./backend-for-test.ts";

async function project(): Promise<TestBackend> {
  const backend = newBackend();
  await backend.call("project.create", { settings, areasFile: backend.file("areas.csv", areasCsv) });
  return backend;
}
async function entry(backend: TestBackend, id: string) {
  const found = (await backend.call("context.view", {})).entries.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  const { section, definition, importance, note } = found;
  return {
    found,
    input: { id, section, definition: { ...definition, levels: [...definition.levels] }, importance, note },
  };
}
const stored = (backend: TestBackend) =>
  backend.core.session.project?.db.prepare("SELECT indicator_id FROM catalogue_entries ORDER BY 1").pluck().all();

describe("the catalogue of a project", () => {
  it("copies nothing into the project until something is said, and forgets what is taken back", async () => {
    const backend = await project();
    const view = await backend.call("context.view", {});
    expect([view.mode, view.entries.length, view.progress.selected, stored(backend)]).toEqual(["small", 77, 15, []]);
    await backend.call("context.setStatus", { indicatorId: "H07", status: "not-applicable" });
    expect((await backend.call("context.view", {})).progress).toMatchObject({ decided: 1, withNumbers: 0 });
    expect(stored(backend)).toEqual(["H07"]);
    await backend.call("context.setStatus", { indicatorId: "H07", status: "undecided" });
    expect(stored(backend)).toEqual([]);
  });

  it("changes the project's indicator in the same change, and takes both back in one step", async () => {
    const backend = await project();
    await backend.call("context.use", { indicatorId: "H05" });
    const { input } = await entry(backend, "H05");
    const renamed = {
      ...input,
      definition: { ...input.definition, name: "First visits", direction: "neutral" as const },
    };
    await backend.call("context.saveEntry", { isNew: false, entry: renamed });
    const used = async () => (await backend.call("indicators.list", {}))[0]?.indicator;
    expect(await used()).toMatchObject({ id: "H05", name: "First visits", direction: "neutral" });
    expect((await entry(backend, "H05")).found.isChanged).toBe(true);
    await backend.call("history.undo", {});
    expect(await used()).toMatchObject({ name: "Newborns visited at home" });
    await backend.call("history.redo", {});
    await backend.call("context.resetEntry", { indicatorId: "H05" });
    expect(await used()).toMatchObject({ name: "Newborns visited at home", direction: "higher-is-better" });
    expect(stored(backend)).toEqual([]);
  });

  it("keeps kind and indicator while figures rest on them", async () => {
    const backend = await project();
    const recipe = { ...longRecipe, indicatorId: "own-1", indicators: [{ ...longRecipe.indicators[0], id: "own-1" }] };
    await backend.call("intake.accept", {
      file: backend.file("one.csv", longCsv(1)),
      recipe: recipe as never,
      job: "j",
    });
    const { found, input } = await entry(backend, "own-1");
    expect(found).toMatchObject({ isOwn: true, status: "available", periods: ["1900"] });
    const counted = { ...input, definition: { ...input.definition, kind: "count" as const, per: 1 } };
    expect(await backend.refusal("context.saveEntry", { isNew: false, entry: counted })).toBe("in-use");
    expect(await backend.refusal("context.removeOwn", { indicatorId: "own-1" })).toBe("in-use");
    expect(await backend.refusal("context.removeOwn", { indicatorId: "H05" })).toBe("not-found");
    expect(await backend.refusal("context.saveEntry", { isNew: true, entry: input })).toBe("name-taken");
  });

  it.each(["en", "de"] as const)(
    "is filled in the example (%s), decisions and own indicator included",
    async (language) => {
      const backend = newBackend();
      await backend.call("project.openExample", { language, job: "j" });
      const { entries, mode, progress } = await backend.call("context.view", {});
      expect(mode).toBe("full");
      expect(progress).toMatchObject({ selected: 15, decided: 3, withNumbers: 3 });
      const core = entries.filter((one) => one.importance === "core");
      expect(core.filter((one) => one.status === "undecided")).toEqual([]);
      expect(entries.find((one) => one.id === "S13")).toMatchObject({ status: "not-applicable", periods: [] });
      expect(entries.find((one) => one.id === "parents-cafe")).toMatchObject({ isOwn: true, isInUse: false });
    },
  );
});
