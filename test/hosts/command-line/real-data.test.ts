import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { InequalityAnswer } from "../../../src/contract/inequality-calls.ts";
import type { GapView } from "../../../src/core/gaps/gap-view.ts";
import { inequalityCodes } from "../../../src/core/inequality/inequality-index.ts";
import { hasSharedData, newFolder, sharedData, trellis, trellisJson } from "./run-command.ts";

const recipes = "test/fixtures/recipes";
const basel = `${sharedData}/basel-wohnviertel`;

function imported(name: string, areas: string, file: string, recipe: string): string {
  const project = join(newFolder(), `${name}.trellis`);
  expect(
    trellis("new", project, "--name", name, "--areas", areas, "--language", "de", "--currency", "CHF"),
  ).toMatchObject({ exitCode: 0, errors: "" });
  expect(trellis("import", project, file, "--recipe", `${recipes}/${recipe}`)).toMatchObject({
    exitCode: 0,
    errors: "",
  });
  return project;
}

const gapsOf = (project: string, ...more: readonly string[]): GapView => trellisJson("gaps", project, ...more);
const rounded = (value: number | null, digits = 1): number => Number((value ?? Number.NaN).toFixed(digits));

describe.skipIf(!hasSharedData)(
  "real data through the command line (../shared/data, numbers of GROUND_TRUTH.md)",
  () => {
    it("Basel: minors on social assistance 2022, five worst areas, a tie first, city value from estimated denominators", () => {
      const codes = join(newFolder(), "areas.csv");
      const names = trellis("tidy", `${basel}/8281_sozialhilfequote-minderjaehrige_wohnviertel.tsv`, "--out", codes);
      expect(names.exitCode).toBe(0);
      const project = imported(
        "Basel",
        baselAreasWithParents(),
        `${basel}/8281_sozialhilfequote-minderjaehrige_wohnviertel.tsv`,
        "basel-minors-assistance.json",
      );
      const view = gapsOf(project, "--audience", "internal");
      expect(view.areas).toHaveLength(21);
      expect(view.areas.slice(0, 6).map((area) => [area.rank, area.area, area.value, area.numerator])).toEqual([
        [1, "Klybeck", 17.5, 211],
        [1, "Kleinhüningen", 17.5, 87],
        [3, "Iselin", 14.2, 372],
        [4, "Matthäus", 13.4, 284],
        [5, "Clara", 12.3, 59],
        [6, "Rosental", 11, 144],
      ]);
      expect(view.areas.slice(0, 3).map((area) => area.notes.includes("tie"))).toEqual([true, true, false]);
      expect(rounded(view.city.value)).toBe(8.2);
      expect(rounded(view.city.value, 2)).toBe(8.22);
      expect(view.city.numerator).toBe(2516);
      expect(view.city.notes).toContain("estimated-denominator");
      const city = view.parents.find((parent) => parent.code === "Basel");
      expect([rounded(city?.value ?? null), rounded(city?.value ?? null, 2), city?.numerator]).toEqual([
        8.7, 8.74, 2316,
      ]);
      expect(city?.notes).toContain("estimated-denominator");
    });

    it("Zürich: coverage 2018, seven districts, no total row among them, 80.46 % without interval", () => {
      const areas = join(newFolder(), "areas.csv");
      writeFileSync(areas, "name\nGlattal\nLetzi\nLimmattal\nSchwamendingen\nUto\nWaidberg\nZürichberg\n");
      const project = imported(
        "Zürich",
        areas,
        `${sharedData}/zurich-kitas-schulkreis/sd_zv_kitas_schulkreis.csv`,
        "zurich-coverage.json",
      );
      const view = gapsOf(project, "--period", "2018");
      expect(view.areas.map((area) => [area.area, rounded(area.value, 2)]).slice(0, 5)).toEqual([
        ["Schwamendingen", 57.03],
        ["Glattal", 67.25],
        ["Letzi", 68.83],
        ["Uto", 75.11],
        ["Waidberg", 76.74],
      ]);
      expect(view.areas).toHaveLength(7);
      expect(rounded(view.city.value, 2)).toBe(80.46);
      expect(
        [view.city.interval, ...view.areas.map((area) => area.interval)].every((interval) => interval === null),
      ).toBe(true);
      const look = trellisJson<{ totals: { row: number; text: string }[] }>(
        "look",
        `${sharedData}/zurich-kitas-schulkreis/sd_zv_kitas_schulkreis.csv`,
      );
      expect(look.totals.filter((total) => total.row >= 117).map((total) => total.text)).toEqual([
        "Gesamte Stadt",
        "Gesamte Stadt ohne Züriberg",
      ]);
      expect(rounded(gapsOf(project, "--period", "2006").city.value, 2)).toBe(36.15);
    });

    it("Berlin: child-poverty scores of 542 areas, zeros kept, six missing, the worst five, no interval", () => {
      const file = `${sharedData}/berlin-mss2021-plr/mss_2021_index-indikatoren_z-werte_plr.csv`;
      const project = imported("Berlin", file, file, "berlin-child-poverty-score.json");
      const view = gapsOf(project);
      expect(view.areas).toHaveLength(542);
      expect(view.areas.every((area) => /^\d{8}$/.test(area.code))).toBe(true);
      expect(view.areas.filter((area) => area.state === "missing")).toHaveLength(6);
      expect(view.areas.slice(0, 5).map((area) => [area.code, area.value])).toEqual([
        ["08100521", 3.01],
        ["05200527", 2.84],
        ["08100419", 2.63],
        ["08100520", 2.58],
        ["05200526", 2.57],
      ]);
      const withValue = view.areas.filter((area) => area.value !== null);
      expect(withValue).toHaveLength(536);
      expect(withValue.slice(-2).map((area) => [area.code, area.value])).toEqual([
        ["06400843", -1.42],
        ["03601453", -1.43],
      ]);
      // Krumme Lanke shares the third place from the end, which the file gives to another area as well.
      const third = withValue.filter((area) => area.value === -1.37);
      expect(third.map((area) => [area.code, area.rank])).toEqual([
        ["06400838", 533],
        ["10400938", 533],
      ]);
      expect(view.areas.every((area) => area.interval === null)).toBe(true);
      expect(view.city.notes).toContain("not-available");
    });

    it("Basel goes the whole way, from a new project with its map to a PDF", () => {
      const folder = newFolder();
      const project = join(folder, "basel.trellis");
      expect(
        trellis(
          "new",
          project,
          "--name",
          "Basel",
          "--areas",
          `${basel}/wohnviertel.geojson`,
          "--language",
          "de",
          "--currency",
          "CHF",
        ).out,
      ).toContain("21");
      expect(
        trellis(
          "import",
          project,
          `${basel}/8281_sozialhilfequote-minderjaehrige_wohnviertel.tsv`,
          "--recipe",
          `${recipes}/basel-minors-assistance.json`,
        ).exitCode,
      ).toBe(0);
      expect(
        trellis(
          "import",
          project,
          `${basel}/8285_erreichbarkeit-angebote-kinder_wohnviertel.tsv`,
          "--recipe",
          `${recipes}/basel-youth-offers.json`,
        ).exitCode,
      ).toBe(0);
      const view = gapsOf(project, "--indicator", "youth-offers", "--audience", "internal");
      expect(view.areas.slice(0, 5).map((area) => [area.area, area.value])).toEqual([
        ["Bruderholz", 12.4],
        ["Breite", 13.5],
        ["St. Alban", 17.8],
        ["Altstadt Grossbasel", 30.1],
        ["Hirzbrunnen", 34.6],
      ]);
      const { indices }: InequalityAnswer = trellisJson("inequality", project, "--indicator", "minors-assistance");
      expect(indices.map((index) => index.code)).toEqual(inequalityCodes);
      expect(indices.every((index) => index.usable === (index.reason === undefined))).toBe(true);
      const internally: InequalityAnswer = trellisJson(
        ...["inequality", project, "--indicator", "minors-assistance", "--audience", "internal"],
      );
      // 17.5 − 1.7 percentage points, and 10.3 times.
      expect(internally.indices.slice(0, 2).map((index) => rounded(index.value))).toEqual([15.8, 10.3]);
      expect(internally.indices.find((index) => index.code === "SII")).toMatchObject({ reason: "no-order" });
      expect(rounded(view.city.value, 2)).toBe(58.97);
      expect(trellis("document", project, "--out", folder)).toMatchObject({ exitCode: 0, errors: "" });
      expect(trellisJson("check", project)).toMatchObject({ integrity: "ok", brokenLinks: [] });
    });
  },
);

/** The 21 areas with the municipality that each belongs to, as the canton numbers them (20 Riehen, 30 Bettingen). */
function baselAreasWithParents(): string {
  const path = join(newFolder(), "areas.csv");
  const plain = trellisJson<unknown>("look", `${basel}/8281_sozialhilfequote-minderjaehrige_wohnviertel.tsv`);
  expect(plain).toMatchObject({ records: 21 });
  const table = join(newFolder(), "table.csv");
  trellis("tidy", `${basel}/8281_sozialhilfequote-minderjaehrige_wohnviertel.tsv`, "--out", table);
  const rows = readRows(table).map(([code = "", name = ""]) => `${code},${name},${Number(code) < 20 ? "Basel" : name}`);
  writeFileSync(path, `code,name,municipality\n${rows.join("\n")}\n`);
  return path;
}

function readRows(path: string): readonly (readonly string[])[] {
  return readFileSync(path, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));
}
