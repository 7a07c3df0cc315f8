import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AcceptedImport } from "../../../src/contract/intake-answers.ts";
import type { GapView } from "../../../src/core/gaps/gap-view.ts";
import type { IntakeProblem } from "../../../src/core/intake/look-result.ts";
import { hasSharedData, newFolder, sharedData, trellis, trellisJson } from "./run-command.ts";

const recipe = (name: string) => `test/fixtures/recipes/${name}.json`;
const kitas = `${sharedData}/berlin-kitaliste-2023/kitaliste_gesamt_Stand_2023-11-16.csv`;
const berlin = `${sharedData}/berlin-mss2021-plr`;
const residents = `${berlin}/einwohnerbestand_06-2022_plr.csv`;
const barcelona = `${sharedData}/barcelona-2021`;
const population = `${barcelona}/2021_pad_mdba_sexe_edat-1.csv`;
const chicago = `${sharedData}/chicago-community-areas/Census_Data_-_Selected_socioeconomic_indicators_in_Chicago__2008___2012.csv`;
const zurich = `${sharedData}/zurich-kitas-schulkreis/sd_zv_kitas_schulkreis.csv`;
const istat = `${sharedData}/istat-comuni-latin1/elenco-comuni-italiani_latin1.csv`;

const rounded = (value: number | null | undefined, digits: number): number =>
  Number((value ?? Number.NaN).toFixed(digits));
const gapsOf = (project: string, ...more: readonly string[]): GapView =>
  trellisJson("gaps", project, "--audience", "internal", ...more);
const valueIn = (view: GapView, area: string) => view.areas.find((one) => one.area === area);
const codesOf = (problems: readonly IntakeProblem[], ...codes: readonly string[]) =>
  problems.filter((problem) => codes.includes(problem.code));

function newProject(name: string, areas: string): string {
  const project = join(newFolder(), `${name}.trellis`);
  expect(trellis("new", project, "--name", name, "--areas", areas)).toMatchObject({ exitCode: 0, errors: "" });
  return project;
}
function areasFile(header: string, lines: readonly string[]): string {
  const path = join(newFolder(), "areas.csv");
  writeFileSync(path, [header, ...lines, ""].join("\n"));
  return path;
}
const brought = (project: string, file: string, name: string): AcceptedImport =>
  trellisJson("import", project, file, "--recipe", recipe(name));

const districts = [
  ["01", "Mitte"],
  ["02", "Friedrichshain-Kreuzberg"],
  ["03", "Pankow"],
  ["04", "Charlottenburg-Wilmersdorf"],
  ["05", "Spandau"],
  ["06", "Steglitz-Zehlendorf"],
  ["07", "Tempelhof-Schöneberg"],
  ["08", "Neukölln"],
  ["09", "Treptow-Köpenick"],
  ["10", "Marzahn-Hellersdorf"],
  ["11", "Lichtenberg"],
  ["12", "Reinickendorf"],
].map((line) => line.join(","));

