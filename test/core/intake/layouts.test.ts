import { describe, expect, test } from "vitest";
import { dimensionsOfName } from "../../../src/core/intake/dimension-names.ts";
import { lookAtRows } from "../../../src/core/intake/look.ts";
import { makeObservations } from "../../../src/core/intake/make-observations.ts";
import type { Recipe } from "../../../src/core/intake/recipe.ts";
import { lookAtText } from "./layouts.ts";
import { areasOf } from "./published-files.ts";

const places = ["Tabor", "Center", "Nova vas", "Studenci", "Pobrežje", "Tezno"];

/** A semicolon table with one row of figures for each place under the given value columns. */
function table(
  header: readonly string[],
  figure = (row: number, column: number) => `${40 + row * 3 + column}`,
): string {
  const [area = "Stadtteil", ...values] = header;
  const lines = places.map((place, row) => [place, ...values.map((_, column) => figure(row, column))].join(";"));
  return [[area, ...values].join(";"), ...lines].join("\n");
}

function spread(header: readonly string[]) {
  const seen = lookAtText(table(header));
  return { layout: seen.layout, columns: seen.columns.slice(1), doubts: seen.doubts };
}

describe("wide tables", () => {
  test.each([
    [["Stadtteil", "2019", "2020", "2021"], "period", ["2019", "2020", "2021"]],
    [["Quartier", "2019/20", "2020/21"], "period", ["2019/20", "2020/21"]],
    [["Četrt", "Šolsko leto 2019/2020", "Šolsko leto 2020/2021"], "period", ["2019/2020", "2020/2021"]],
    [["Barri", "0-2", "3-5", "6-12"], "age", ["0-2", "3-5", "6-12"]],
    [["Stadtteil", "0–2 Jahre", "3–6 Jahre"], "age", ["0–2 Jahre", "3–6 Jahre"]],
    [["Stadtteil", "unter 3", "3 bis unter 6", "6 und älter"], "age", ["unter 3", "3 bis unter 6", "6 und älter"]],
    [["geo", "Y_LT6", "Y6-14", "Y_GE15"], "age", ["Y_LT6", "Y6-14", "Y_GE15"]],
    [["Stadtteil", "0", "1", "2", "3", "4", "5"], "age", ["0", "1", "2", "3", "4", "5"]],
    [["Četrt", "0 let", "1 leto", "2 leti"], "age", ["0 let", "1 leto", "2 leti"]],
    [["Barrio", "de 0 a 2 años", "de 3 a 5 años"], "age", ["de 0 a 2 años", "de 3 a 5 años"]],
    [["Stadtteil", "Mädchen", "Jungen"], "group", ["Mädchen", "Jungen"]],
    [["Četrt", "deklice", "dečki"], "group", ["deklice", "dečki"]],
    [["Kvart", "djevojčice", "dječaci"], "group", ["djevojčice", "dječaci"]],
    [["Barri", "nenes", "nens"], "group", ["nenes", "nens"]],
    [["Quartiere", "femmine", "maschi"], "group", ["femmine", "maschi"]],
    [["Dzielnica", "dziewczynki", "chłopcy"], "group", ["dziewczynki", "chłopcy"]],
    [["Stadtteil", "armutsgefährdet", "nicht armutsgefährdet"], "group", ["armutsgefährdet", "nicht armutsgefährdet"]],
    [["Area", "reduced fee", "others"], "group", ["reduced fee", "others"]],
    [
      ["Area", "at risk of poverty", "not at risk of poverty"],
      "group",
      ["at risk of poverty", "not at risk of poverty"],
    ],
    [["Četrt", "znižano plačilo", "ostali"], "group", ["znižano plačilo", "ostali"]],
    [
      ["Kvart", "u riziku od siromaštva", "nisu u riziku od siromaštva"],
      "group",
      ["u riziku od siromaštva", "nisu u riziku od siromaštva"],
    ],
    [
      ["Barrio", "en riesgo de pobreza", "sin riesgo de pobreza"],
      "group",
      ["en riesgo de pobreza", "sin riesgo de pobreza"],
    ],
    [["Barri", "quota reduïda", "altres"], "group", ["quota reduïda", "altres"]],
    [["Quartier", "pauvres", "non pauvres"], "group", ["pauvres", "non pauvres"]],
    [
      ["Quartiere", "a rischio di povertà", "non a rischio di povertà"],
      "group",
      ["a rischio di povertà", "non a rischio di povertà"],
    ],
    [
      ["Dzielnica", "zagrożone ubóstwem", "niezagrożone ubóstwem"],
      "group",
      ["zagrożone ubóstwem", "niezagrożone ubóstwem"],
    ],
  ] as const)("%s: %s", (header, dimension, expected) => {
    const { layout, columns } = spread(header);
    expect(layout).toBe("wide");
    expect(columns.map((column) => column[dimension])).toEqual(expected);
    expect(columns.map((column) => column.role)).toEqual(expected.map(() => "value"));
  });

  test("one header with two dimensions, and counts beside shares", () => {
    expect(spread(["Stadtteil", "2020 Mädchen", "2020 Jungen", "2021 Mädchen", "2021 Jungen"]).columns).toMatchObject([
      { role: "value", period: "2020", group: "Mädchen" },
      { role: "value", period: "2020", group: "Jungen" },
      { role: "value", period: "2021", group: "Mädchen" },
      { role: "value", period: "2021", group: "Jungen" },
    ]);
    expect(spread(["Stadtteil", "Anzahl 2020", "Quote 2020", "Anzahl 2021", "Quote 2021"]).columns).toMatchObject([
      { role: "numerator", period: "2020" },
      { role: "value", period: "2020" },
      { role: "numerator", period: "2021" },
      { role: "value", period: "2021" },
    ]);
  });

  test("two stacked header rows with merged cells", () => {
    const text = [
      ";2020;;2021;",
      "Stadtteil;Mädchen;Jungen;Mädchen;Jungen",
      ...places.map((place, row) => `${place};1${row};2${row};3${row};4${row}`),
    ];
    const seen = lookAtText(text.join("\n"));
    expect(seen).toMatchObject({ headerRows: [1, 2], firstDataRow: 3, layout: "wide" });
    expect(seen.columns).toMatchObject([
      { role: "area-name" },
      { period: "2020", group: "Mädchen" },
      { period: "2020", group: "Jungen" },
      { period: "2021", group: "Mädchen" },
      { period: "2021", group: "Jungen" },
    ]);
  });

  test("figures that differ in more than year, age or group are columns of their own", () => {
    for (const header of [
      ["Area", "% aged 16+ unemployed", "% aged 25+ without diploma"],
      ["Stadtteil", "Anzahl 5-17-Jährige", "Anteil 5-17-Jährige"],
      ["Stadtteil", "Einwohner 2020", "Quote 2021"],
      ["Stadtteil", "Anteil weiblich", "Anzahl Kinder"],
    ]) {
      expect(spread(header).layout).toBe("long");
    }
  });

  test("dimensions are taken out of a name as they are written there", () => {
    expect(dimensionsOfName("Anzahl Mädchen 3–6 Jahre 2020")).toEqual({
      period: "2020",
      age: "3–6 Jahre",
      group: "Mädchen",
      rest: "anzahl",
    });
    expect(dimensionsOfName("EW 31.12.2020")).toEqual({ rest: "ew 31 12 2020" });
  });

  test("period, age and group of a column reach the observations", () => {
    const header = ["Stadtteil", "2020 0-2 Mädchen", "2020 0-2 Jungen", "2020 3-5 Mädchen", "2020 3-5 Jungen"];
    const text = table(header);
    const seen = lookAtText(text);
    const indicator = {
      id: "children",
      name: "Children",
      kind: "count" as const,
      unit: "",
      per: 1,
      direction: "neutral" as const,
      sensitive: false,
    };
    const recipe: Recipe = { version: 1, columns: seen.columns, indicatorId: "children" };
    const areas = areasOf(places.map((place, index) => [String(index + 1), place]));
    const made = makeObservations(text, recipe, areas, [indicator as never]);
    expect(made.problems.filter((problem) => problem.level === "error")).toEqual([]);
    expect(made.observations).toHaveLength(24);
    expect(made.observations.slice(0, 4)).toMatchObject([
      { period: "2020", age: "0-2", group: "Mädchen", value: 40 },
      { period: "2020", age: "0-2", group: "Jungen", value: 41 },
      { period: "2020", age: "3-5", group: "Mädchen", value: 42 },
      { period: "2020", age: "3-5", group: "Jungen", value: 43 },
    ]);
  });
});

