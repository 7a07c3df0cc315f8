import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { longRecipe, newBackend, settings, type TestBackend } from "./backend-for-test.ts";

const areasCsv = "code,name\n001,Old town\n002,Hill\n003,Lake\n";
const places = (year: number, enrolled: readonly number[]) =>
  `code,name,year,enrolled,children\n${enrolled.map((count, index) => `00${index + 1},x,${year},${count},100`).join("\n")}\n`;
const figure = {
  indicatorId: "E01",
  areaCode: "003",
  period: "2024",
  group: "",
  state: "number" as const,
  value: null,
  numerator: 12,
  denominator: 48,
  saidBy: "Ms Kern, youth office",
  saidOn: "2026-05-04",
  note: "seven of them from one family",
  evidenceId: null,
  page: "",
};
const evidence = { title: "Social report", publisher: "Town", year: "2025", note: "" };

async function town(): Promise<TestBackend> {
  const backend = newBackend();
  await backend.call("project.create", { settings, areasFile: backend.file("areas.csv", areasCsv) });
  const file = backend.file("places 2024.csv", places(2024, [30, 40]));
  await backend.call("intake.accept", { file, recipe: longRecipe, job: "j" });
  return backend;
}

const contentOf = (backend: TestBackend, token: string): Buffer =>
  readFileSync(backend.core.session.files.get(token)?.path ?? "");
const sha256 = (content: string): string => createHash("sha256").update(content).digest("hex");

describe("a stored import", () => {
  it("tells what it brought and changed, and gives its file back byte for byte", async () => {
    const backend = await town();
    const text = places(2024, [30, 44, 20]);
    const accepted = await backend.call("intake.accept", {
      file: backend.file("../places\u0000 2024 (new).csv", text),
      recipe: longRecipe,
      job: "j",
    });
    const { id } = (await backend.call("intake.imports", {}))[1] ?? { id: 0 };
    expect(id).toBe(accepted.importId);
    const details = await backend.call("intake.details", { id });
    expect(details).toMatchObject({
      record: {
        sha256: sha256(text),
        bytes: text.length,
        kind: "file",
        blankedColumns: [],
        heldRows: 0,
        observations: 3,
      },
      brought: [{ indicatorId: "E01", indicatorName: "Participation under 3", periods: ["2024"], observations: 3 }],
      changedFigures: 1,
      held: [],
      typed: null,
    });
    const made = await backend.call("intake.original", { id });
    expect(made.suggestedName).toBe("places 2024 new.csv");
    expect(contentOf(backend, made.token).toString()).toBe(text);
    expect(await backend.refusal("intake.details", { id: 99 })).toBe("not-found");
  });

  it("gives its recipe as a file that can be read again; a wrong one is refused with the place", async () => {
    const backend = await town();
    const [record] = await backend.call("intake.imports", {});
    const recipe = JSON.parse(JSON.stringify(record?.recipe));
    const made = await backend.call("intake.saveRecipe", { recipe, fileName: "places 2024.csv" });
    expect(made.suggestedName).toBe("places 2024.recipe.json");
    expect(await backend.call("intake.readRecipe", { file: made.token })).toEqual({ recipe });
    const wrong = backend.file("r.json", JSON.stringify({ version: 1, columns: [{ name: "a", role: "king" }] }));
    expect(await backend.core.run("intake.readRecipe", { file: wrong })).toMatchObject({
      error: { code: "recipe-invalid", details: { file: "r.json", where: "columns.0.role" } },
    });
    for (const text of ["{", "[]", '{"version":2}'])
      expect(await backend.refusal("intake.readRecipe", { file: backend.file("r.json", text) })).toBe("recipe-invalid");
  });

  it("lends its recipe to next year's file, which differs", async () => {
    const backend = await town();
    const [record] = await backend.call("intake.imports", {});
    const file = backend.file(
      "places 2025.csv",
      `Name;${places(2025, [1, 2, 3]).replaceAll(",", ";").replaceAll("\n", "\nx;").slice(0, -3)}\n`,
    );
    const fitted = await backend.call("intake.fitRecipe", { file, recipe: JSON.parse(JSON.stringify(record?.recipe)) });
    expect(fitted.recipe.columns?.map((column) => column.role)).toEqual([
      "ignore",
      "area-code",
      "area-name",
      "period",
      "numerator",
      "denominator",
    ]);
    expect(fitted.differences.map((one) => one.code)).toEqual(expect.arrayContaining(["dialect-differs", "more-rows"]));
    const accepted = await backend.call("intake.accept", {
      file,
      recipe: JSON.parse(JSON.stringify(fitted.recipe)),
      job: "j",
    });
    expect(accepted).toMatchObject({ observations: 3, periods: ["2025"] });
  });
});

