import { describe, expect, test } from "vitest";
import { look } from "../../../src/core/intake/look.ts";
import { makeObservations } from "../../../src/core/intake/make-observations.ts";
import { areasFrom, areasOf, fixtureRecipe, hasPublishedFiles, publishedFile } from "./published-files.ts";

const basel = "basel-wohnviertel/8281_sozialhilfequote-minderjaehrige_wohnviertel.tsv";
const basel2 = "basel-wohnviertel/8285_erreichbarkeit-angebote-kinder_wohnviertel.tsv";
const zurich = "zurich-kitas-schulkreis/sd_zv_kitas_schulkreis.csv";
const berlin = "berlin-mss2021-plr/mss_2021_index-indikatoren_z-werte_plr.csv";
const zurichAreas = areasOf(
  ["Glattal", "Letzi", "Limmattal", "Schwamendingen", "Uto", "Waidberg", "Zürichberg"].map((name, index) => [
    String(index + 1),
    name,
  ]),
);

function lookAt(path: string) {
  const file = publishedFile(path);
  return look(file.text, file);
}

describe.skipIf(!hasPublishedFiles)("what the importer sees in published files", () => {
  test("Basel: tabs, decimal points, codes with leading zeros", () => {
    const seen = lookAt(basel);
    expect(seen).toMatchObject({
      encoding: "utf-8",
      byteOrderMark: true,
      delimiter: "\t",
      decimalMark: ".",
      headerRows: [1],
      firstDataRow: 2,
      lastDataRow: 22,
      records: 21,
      totals: [],
      layout: "long",
    });
    expect(seen.columns.map((column) => column.role)).toEqual(["area-code", "area-name", "value", "numerator"]);
    expect(seen.columns[0]?.type).toBe("code");
  });

  test("Zürich: every total row of every year, and nothing but total rows", () => {
    const seen = lookAt(zurich);
    expect(seen).toMatchObject({
      encoding: "utf-8",
      byteOrderMark: true,
      delimiter: ",",
      quote: '"',
      decimalMark: ".",
      headerRows: [1],
      firstDataRow: 2,
      lastDataRow: 118,
      records: 117,
    });
    expect(seen.columns.map((column) => column.role)).toEqual([
      "period",
      "area-name",
      "numerator",
      "denominator",
      "factor",
      "value",
    ]);
    expect(seen.totals).toHaveLength(26);
    expect(new Set(seen.totals.map((total) => total.text))).toEqual(
      new Set(["Gesamte Stadt", "Gesamte Stadt ohne Zürichberg", "Gesamte Stadt ohne Züriberg"]),
    );
  });

  test("Berlin: semicolons with decimal points, eight-digit codes", () => {
    const seen = lookAt(berlin);
    expect(seen).toMatchObject({
      encoding: "utf-8",
      byteOrderMark: true,
      delimiter: ";",
      decimalMark: ".",
      headerRows: [1],
      firstDataRow: 2,
      lastDataRow: 543,
      records: 542,
      totals: [],
    });
    expect(seen.columns[0]).toMatchObject({ name: "PLR-ID", role: "area-code", type: "code" });
    expect(seen.columns[1]).toMatchObject({ role: "area-name" });
    expect(seen.columns[5]).toMatchObject({ name: "zS4", role: "value", type: "number" });
  });

  test("decimal commas in quotes between delimiting commas", () => {
    const seen = lookAt("eurostat-decimal-comma/es_arpr.csv");
    expect(seen).toMatchObject({ delimiter: ",", decimalMark: ",", layout: "wide" });
    expect(seen.columns.slice(1).map((column) => column.period)).toEqual([
      "2003",
      "2004",
      "2005",
      "2006",
      "2007",
      "2008",
      "2009",
      "2010",
      "2011",
    ]);
  });

  test("Chicago: the row without an area number is the total; Barcelona: UTF-16 and torn UTF-8", () => {
    expect(
      lookAt("chicago-community-areas/Census_Data_-_Selected_socioeconomic_indicators_in_Chicago__2008___2012.csv")
        .totals,
    ).toEqual([{ row: 79, text: "CHICAGO" }]);
    expect(lookAt("barcelona-2021/opendatabcn_sanitat_hospitals-i-centres-atencio-primaria_utf16.csv")).toMatchObject({
      encoding: "utf-16le",
      delimiter: "\t",
      records: 140,
    });
    expect(lookAt("barcelona-2021/2021_superficie_mojibake.csv").problems.map((problem) => problem.code)).toContain(
      "mojibake",
    );
    expect(lookAt("istat-comuni-latin1/elenco-comuni-italiani_latin1.csv")).toMatchObject({
      encoding: "windows-1252",
      delimiter: ";",
      headerRows: [1],
      firstDataRow: 4,
      records: 7904,
    });
  });
});