describe("rows of a spreadsheet", () => {
  const rows = [
    { row: 1, cells: ["Stadtteil", "Stichtag", "Quote"] },
    ...places.map((place, index) => ({ row: index + 2, cells: [place, "2021-12-31", `${45 + index}.2%`] })),
  ];

  test("are recognised without a dialect", () => {
    const hidden = {
      level: "information" as const,
      code: "hidden-rows" as const,
      row: 0,
      column: 0,
      details: { count: 1 },
    };
    const seen = lookAtRows(rows, [hidden]);
    expect(seen).toMatchObject({
      delimiter: "",
      quote: "",
      escape: "",
      decimalMark: ".",
      thousandsMark: "",
      records: 6,
    });
    expect(seen.columns.map((column) => column.role)).toEqual(["area-name", "period", "value"]);
    expect(seen.problems[0]).toEqual(hidden);
    expect(seen.doubts.filter((doubt) => doubt.what !== "role")).toEqual([]);
  });

  test("computed columns stand at the right end", () => {
    const recipe: Recipe = {
      version: 1,
      columns: [
        { name: "Stadtteil", role: "area-name" },
        { name: "Stichtag", role: "ignore" },
        { name: "Quote", role: "value" },
        { name: "Jahr", role: "period" },
      ],
      steps: [
        { kind: "compute-column", name: "Jahr", formula: { of: "first-characters", column: "Stichtag", count: 4 } },
        { kind: "compute-column", name: "Doppelt", formula: { of: "sum", columns: ["Quote", "Quote"] } },
      ],
    };
    expect(lookAtRows(rows, [], recipe).columns.slice(3)).toEqual([
      { name: "Jahr", role: "period", type: "text", certainty: 1, because: "chosen" },
      { name: "Doppelt", role: "ignore", type: "number", certainty: 1, because: "chosen" },
    ]);
  });
});
