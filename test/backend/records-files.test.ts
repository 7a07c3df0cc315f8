import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSpreadsheet } from "../../src/backend/decode/read-spreadsheet.ts";
import { tableAsXlsx } from "../../src/documents/sheets/write-table.ts";
import { keepFile } from "../../src/store/kept-files.ts";
import { longRecipe, newBackend, settings, type TestBackend } from "./backend-for-test.ts";

async function town(): Promise<TestBackend> {
  const backend = newBackend();
  const areasFile = backend.file("areas.csv", "code,name\n001,Old town\n002,=Hill\n003,Lake\n");
  await backend.call("project.create", { settings, areasFile });
  const file = backend.file("places.csv", "code,name,year,enrolled,children\n001,x,2024,30,100\n002,x,2024,40,100\n");
  await backend.call("intake.accept", { file, recipe: longRecipe, job: "j" });
  return backend;
}

const contentOf = (backend: TestBackend, token: string): Buffer =>
  readFileSync(backend.core.session.files.get(token)?.path ?? "");

describe("files that go out", () => {
  it("a template has a row for each neighbourhood that existed, as CSV and as a workbook", async () => {
    const backend = await town();
    const area = { name: "Lake", parentCode: null, aliases: [], validFrom: "", validTo: "2020", mergedInto: "001" };
    await backend.call("areas.change", { id: 3, area });
    const asked = { indicatorIds: ["E01"], period: "2025/26" };
    const csv = await backend.call("requests.template", { ...asked, format: "csv" });
    expect(csv.suggestedName).toBe("Aldersbruck 2025 26.csv");
    const lines = contentOf(backend, csv.token).toString().split("\r\n");
    expect(lines.slice(1, 3)).toEqual(["001,Old town,2025/26,,", "002,'=Hill,2025/26,,"]);
    expect(lines.join()).not.toContain("Lake");
    const xlsx = await backend.call("requests.template", { ...asked, format: "xlsx" });
    const [sheet] = (await readSpreadsheet(contentOf(backend, xlsx.token))).sheets;
    expect(sheet?.rows[1]?.cells.slice(0, 3)).toEqual(["001", "Old town", "2025/26"]);
    expect(await backend.refusal("requests.template", { ...asked, indicatorIds: ["X"], format: "csv" })).toBe(
      "unknown-indicator",
    );
  });

  it.each(["docx", "pdf"] as const)("a letter is made as %s in the institution's language", async (format) => {
    const backend = await town();
    const institution = {
      name: "Jugendamt / Team 1",
      contact: "Frau Kern",
      address: "Am Markt 1\n12345 Aldersbruck",
      language: "de" as const,
      sector: "social" as const,
      indicatorIds: ["E01"],
      otherFigures: "Wartelisten\n\n",
    };
    const { id } = await backend.call("requests.save", { id: null, institution });
    const asked = { id, period: "2024", deadline: "2026-12-31", signedBy: "Ada" };
    const made = await backend.call("requests.letter", { ...asked, format });
    expect(made.suggestedName).toBe(`Jugendamt Team 1 2024.${format}`);
    expect(contentOf(backend, made.token).subarray(0, 4).toString()).toBe(format === "pdf" ? "%PDF" : "PK\u0003\u0004");
    expect(await backend.refusal("requests.letter", { ...asked, id: 99, format })).toBe("not-found");
  });
});

describe("the way of a number from a workbook", () => {
  it("shows the cells of its row and the rows beside it", async () => {
    const backend = await town();
    const text = (header: string) => ({ header, width: 10, kind: "text" as const });
    const workbook = await tableAsXlsx({
      sheetName: "Kitas",
      title: [],
      columns: [text("code"), text("name"), text("year")],
      rows: [
        ["001", "Old town", "2024"],
        ["002", "Hill", "2024"],
      ],
      notes: [],
    });
    const db = backend.core.session.project?.db;
    if (!db) throw new Error("no project is open");
    db.prepare("UPDATE imports SET file_id = ?, recipe = ?").run(
      keepFile({ db }, workbook),
      JSON.stringify({ version: 1, sheet: "Kitas" }),
    );
    const question = { indicatorId: "E01", period: "2024", group: "", areaId: 1 };
    const { lines } = await backend.call("gaps.explain", { ...question, audience: "internal" });
    expect(lines.map(({ row, text }) => `${row}: ${text}`)).toEqual([
      "1: code | name | year",
      "2: 001 | Old town | 2024",
      "3: 002 | Hill | 2024",
    ]);
    expect((await backend.call("gaps.explain", { ...question, audience: "public" })).lines).toEqual([]);
  });
});