describe("a figure typed by hand", () => {
  it("is marked wherever it appears, and its note stays inside", async () => {
    const backend = await town();
    const report = await backend.call("evidence.add", { file: backend.file("r.pdf", "%PDF"), evidence });
    await backend.call("typed.save", { figure: { ...figure, evidenceId: report.id, page: "17" } });
    const question = { indicatorId: "E01", period: "2024", group: "" };
    const { view } = await backend.call("gaps.view", { ...question, audience: "internal" });
    expect(view.areas.find((area) => area.code === "003")).toMatchObject({ value: 25, notes: ["typed"] });
    expect(view.areas.find((area) => area.code === "001")?.notes).toEqual([]);
    expect(view.city.notes).toContain("typed");
    const explained = await backend.call("gaps.explain", { ...question, areaId: 3, audience: "internal" });
    expect(explained).toMatchObject({
      row: 0,
      columns: [],
      lines: [],
      steps: [{ code: "typed-by-hand" }],
      further: [],
      typed: {
        saidBy: figure.saidBy,
        saidOn: "2026-05-04",
        note: figure.note,
        evidenceTitle: "Social report",
        page: "17",
      },
    });
    const outside = await backend.call("gaps.explain", { ...question, areaId: 3, audience: "public" });
    expect(outside.typed?.note).toBe("");
    const [, typed] = await backend.call("intake.imports", {});
    expect(typed).toMatchObject({ kind: "typed", sha256: "", bytes: 0, observations: 1 });
    expect(await backend.refusal("evidence.remove", { id: report.id })).toBe("evidence-in-use");
    expect(await backend.refusal("intake.original", { id: typed?.id })).toBe("not-found");
  });

  it.each([
    ["number-missing", { numerator: null, denominator: null }],
    ["whole-missing", { denominator: null }],
    ["whole-missing", { denominator: 0 }],
    ["number-not-expected", { state: "missing" }],
    ["part-larger-than-whole", { numerator: 49 }],
    ["percent-over-100", { value: 101, numerator: null, denominator: null }],
    ["negative-number", { numerator: -1 }],
    ["value-differs-from-counts", { value: 25.1 }],
  ])("is refused: %s %j", async (fault, instead) => {
    const backend = await town();
    expect(await backend.core.run("typed.save", { figure: { ...figure, ...instead } })).toMatchObject({
      error: { code: "figure-invalid", details: { fault } },
    });
    expect((await backend.call("history.list", {}))[0]?.label.code).toBe("file-imported");
  });

  it("may say that there is no number, or round one", async () => {
    const backend = await town();
    const none = { numerator: null, denominator: null };
    await backend.call("typed.save", { figure: { ...figure, ...none, state: "suppressed-at-source" } });
    await backend.call("typed.save", {
      figure: { ...figure, numerator: 1, denominator: 3, value: 33.3, period: "2025" },
    });
    expect(await backend.refusal("typed.save", { figure: { ...figure, areaCode: "9" } })).toBe("unknown-area");
    expect(await backend.refusal("typed.save", { figure: { ...figure, indicatorId: "X" } })).toBe("unknown-indicator");
    expect(await backend.refusal("typed.save", { figure: { ...figure, evidenceId: 5 } })).toBe("not-found");
  });
});

