import { expect, test } from "vitest";
import type { Indicator } from "../../../src/core/indicators/indicator.ts";
import { makeObservations } from "../../../src/core/intake/make-observations.ts";
import type { Recipe, RecipeColumn } from "../../../src/core/intake/recipe.ts";
import { areasOf } from "./published-files.ts";

const share: Indicator = {
  id: "share",
  name: "Share",
  kind: "proportion",
  direction: "higher-is-worse",
  unit: "%",
  per: 100,
  population: "children",
  sensitive: false,
  protectComplement: false,
};
const count: Indicator = { ...share, id: "count", kind: "count", unit: "", per: 1 };
const areas = areasOf([
  ["01", "Nord"],
  ["02", "Koroška vrata"],
  ["03", "Süd"],
  ["10", "West-Ende"],
]);
const name: RecipeColumn = { name: "area", role: "area-name" };
const column = (role: RecipeColumn["role"], more: Partial<RecipeColumn> = {}): RecipeColumn => ({
  name: role,
  role,
  ...more,
});
const recipeOf = (columns: readonly RecipeColumn[], more: Partial<Recipe> = {}): Recipe => ({
  version: 1,
  headerRows: [1],
  columns,
  indicatorId: "share",
  period: "2022",
  dialect: { delimiter: ";", quote: "", decimalMark: ",", thousandsMark: "." },
  ...more,
});
const codes = (made: ReturnType<typeof makeObservations>) =>
  made.problems.map((problem) => `${problem.code}@${problem.row}:${problem.column}`);

test("values from counts, and a warning where both are printed and disagree", () => {
  const recipe = recipeOf([name, column("value"), column("numerator"), column("denominator")]);
  const made = makeObservations(
    "area;value;numerator;denominator\nNord;;3;12\nSüd;33,3;1;3\nWest-Ende;50,0;1;3\n",
    recipe,
    areas,
    [share],
  );
  expect(made.observations.map((one) => one.value)).toEqual([25, 33.3, 50]);
  expect(codes(made)).toEqual(["value-differs-from-counts@4:2"]);
  expect(made.steps).toContainEqual({ code: "computed-from-counts", details: { indicator: "share", count: 1 } });
});

test("four states, from empty cells, the recipe's signs and nothing else", () => {
  const recipe = recipeOf([name, column("value")], {
    valueSigns: { "*": "suppressed-at-source", x: "not-applicable", "–": "number" },
  });
  const text = "area;value\nNord;0\nKoroška vrata;*\nSüd;\nWest-Ende;x\n";
  const made = makeObservations(text, recipe, areas, [share]);
  expect(made.observations.map((one) => [one.state, one.value])).toEqual([
    ["number", 0],
    ["suppressed-at-source", null],
    ["missing", null],
    ["not-applicable", null],
  ]);
  expect(makeObservations("area;value\nNord;–\n", recipe, areas, [share]).observations[0]).toMatchObject({
    state: "number",
    value: 0,
  });
  const unknown = makeObservations("area;value\nNord;–\nSüd;1,5\n", recipeOf([name, column("value")]), areas, [share]);
  expect(codes(unknown)).toEqual(["unknown-sign@2:2"]);
  expect(unknown.leftOutRows).toBe(1);
  expect(unknown.observations).toHaveLength(1);
});

test("areas by alias, code, name and spelling; others with suggestions", () => {
  const recipe = recipeOf([name, column("value")], { areaAliases: { "Old Town": "03" } });
  const made = makeObservations(
    "area;value\nKOROSKA VRATA;1\nOld Town;2\n1;3\nWest Ende;4\nNorden;5\n;6\n",
    recipe,
    areas,
    [share],
  );
  expect(made.observations.map((one) => one.areaCode)).toEqual(["02", "03", "01", "10"]);
  expect(made.unmatchedAreas).toEqual([{ text: "Norden", count: 1, suggestions: ["01"] }]);
  expect(codes(made)).toEqual(["leading-zeros-ignored@4:1", "unknown-area@6:1", "empty-area@7:1"]);
});

