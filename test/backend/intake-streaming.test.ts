import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { CallInput } from "../../src/contract/contract.ts";
import { newBackend, newTestFolder, settings } from "./backend-for-test.ts";

type Given = CallInput<"intake.accept">["recipe"];
const areas = Array.from({ length: 40 }, (_, index) => `${index + 1}`.padStart(2, "0"));
const areasCsv = `code,name\n${areas.map((code) => `${code},"Quarter ${code}, Möwenheim"`).join("\n")}\n`;
const years = Array.from({ length: 25 }, (_, index) => 2000 + index);
const indicator = {
  id: "E01",
  name: "Participation",
  kind: "proportion" as const,
  direction: "higher-is-better" as const,
  unit: "%",
  per: 100,
  population: "children",
  sensitive: false,
  protectComplement: false,
};

/** Everything that makes a row harder than a plain one: quotes, breaks, decimal commas, signs, empty cells, repeats. */
function awkwardCsv(): string {
  const rows = areas.flatMap((code, area) =>
    years.map((year, at) => {
      const share = at % 11 === 3 ? ".." : at % 13 === 5 ? "" : `${(area + at) % 90},${at % 10}`;
      const remark = at % 7 === 2 ? '"said ""so"",\nthen left"' : area % 5 === 1 ? '"a;b"' : "none";
      return `${code};"Quarter ${code}, Möwenheim";${year};${share};${remark}`;
    }),
  );
  return `code;name;year;share;remark\n${rows.join("\n")}\n\nSource: register of Möwenheim\n`;
}

const small = { wholeBytes: 2000, headBytes: 6000, tailBytes: 1500 };
const recipe = (looked: Given): Given => ({
  ...looked,
  columns: (looked.columns ?? []).map((column) =>
    column.name === "share"
      ? { ...column, role: "value" as const }
      : column.name === "remark"
        ? { ...column, role: "ignore" as const }
        : column,
  ),
  indicatorId: indicator.id,
  indicators: [indicator],
  valueSigns: { "..": "suppressed-at-source" as const },
});

async function bringIn(content: string, chunkBytes: number | null, change: (looked: Given) => Given = recipe) {
  const limits = chunkBytes === null ? undefined : { ...small, chunkBytes };
  const backend = newBackend(newTestFolder(), limits);
  await backend.call("project.create", { settings, areasFile: backend.file("areas.csv", areasCsv) });
  const file = backend.file("data.csv", content);
  const looked = await backend.call("intake.look", { file, recipe: null });
  const given = change(structuredClone(looked.recipe) as unknown as Given);
  const check = await backend.call("intake.check", { file, recipe: given, job: "c" });
  const accepted = await backend.call("intake.accept", { file, recipe: given, job: "a" });
  const db = backend.core.session.project?.db;
  const rows = db
    ?.prepare(
      `SELECT period, area_id, state, value, numerator, denominator, source_row, value_column FROM series
       JOIN observations ON series_id = series.id ORDER BY period, area_id`,
    )
    .raw()
    .all();
  return { backend, looked, check, accepted, rows, db };
}

describe("a long file", () => {
  it("gives what it gives when it is read whole, wherever it is cut", async () => {
    const whole = await bringIn(awkwardCsv(), null);
    expect(whole.looked.isSample).toBe(false);
    expect(whole.accepted.observations).toBe(areas.length * years.length);
    for (const chunkBytes of [1, 7, 64, 1000, 65_536]) {
      const streamed = await bringIn(awkwardCsv(), chunkBytes);
      expect(streamed.looked.isSample).toBe(true);
      expect(streamed.check.states).toEqual(whole.check.states);
      expect(streamed.rows).toEqual(whole.rows);
    }
  }, 120_000);

  it("is kept byte for byte, and leaves nothing when it is cancelled", async () => {
    const content = awkwardCsv();
    const { backend, db, accepted } = await bringIn(content, 999);
    const parts = db?.prepare("SELECT content FROM import_file_parts ORDER BY position").pluck().all() as Buffer[];
    expect(Buffer.concat(parts.map((part) => zstdDecompressSync(part))).toString()).toBe(content);
    await backend.call("intake.remove", { id: accepted.importId });
    const file = backend.file("again.csv", content);
    const looked = await backend.call("intake.look", { file, recipe: null });
    let asked = 0;
    const given = recipe(structuredClone(looked.recipe) as unknown as Given);
    await expect(backend.call("intake.accept", { file, recipe: given, job: "b" }, () => asked++ > 3)).rejects.toThrow(
      "cancelled",
    );
    expect(db?.prepare("SELECT count(*) FROM imports").pluck().get()).toBe(0);
    expect(db?.prepare("SELECT count(*) FROM observations").pluck().get()).toBe(0);
  });
});

const people = areas.map((code) => `Zacharias-${code} Quellmann`);

const withoutMarks = (looked: Given) =>
  (recipe(looked).columns ?? []).map(({ personal: _personal, ...column }) => column).reverse();

/** Every byte that the project or a copy beside it holds, unpacked where it is packed. */
function allText(folder: string, parts: readonly Buffer[]): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  return [...files.map((path) => readFileSync(path)), ...parts.map((part) => zstdDecompressSync(part))]
    .map((bytes) => bytes.toString("latin1"))
    .join("");
}

describe("columns about persons", () => {
  const csv = `code;contact name;e-mail;year;share\n${areas
    .map((code, area) => `${code};${people[area]};z.quellmann${code}@example.org;2024;${area},5`)
    .join("\n")}\n99;Zacharias-99 Quellmann;z.quellmann99@example.org;2024;many\n`;

  it.each([
    ["read whole", null],
    ["streamed", 500],
    ["by a recipe that says nothing of persons", 500],
  ] as const)("leave no text in the project or its backups (%s)", async (how, chunkBytes) => {
    const { backend, db, accepted } = await bringIn(csv, chunkBytes, (looked) => ({
      ...recipe(looked),
      badRows: "hold-back" as const,
      ...(how.startsWith("by a recipe") ? { columns: withoutMarks(looked) } : {}),
    }));
    expect(accepted).toMatchObject({ observations: areas.length, leftOutRows: 1 });
    const details = await backend.call("intake.details", { id: accepted.importId });
    expect(details.record.blankedColumns).toEqual(["contact name", "e-mail"]);
    expect(details.held).toHaveLength(1);
    await backend.call("history.undo", {});
    await backend.call("history.redo", {});
    const parts = db?.prepare("SELECT content FROM import_file_parts").pluck().all() as Buffer[];
    const text = allText(join(backend.folder, "projects"), parts);
    expect(text).toContain("contact name");
    expect(text).not.toMatch(/Quellmann|quellmann/);
    const [file] = await backend.call("intake.imports", {});
    const kept = parts.map((part) => zstdDecompressSync(part).toString()).join("");
    expect(kept.split("\n")[3]).toBe("03;;;2024;2,5");
    expect(file?.recipe.encoding).toBe("utf-8");
  });
});