describe("a report kept as evidence", () => {
  it("opens as it was, also after its removal was undone, and goes when nothing needs it", async () => {
    const backend = await town();
    const content = "%PDF-1.7 any bytes \u0000\u0001";
    const { id } = await backend.call("evidence.add", { file: backend.file("Sozial/bericht.pdf", content), evidence });
    const kept = () => backend.core.session.project?.db.prepare("SELECT count(*) FROM import_files").pluck().get();
    expect((await backend.call("evidence.list", {}))[0]).toMatchObject({ sha256: sha256(content), bytes: 21, uses: 0 });
    await backend.call("evidence.remove", { id });
    expect(await backend.call("evidence.list", {})).toEqual([]);
    await backend.call("history.undo", {});
    const made = await backend.call("evidence.open", { id });
    expect(made.suggestedName).toBe("Sozial bericht.pdf");
    expect(contentOf(backend, made.token).toString()).toBe(content);
    await backend.call("history.undo", {});
    expect(kept()).toBe(2);
    await backend.call("indicators.clearTarget", { indicatorId: "E01" });
    expect(kept()).toBe(1);
  });
});

describe("areas", () => {
  const change = {
    name: "Hill",
    parentCode: null,
    aliases: ["The Hill"],
    validFrom: "",
    validTo: "",
    mergedInto: null,
  };

  it("keep other spellings, each for one area only, and mergers without circles", async () => {
    const backend = await town();
    await backend.call("areas.change", { id: 2, area: change });
    expect((await backend.call("areas.list", {}))[1]).toMatchObject({
      code: "002",
      aliases: ["The Hill"],
      validTo: "",
    });
    for (const alias of ["the hill", "HILL", "002"])
      expect(
        await backend.refusal("areas.change", { id: 3, area: { ...change, name: "Lake", aliases: [alias] } }),
      ).toBe("alias-taken");
    await backend.call("areas.change", { id: 2, area: { ...change, validTo: "2019", mergedInto: "003" } });
    const back = { ...change, name: "Lake", aliases: [], validTo: "2020", mergedInto: "002" };
    expect(await backend.refusal("areas.change", { id: 3, area: back })).toBe("areas-in-circle");
    expect(await backend.refusal("areas.change", { id: 3, area: { ...back, mergedInto: "003" } })).toBe(
      "areas-in-circle",
    );
    expect(await backend.refusal("areas.change", { id: 3, area: { ...back, mergedInto: "9" } })).toBe("unknown-area");
  });
});

describe("data requests", () => {
  it("count the neighbourhoods with a number, of those that existed in the period", async () => {
    const backend = await town();
    const institution = {
      name: "Youth office",
      contact: "",
      address: "",
      language: "de" as const,
      sector: "social" as const,
      indicatorIds: ["E01"],
      otherFigures: "",
    };
    const { id } = await backend.call("requests.save", { id: null, institution });
    const asked = async (period: string) => (await backend.call("requests.list", { period }))[0]?.indicators;
    const row = { id: "E01", name: "Participation under 3" };
    expect(await asked("2024")).toEqual([{ ...row, areasWithValue: 2, areas: 3 }]);
    expect(await asked("2023")).toEqual([{ ...row, areasWithValue: 0, areas: 3 }]);
    await backend.call("areas.change", {
      id: 3,
      area: { name: "Lake", parentCode: null, aliases: [], validFrom: "", validTo: "2020", mergedInto: "002" },
    });
    expect(await asked("2024")).toEqual([{ ...row, areasWithValue: 2, areas: 2 }]);
    await backend.call("typed.save", {
      figure: { ...figure, areaCode: "001", period: "2023", state: "missing", numerator: null, denominator: null },
    });
    expect(await asked("2023")).toEqual([{ ...row, areasWithValue: 0, areas: 2 }]);
    expect(await backend.refusal("requests.save", { id: null, institution })).toBe("name-taken");
    await backend.call("requests.save", { id, institution: { ...institution, indicatorIds: [] } });
    expect(await asked("2024")).toEqual([]);
  });
});