describe.skipIf(!hasPublishedFiles)("observations from published files", () => {
  test("Basel: 21 areas with rate and count", () => {
    const { text } = publishedFile(basel);
    const made = makeObservations(text, fixtureRecipe("basel-minors-assistance"), areasFrom(text, "\t", 0, 1), []);
    expect(made.observations).toHaveLength(21);
    expect(made.observations.reduce((sum, one) => sum + (one.numerator ?? 0), 0)).toBe(2516);
    const klybeck = made.observations.find((one) => one.numerator === 211);
    expect(klybeck).toMatchObject({
      indicatorId: "minors-assistance",
      period: "2022",
      state: "number",
      value: 17.5,
      denominator: null,
      factor: 1,
      columns: { area: 1, value: 3, numerator: 4, denominator: null, factor: null },
    });
    expect(made.problems.filter((problem) => problem.level === "error")).toEqual([]);
    expect(made.problems.map((problem) => problem.code)).toEqual(["estimated-denominator"]);
  });

  test("Basel: codes without zeros find their areas, visibly", () => {
    const areas = areasFrom(publishedFile(basel).text, "\t", 0, 1);
    const made = makeObservations(publishedFile(basel2).text, fixtureRecipe("basel-youth-offers"), areas, []);
    expect(made.observations).toHaveLength(19);
    expect(made.observations[0]).toMatchObject({ areaCode: "01", value: 30.1, numerator: 49 });
    expect(made.problemCounts.get("leading-zeros-ignored")).toBe(9);
  });

  test("Zürich: 7 districts and 13 years, totals apart, the publication's errors found", () => {
    const made = makeObservations(publishedFile(zurich).text, fixtureRecipe("zurich-coverage"), zurichAreas, []);
    expect(made.observations).toHaveLength(91);
    expect(made.publishedTotals).toHaveLength(26);
    const in2018 = made.observations.filter((one) => one.period === "2018");
    expect(in2018.find((one) => one.areaCode === "4")?.value).toBe(57.03);
    expect(in2018.reduce((sum, one) => sum + (one.numerator ?? 0), 0)).toBe(10860);
    expect(in2018.reduce((sum, one) => sum + (one.denominator ?? 0), 0)).toBe(24159);
    const at = (code: string) => made.problems.filter((problem) => problem.code === code).map((problem) => problem.row);
    const rowOf = (period: string, area: string) =>
      made.observations.find((one) => one.period === period && one.areaCode === area)?.row;
    const totals2013 = made.publishedTotals.filter((total) => total.cells[0] === "2013").map((total) => total.row);
    expect(at("value-differs-from-counts").sort()).toEqual(
      [rowOf("2009", "1"), rowOf("2009", "4"), ...totals2013].sort(),
    );
    expect(at("total-differs-from-sum")).toEqual(totals2013);
    expect(made.problems.filter((problem) => problem.level === "error")).toEqual([]);
  });

  test("Berlin: 542 areas, 6 of them missing, codes with their zero", () => {
    const { text } = publishedFile(berlin);
    const made = makeObservations(text, fixtureRecipe("berlin-child-poverty-score"), areasFrom(text, ";", 0, 1), []);
    expect(made.observations).toHaveLength(542);
    expect(made.observations.filter((one) => one.state === "missing")).toHaveLength(6);
    const values = made.observations.flatMap((one) => (one.value === null ? [] : [one.value]));
    expect(values).toHaveLength(536);
    expect(Math.max(...values)).toBe(3.01);
    expect(made.observations.find((one) => one.value === 3.01)?.areaCode).toBe("08100521");
    expect(values.reduce((sum, value) => sum + value, 0) / 536).toBeCloseTo(0.0001, 4);
  });
});