test("impossible figures are warnings, repeated observations errors", () => {
  const recipe = recipeOf([name, column("value"), column("numerator"), column("denominator")]);
  const made = makeObservations(
    "area;value;numerator;denominator\nNord;120,0;12;10\nNord;1,0;1;100\nSüd;abc;1;2\n",
    recipe,
    areas,
    [share],
  );
  expect(codes(made)).toEqual([
    "part-larger-than-whole@2:3",
    "percent-over-100@2:2",
    "duplicate-observation@3:0",
    "not-a-number@4:2",
  ]);
  expect(made.observations).toHaveLength(1);
});

test("wide tables: one observation per year, groups renamed, shares scaled", () => {
  const recipe = recipeOf(
    [
      name,
      column("group"),
      column("value", { name: "2020", period: "2020", scale: 100 }),
      column("value", { name: "2021", period: "2021", scale: 100 }),
    ],
    { groupNames: { ermäßigt: "reduced-fee" } },
  );
  const made = makeObservations("area;group;2020;2021\nNord;ermäßigt;0,3615;0,4\nNord;alle;20%;\n", recipe, areas, [
    share,
  ]);
  expect(made.observations.map((one) => [one.period, one.group, one.value])).toEqual([
    ["2020", "reduced-fee", 36.15],
    ["2021", "reduced-fee", 40],
    ["2020", "alle", 20],
    ["2021", "alle", null],
  ]);
});

test("several indicators in one file share a denominator; rows can name theirs", () => {
  const other = { ...share, id: "other", name: "Other share" };
  const two = recipeOf([
    name,
    column("numerator", { indicatorId: "share" }),
    column("numerator", { name: "n2", indicatorId: "other" }),
    column("denominator"),
  ]);
  const made = makeObservations("area;numerator;n2;denominator\nNord;1;2;4\n", two, areas, [share, other]);
  expect(made.observations.map((one) => [one.indicatorId, one.value])).toEqual([
    ["share", 25],
    ["other", 50],
  ]);
  const { indicatorId: _none, ...long } = recipeOf([name, column("indicator"), column("value")]);
  const byRow = makeObservations(
    "area;indicator;value\nNord;share;1\nNord;Other share;2\nNord;third;3\n",
    long,
    areas,
    [share, other],
  );
  expect(byRow.observations.map((one) => one.indicatorId)).toEqual(["share", "other"]);
  expect(codes(byRow)).toEqual(["no-indicator@4:2"]);
});

test("totals are kept apart and compared with their areas", () => {
  const recipe = recipeOf([name, column("value")], { indicatorId: "count" });
  const made = makeObservations(
    "area;value\nNord;10\nSüd;20\nSumme;35\nKoroška vrata;5\nWest-Ende;5\nInsgesamt;40\n",
    recipe,
    areas,
    [count],
  );
  expect(made.publishedTotals.map((total) => total.label)).toEqual(["Summe", "Insgesamt"]);
  expect(made.observations).toHaveLength(4);
  expect(made.problems).toEqual([
    {
      level: "warning",
      code: "total-differs-from-sum",
      row: 4,
      column: 2,
      details: { label: "Summe", total: 35, sum: 40 },
    },
  ]);
});

test("reading reports progress and stops when asked", () => {
  const text = `area;value\n${Array.from({ length: 5000 }, (_, index) => `Nord;${index}\n`).join("")}`;
  const recipe = recipeOf([name, column("value")]);
  const told: number[] = [];
  const onRows = (rows: number) => told.push(rows) === 3;
  expect(makeObservations(text, recipe, areas, [share], { onRows })).toMatchObject({ stopped: true });
  expect(told).toEqual([0, 2000, 4000]);
});

test("two value columns for one indicator are an error, not a choice", () => {
  const made = makeObservations(
    "area;value;v2\nNord;1;2\n",
    recipeOf([name, column("value"), column("value", { name: "v2" })]),
    areas,
    [share],
  );
  expect(codes(made)).toEqual(["no-indicator@0:3"]);
});
