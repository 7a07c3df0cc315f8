import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueProgress, shownInMode, teamCatalogue } from "../../../src/core/indicators/catalogue.ts";
import {
  type CatalogueEdit,
  catalogueSections,
  indicatorLevels,
  type ShippedIndicator,
} from "../../../src/core/indicators/catalogue-entry.ts";
import { directions, indicatorKinds } from "../../../src/core/indicators/indicator.ts";

const shipped: readonly ShippedIndicator[] = JSON.parse(readFileSync("resources/catalogue/indicators.json", "utf8"));
const ids = (choose: (one: ShippedIndicator) => boolean) => shipped.filter(choose).map((one) => one.id);

describe("the shipped catalogue", () => {
  it("holds the 77 indicators once each, by topic", () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`);
    expect(ids(() => true)).toEqual([
      ...numbered("C", 7),
      ...numbered("S", 16),
      ...numbered("H", 20),
      ...numbered("E", 24),
      ...numbered("G", 10),
    ]);
  });

  it("has the core list and the protected complements that were decided", () => {
    expect(ids((one) => one.isCore).join(" ")).toBe("C01 C02 C07 S05 S10 H05 H07 H11 E01 E02 E07 E08 E10 E12 E20");
    expect(ids((one) => one.protectComplement).join(" ")).toBe("S05 S12 S13 S14 H10 H11 E16");
    expect(shipped.filter((one) => one.protectComplement && !one.sensitive)).toEqual([]);
  });

  it.each(shipped)("says $id in full, in both languages", (one) => {
    expect(indicatorKinds).toContain(one.kind);
    expect(directions).toContain(one.direction);
    expect(catalogueSections).toContain(one.section);
    expect(one.levels.filter((level) => !indicatorLevels.includes(level))).toEqual([]);
    expect(one.levels.length).toBeGreaterThan(0);
    if (one.kind === "proportion") expect([one.per, one.en.unit]).toEqual([100, "%"]);
    if (one.kind === "rate") expect(one.per).toBe(1000);
    expect(Object.keys(one.de)).toEqual(Object.keys(one.en));
    for (const words of [one.en, one.de]) {
      const needed = [words.name, words.numerator, words.population, words.age, words.sourceOffice, words.provenance];
      expect(needed.filter((text) => text.trim() === "")).toEqual([]);
      expect(words.denominator !== "").toBe(one.en.denominator !== "");
      if (["proportion", "rate", "ratio"].includes(one.kind)) expect(words.denominator).not.toBe("");
    }
  });
});

const edit = (indicatorId: string, more: Partial<CatalogueEdit>): CatalogueEdit => ({
  indicatorId,
  section: "health",
  isOwn: false,
  changes: {},
  status: "undecided",
  importance: null,
  note: "",
  ...more,
});
const nothing = { shipped, edits: [], inUse: [], periods: new Map(), language: "en", currency: "EUR" } as const;
const entryOf = (sources: Parameters<typeof teamCatalogue>[0], id: string) =>
  teamCatalogue(sources).find((one) => one.id === id);

describe("the team's catalogue", () => {
  it("is the shipped one as long as nothing is said, core indicators first", () => {
    const entries = teamCatalogue(nothing);
    expect(entries).toHaveLength(77);
    expect(entries.filter((one) => one.section === "education").slice(0, 8)).toMatchObject(
      ["E01", "E02", "E07", "E08", "E10", "E12", "E20", "E03"].map((id) => ({ id, status: "undecided" })),
    );
    expect(entryOf({ ...nothing, currency: "PLN" }, "G01")?.definition.unit).toBe("PLN");
    expect(entryOf({ ...nothing, language: "de" }, "H05")?.definition.name).toBe("Hausbesuch bei Neugeborenen");
  });

  it("lets an edit change its parts only, and the project's indicator go before both", () => {
    const edits = [edit("H05", { changes: { name: "Visits", age: "0–1" } })];
    const used = {
      id: "H05",
      name: "Visits by midwives",
      kind: "proportion",
      direction: "neutral",
      unit: "%",
      per: 100,
      population: "babies",
      sensitive: true,
      protectComplement: false,
    } as const;
    expect(entryOf({ ...nothing, edits }, "H05")).toMatchObject({
      definition: { name: "Visits", age: "0–1", population: "newborns" },
      isChanged: true,
      isInUse: false,
    });
    expect(entryOf({ ...nothing, edits, inUse: [used] }, "H05")).toMatchObject({
      definition: { name: "Visits by midwives", age: "0–1", population: "babies", sensitive: true },
      isInUse: true,
    });
  });

  it("shows an indicator that a file brought as the team's own", () => {
    const used = { ...brought, id: "cafe", name: "Café" };
    expect(entryOf({ ...nothing, inUse: [used] }, "cafe")).toMatchObject({ isOwn: true, importance: "optional" });
  });

  it("counts a number or the decision not applicable as decided, and nothing else", () => {
    const edits = [
      edit("H05", { status: "not-applicable" }),
      edit("H07", { status: "available" }),
      edit("H11", { status: "not-applicable" }),
      edit("H01", { status: "not-applicable" }),
    ];
    const periods = new Map([
      ["E01", ["2024", "2025"]],
      ["H11", ["2025"]],
      ["H09", ["2025"]],
    ]);
    const entries = teamCatalogue({ ...nothing, edits, periods });
    expect(catalogueProgress(entries)).toEqual({ selected: 15, decided: 3, withNumbers: 2, share: 0.2 });
    expect(entries.find((one) => one.id === "E01")?.status).toBe("available");
    expect(entries.find((one) => one.id === "H11")?.status).toBe("not-applicable");
    expect(shownInMode(entries, "small")).toHaveLength(15);
    expect(catalogueProgress([])).toEqual({ selected: 0, decided: 0, withNumbers: 0, share: null });
  });
});

const brought = {
  kind: "count",
  direction: "neutral",
  unit: "",
  per: 1,
  population: "families",
  sensitive: false,
  protectComplement: false,
} as const;
