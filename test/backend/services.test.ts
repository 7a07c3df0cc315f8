import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSpreadsheet } from "../../src/backend/decode/read-spreadsheet.ts";
import { emptyService, type NewService } from "../../src/core/services/service.ts";
import { areasCsv, newBackend, settings, type TestBackend } from "./backend-for-test.ts";

async function projectWith(...services: readonly Partial<NewService>[]): Promise<TestBackend> {
  const backend = newBackend();
  await backend.call("project.create", { settings, areasFile: backend.file("areas.csv", areasCsv) });
  for (const service of services)
    await backend.call("services.save", { id: null, service: { ...emptyService, ...service } });
  return backend;
}

const listed = async (backend: TestBackend, audience: "public" | "internal" = "internal") =>
  (await backend.call("services.view", { audience })).services;

const full: NewService = {
  ...emptyService,
  name: 'Nursery; "North"',
  provider: "Parish",
  type: "day care",
  ages: { pregnancy: true, fromMonths: 0, toMonths: 30 },
  areaCodes: ["001", "003"],
  capacity: { state: "number", value: 0 },
  users: { state: "not-applicable" },
  priceFromCents: 2550,
  priceToCents: 40_000,
  openingHours: "=Mon–Fri 7–17",
  legalForm: "church",
  sectors: ["education", "culture-play"],
  level: "selective",
  targetGroup: "all",
  waiting: { state: "number", value: 12 },
  usersByGroup: [{ group: "poor", users: { state: "number", value: 7 } }],
  hoursPerWeek: { state: "number", value: 37.5 },
  staff: { state: "number", value: 4.25 },
  yearlyCostCents: { state: "number", value: 12_345_678 },
  mandatory: true,
  outreach: false,
  languages: "German",
  barriers: ["cost", "stigma-trust"],
  parentInvolvement: "partnership",
  voluntary: "two people",
  pooledBudget: false,
  transitions: ["to-school"],
  agreement: "in writing",
  assessmentProvider: 4,
  assessmentTeam: 2,
  comment: "first line\nsecond line",
  datum: "estimated",
  source: "list",
  date: "2026-03-31",
};

test.each(["xlsx", "csv"] as const)(
  "a list that is saved as %s says nothing new when it is read again",
  async (format) => {
    const backend = await projectWith(full, { name: "Playgroup", provider: "Parents" });
    const made = await backend.call("services.table", { audience: "internal", format });
    const look = await backend.call("services.look", { file: made.token });
    expect(look.problems).toEqual([]);
    // A cell of a CSV that looks like a formula is made harmless, and so is different.
    const different = format === "csv" ? ["openingHours"] : [];
    expect(look.changes.flatMap(({ changed }) => changed)).toEqual(different);
  },
);

test("a table for a provider holds its own services alone; what comes back changes them and tells that it answered", async () => {
  const backend = await projectWith(full, { name: "Playgroup", provider: "Parents" });
  await backend.call("services.ask", { provider: "Library" });
  const made = await backend.call("services.ask", { provider: "Parents" });
  const path = backend.core.session.files.get(made.token)?.path ?? "";
  const rows = (await readSpreadsheet(readFileSync(path))).sheets[0]?.rows ?? [];
  expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell.includes("Nursery"))).toEqual([]);
  const heading = rows.find(({ cells }) => cells.includes("Places"))?.cells ?? [];
  const line = rows.find(({ cells }) => cells.includes("Playgroup"))?.cells ?? [];
  const filled = heading.map((name, index) => (name === "Places" ? "12" : (line[index] ?? "")));
  const added = heading.map((name) =>
    name === "Name of the service" ? "Toy loan" : name === "Provider" ? "Parents" : "",
  );
  const csv = [heading, filled, added].map((cells) => cells.join(";")).join("\n");
  const back = backend.file("back.csv", csv);
  expect(await backend.call("services.accept", { file: back })).toEqual({
    added: 1,
    changed: 1,
    answered: ["Parents"],
  });
  expect((await listed(backend)).map(({ name, capacity }) => [name, capacity])).toEqual([
    ['Nursery; "North"', { state: "number", value: 0 }],
    ["Playgroup", { state: "number", value: 12 }],
    ["Toy loan", { state: "missing" }],
  ]);
  const { contributions } = await backend.call("services.view", { audience: "internal" });
  expect(contributions.map(({ provider, answeredOn }) => [provider, answeredOn !== null])).toEqual([
    ["Library", false],
    ["Parents", true],
  ]);
  // The same file once more brings nothing in twice.
  expect(await backend.call("services.accept", { file: back })).toMatchObject({ added: 0, changed: 0 });
});

test("the public sees no counts of people by group, no opinions and no notes", async () => {
  const backend = await projectWith({ ...full, users: { state: "number", value: 3 } });
  const view = await backend.call("services.view", { audience: "public" });
  expect(view.services[0]).toMatchObject({
    users: { state: "missing" },
    usersByGroup: [],
    comment: "",
    assessmentTeam: null,
  });
  expect(view.figures.services[0]?.users).toEqual({ display: "hidden" });
  const made = await backend.call("services.table", { audience: "public", format: "csv" });
  const text = readFileSync(backend.core.session.files.get(made.token)?.path ?? "", "utf8");
  expect(text).toContain("Nursery");
  expect(text).not.toMatch(/poor|second line/u);
});

test("the list of the example is read without a problem", async () => {
  const backend = await projectWith();
  const look = await backend.call("services.look", {
    file: backend.file("services.csv", readFileSync("resources/example/services.csv")),
  });
  expect(look.changes).toHaveLength(22);
  expect(look.columns.filter(({ field }) => field === null)).toEqual([]);
  // The areas of this project are others.
  expect(new Set(look.problems.map(({ code }) => code))).toEqual(new Set(["unknown-area"]));
});

test("a name of a provider is there once", async () => {
  const backend = await projectWith({ name: "Kita", provider: "Town" });
  const again = { id: null, service: { ...emptyService, name: "Kita", provider: "Town" } };
  expect(await backend.refusal("services.save", again)).toBe("name-taken");
  expect(await backend.refusal("services.look", { file: backend.file("a.csv", "%PDF-1.7 list") })).toBe("binary-file");
});
