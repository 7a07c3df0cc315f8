import { zstdDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { CallInput } from "../../src/contract/contract.ts";
import { makeWorkbook } from "../builders/make-workbook.ts";
import { newBackend, settings } from "./backend-for-test.ts";

type Given = CallInput<"intake.accept">["recipe"];
const names = ["Altstadt", "Hafen", "Nordend", "Weststadt"];
const areasCsv = `code,name\n${names.map((name, index) => `0${index + 1},${name}`).join("\n")}\n`;
const indicators = [
  {
    id: "E01",
    name: "Participation",
    kind: "proportion" as const,
    direction: "higher-is-better" as const,
    unit: "%",
    per: 100,
    population: "children",
    sensitive: false,
    protectComplement: false,
  },
];

async function bringIn(workbook: Uint8Array) {
  const backend = newBackend();
  await backend.call("project.create", { settings, areasFile: backend.file("areas.csv", areasCsv) });
  const file = backend.file("figures.xlsx", workbook);
  const looked = await backend.call("intake.look", { file, recipe: null });
  const recipe = {
    ...(structuredClone(looked.recipe) as unknown as Given),
    indicatorId: "E01",
    indicators,
    period: "2024",
  };
  const accepted = await backend.call("intake.accept", { file, recipe, job: "a" });
  const parts = backend.core.session.project?.db
    .prepare("SELECT content FROM import_file_parts ORDER BY position")
    .pluck()
    .all() as Buffer[];
  return { backend, looked, accepted, kept: Buffer.concat(parts.map((part) => zstdDecompressSync(part))) };
}

describe("a workbook", () => {
  it("is taken over from its visible sheet and kept byte for byte", async () => {
    const workbook = makeWorkbook([
      { name: "Notes", state: "hidden", rows: [["internal", "x"]] },
      {
        name: "2024",
        rows: [
          ["Children in day care"],
          [],
          ["Area", "Share"],
          ...names.map((name, at) => [name, { number: 0.3 + at / 100, format: "0.0%" }]),
        ],
      },
    ]);
    const { looked, accepted, kept, backend } = await bringIn(workbook);
    expect(looked).toMatchObject({ sheet: "2024", isSample: false });
    expect(looked.look.problems.map(({ code }) => code)).toContain("hidden-sheets");
    expect(accepted.observations).toBe(4);
    expect(kept.equals(Buffer.from(workbook))).toBe(true);
    const question = { indicatorId: "E01", period: "2024", group: "", audience: "internal" as const };
    const { view } = await backend.call("gaps.view", question);
    expect(view.areas.map(({ code, value }) => [code, value]).sort()).toEqual(
      names.map((_, at) => [`0${at + 1}`, 30 + at]),
    );
  });

  it("with a column about persons is kept as the table without it", async () => {
    const { accepted, kept } = await bringIn(
      makeWorkbook([
        {
          name: "List",
          rows: [["Area", "Surname", "Share"], ...names.map((name, at) => [name, `Quellmann ${at}`, 30.5 + at])],
        },
      ]),
    );
    expect(accepted.observations).toBe(4);
    expect(kept.toString("latin1")).not.toContain("Quellmann");
    expect(kept.toString().split("\n").slice(0, 2)).toEqual(["Area,Surname,Share", "Altstadt,,30.5"]);
  });

  it("of another kind tells the way out", async () => {
    const backend = newBackend();
    const look = async (bytes: Uint8Array) =>
      (await backend.call("intake.look", { file: backend.file("old", bytes), recipe: null })).look.problems;
    expect(await look(Buffer.from("%PDF-1.7\n%âãÏÓ\n", "latin1"))).toMatchObject([
      { code: "pdf-file", level: "error" },
    ]);
    expect(await look(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatchObject([
      { code: "xls-file" },
    ]);
  });
});