describe.skipIf(!hasSharedData)("real data, shaped by steps (../shared/data, numbers of GROUND_TRUTH.md)", () => {
  it("Berlin: day-care places without duplicates per child of another file, by district", () => {
    const project = newProject("Berlin", areasFile("code,name", districts));
    expect(brought(project, kitas, "berlin-day-care-places").observations).toBe(12);
    const children = brought(project, residents, "berlin-children-under-6");
    expect(codesOf(children.problems, "incomplete-sum")).toMatchObject([{ details: { cells: 4 } }]);
    const view = gapsOf(project);
    const shown = view.areas.map((area) => [area.area, rounded(area.value, 1), area.numerator, area.denominator]);
    expect(shown.slice(0, 5)).toEqual([
      ["Spandau", 78.5, 12354, 15730],
      ["Reinickendorf", 79.3, 12377, 15599],
      ["Charlottenburg-Wilmersdorf", 80.3, 13498, 16816],
      ["Neukölln", 83.1, 16089, 19355],
      ["Treptow-Köpenick", 84.9, 14793, 17425],
    ]);
    expect(shown.slice(-2).map(([area, value]) => [area, value])).toEqual([
      ["Mitte", 95.8],
      ["Pankow", 99.3],
    ]);
    expect([rounded(view.city.value, 2), view.city.numerator, view.city.denominator]).toEqual([87.6, 197189, 225097]);
    expect(view.areas.reduce((sum, area) => sum + (area.partsLeftOut ?? 0), 0)).toBe(4);
    expect([view.city.partsLeftOut, view.city.notes]).toEqual([4, ["parts-left-out"]]);
    const [spandau] = view.areas;
    expect(new Set(spandau?.sources.map((source) => source.importId)).size).toBe(2);
  });

  it("Berlin: the 83 facilities that stand there twice are found without any recipe", () => {
    const project = newProject("Berlin", areasFile("code,name", districts));
    const result = trellis("import", project, kitas, "--dry-run", "--json");
    const { problems } = JSON.parse(result.out) as { problems: readonly IntakeProblem[] };
    const repeated = codesOf(problems, "repeated-row");
    expect(repeated).toHaveLength(83);
    expect(repeated[0]?.fixes?.[0]).toEqual({ kind: "drop-duplicates", by: ["Einrichtungsnummer"] });
  });

  it("Berlin: child-poverty scores of 58 larger areas, weighted by residents", () => {
    const areas = readFileSync(`${berlin}/LOR_2021.csv`, "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(","))
      .map(([, code = "", name = ""]) => `${code},"${name}",${code.slice(0, 4)}`);
    const project = newProject("Berlin", areasFile("code,name,parent", areas));
    const file = `${berlin}/mss_2021_index-indikatoren_z-werte_plr.csv`;
    brought(project, file, "berlin-child-poverty-score-weighted");
    const view = gapsOf(project);
    expect(view.parents).toHaveLength(58);
    expect(view.parents.slice(0, 5).map((area) => [area.code, rounded(area.value, 3)])).toEqual([
      ["0130", 1.963],
      ["0210", 1.867],
      ["0140", 1.543],
      ["1260", 1.528],
      ["0830", 1.366],
    ]);
    expect([rounded(view.city.value, 4), view.city.interval]).toEqual([0.0639, null]);
  });

  it("Berlin: the outlines of 58 larger areas take the 542 areas as their parts, by the beginning of their codes", () => {
    const rows = readFileSync(`${berlin}/LOR_2021.csv`, "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(","))
      .map(([, code = "", name = ""]) => `${code},"${name}"`);
    const path = join(newFolder(), "berlin.trellis");
    const outlines = `${berlin}/lor_prognoseraeume_2021_wgs84.geojson`;
    const made = trellis("new", path, "--name", "Berlin", "--areas", areasFile("code,name", rows), "--areas", outlines);
    expect(made).toMatchObject({ exitCode: 0, errors: "" });
    brought(path, `${berlin}/mss_2021_index-indikatoren_z-werte_plr.csv`, "berlin-child-poverty-score-weighted");
    const view = gapsOf(path);
    expect([view.areas.length, view.parents.length]).toEqual([542, 58]);
    expect(view.parents.slice(0, 5).map((area) => [area.code, area.area, rounded(area.value, 3)])).toEqual([
      ["0130", "Gesundbrunnen", 1.963],
      ["0210", "Kreuzberg Nord", 1.867],
      ["0140", "Wedding", 1.543],
      ["1260", "Märkisches Viertel", 1.528],
      ["0830", "Gropiusstadt", 1.366],
    ]);
    expect(
      view.areas
        .filter((area) => area.value !== null)
        .slice(-2)
        .map((area) => [area.code, rounded(area.value, 2)]),
    ).toEqual([
      ["06400843", -1.42],
      ["03601453", -1.43],
    ]);
    // The third best is a tie.
    const third = view.areas.find((area) => area.code === "06400838");
    expect([rounded(third?.value, 2), third?.notes.includes("tie")]).toEqual([-1.37, true]);
  });

  it("Barcelona: children among residents, 46,080 rows summed by age, hidden cells kept as hidden", () => {
    const project = newProject("Barcelona", `${barcelona}/barcelona_barris.geojson`);
    const children = brought(project, population, "barcelona-children");
    expect(codesOf(children.problems, "incomplete-sum")).toMatchObject([{ details: { cells: 50 } }]);
    const all = brought(project, population, "barcelona-residents");
    expect(codesOf(all.problems, "incomplete-sum")).toMatchObject([{ details: { cells: 2920 } }]);
    const view = gapsOf(project);
    expect([rounded(view.city.value, 2), view.city.numerator, view.city.denominator]).toEqual([4.55, 75292, 1653490]);
    expect(view.city.notes).toContain("parts-left-out");
    expect(
      view.areas.slice(0, 5).map((area) => [area.area, rounded(area.value, 2), area.numerator, area.denominator]),
    ).toEqual([
      ["Ciutat Meridiana", 6.8, 757, 11140],
      ["la Marina del Prat Vermell", 6.61, 80, 1210],
      ["Diagonal Mar i el Front Marítim del Poblenou", 6.57, 883, 13440],
      ["la Trinitat Vella", 6.38, 669, 10485],
      ["la Clota", 6.09, 27, 443],
    ]);
    const most = view.areas.toSorted((a, b) => (b.numerator ?? 0) - (a.numerator ?? 0)).slice(0, 5);
    expect(most.map((area) => [area.area, area.numerator])).toEqual([
      ["Sant Andreu", 2767],
      ["el Raval", 2575],
      ["la Vila de Gràcia", 2409],
      ["la Nova Esquerra de l'Eixample", 2390],
      ["Sant Gervasi - Galvany", 2361],
    ]);
  });

  it("Barcelona: mean income of the census sections of each neighbourhood", () => {
    const project = newProject("Barcelona", `${barcelona}/barcelona_barris.geojson`);
    brought(project, `${barcelona}/2021_renda_disponible_llars_per_persona.csv`, "barcelona-income");
    const view = gapsOf(project);
    expect(view.areas.slice(0, 5).map((area) => [area.area, rounded(area.value, 2), area.denominator])).toEqual([
      ["Ciutat Meridiana", 10940.07, 6],
      ["Torre Baró", 12132.95, 2],
      ["Baró de Viver", 12542.98, 2],
      ["Vallbona", 12636.95, 1],
      ["la Trinitat Vella", 12684.53, 5],
    ]);
    expect(view.areas.slice(-2).map((area) => [area.area, rounded(area.value, 2)])).toEqual([
      ["Pedralbes", 34930.51],
      ["les Tres Torres", 37785.94],
    ]);
    expect([rounded(view.city.value, 2), view.city.denominator]).toEqual([21878.58, 1068]);
  });

  it("Chicago: 77 areas, the total row apart, and no city value of our own making", () => {
    const project = newProject("Chicago", chicago);
    expect(brought(project, chicago, "chicago-poverty").observations).toBe(77);
    const view = gapsOf(project);
    expect(view.areas).toHaveLength(77);
    expect(view.areas.slice(0, 5).map((area) => [area.area, area.value])).toEqual([
      ["Riverdale", 56.5],
      ["Fuller Park", 51.2],
      ["Englewood", 46.6],
      ["North Lawndale", 43.1],
      ["East Garfield Park", 42.4],
    ]);
    expect([view.city.value, view.city.notes]).toEqual([null, ["not-available"]]);
    const { totals } = trellisJson<{ totals: { row: number; text: string }[] }>("look", chicago);
    expect(totals).toMatchObject([{ row: 79, text: "CHICAGO" }]);
  });

  it("Zürich: 2006, and the errors of the publication in 2009 and 2013 are flagged while importing", () => {
    const names = ["Glattal", "Letzi", "Limmattal", "Schwamendingen", "Uto", "Waidberg", "Zürichberg"];
    const project = newProject("Zürich", areasFile("name", names));
    const { problems } = brought(project, zurich, "zurich-coverage");
    const lines = readFileSync(zurich, "utf8").split(/\r?\n/);
    const places = (code: string) =>
      codesOf(problems, code).map((problem) =>
        (lines[problem.row - 1] ?? "").replaceAll('"', "").split(",").slice(0, 2).join(" "),
      );
    expect(places("value-differs-from-counts")).toEqual([
      "2009 Glattal",
      "2009 Schwamendingen",
      "2013 Gesamte Stadt",
      "2013 Gesamte Stadt ohne Zürichberg",
    ]);
    expect([...new Set(places("total-differs-from-sum"))]).toEqual([
      "2013 Gesamte Stadt",
      "2013 Gesamte Stadt ohne Zürichberg",
    ]);
    const view = gapsOf(project, "--period", "2006");
    expect(view.areas.slice(0, 5).map((area) => [area.area, rounded(area.value, 2)])).toEqual([
      ["Schwamendingen", 22.39],
      ["Letzi", 28.5],
      ["Glattal", 30.6],
      ["Waidberg", 30.94],
      ["Limmattal", 33.3],
    ]);
    expect([rounded(view.city.value, 2), view.city.numerator, view.city.denominator]).toEqual([36.15, 4280.5, 17286]);
  });

  it("Italy: NA is Napoli where it is a code, and missing where it stands for a value", () => {
    const codes = new Set(
      readFileSync(istat, "latin1")
        .split("\r\n")
        .map((line) => line.split(";"))
        .filter((cells) => cells.length === 26)
        .map((cells) => cells[14] ?? "")
        .filter((code) => /^[A-Z]{2}$/.test(code)),
    );
    expect(codes.size).toBe(107);
    const project = newProject(
      "Italia",
      areasFile(
        "code,name",
        [...codes].map((code) => `${code},Provincia ${code}`),
      ),
    );
    expect(brought(project, istat, "istat-municipalities").observations).toBe(107);
    const view = gapsOf(project);
    // Counted with Python's csv module from the same file.
    expect(["NA", "TO", "MI", "RM"].map((code) => view.areas.find((one) => one.code === code)?.value)).toEqual([
      92, 312, 133, 121,
    ]);
    expect(view.city.value).toBe(7904);
    const file = areasFile("province;places", ["NA;5", "TO;NA", "MI;7"]);
    const own = join(newFolder(), "recipe.json");
    const {
      columns: _columns,
      steps: _steps,
      ...rest
    } = JSON.parse(readFileSync(recipe("istat-municipalities"), "utf8"));
    const columns = [
      { name: "province", role: "area-code" },
      { name: "places", role: "value", indicatorId: "municipalities" },
    ];
    writeFileSync(own, JSON.stringify({ ...rest, columns, period: "2022" }));
    expect(trellis("import", project, file, "--recipe", own)).toMatchObject({ exitCode: 0 });
    const small = gapsOf(project, "--period", "2022");
    const found = ["NA", "TO", "MI"].map((code) => small.areas.find((one) => one.code === code));
    expect(found.map((one) => [one?.state, one?.value])).toEqual([
      ["number", 5],
      ["missing", null],
      ["number", 7],
    ]);
    expect(valueIn(small, "Provincia NA")?.value).toBe(5);
  });
});
