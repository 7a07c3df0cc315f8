import { expect, test } from "vitest";
import { serviceVocabulary } from "../../../src/backend/services/service-vocabulary.ts";
import { mergeServices } from "../../../src/core/services/merge-services.ts";
import { readServiceTable } from "../../../src/core/services/read-service-table.ts";
import { emptyService, type Service } from "../../../src/core/services/service.ts";

const areas = [
  { code: "04", name: "Flussgärten" },
  { code: "05", name: "Schlossgraben" },
];
const read = (...lines: readonly (readonly string[])[]) =>
  readServiceTable(
    lines.map((cells, index) => ({ row: index + 1, cells })),
    serviceVocabulary(),
    areas,
    ",",
  );

test("a list is read by its headings, in any language of the app, whatever stands above", () => {
  const { rows, problems, columns } = read(
    ["Angebote 2025"],
    [""],
    ["Name", "Träger", "Places", "Preis pro Monat (EUR)", "Alter", "Stadtteil", "Ebene", "Farbe"],
    ["Kita", "Stadt", "64", "25,50–40", "0–6", "04; Schlossgraben", "für alle", "rot"],
  );
  expect(problems).toEqual([]);
  expect(columns.at(-1)).toEqual({ heading: "Farbe", field: null });
  expect(rows).toEqual([
    {
      row: 4,
      id: null,
      values: {
        name: "Kita",
        provider: "Stadt",
        capacity: { state: "number", value: 64 },
        priceFromCents: 2550,
        priceToCents: 4000,
        ages: { pregnancy: false, fromMonths: 0, toMonths: 72 },
        areaCodes: ["04", "05"],
        level: "universal",
      },
    },
  ]);
});

test("zero, no answer and “does not apply” stay three things", () => {
  const { rows } = read(["Name", "Plätze"], ["A", "0"], ["B", ""], ["C", "entfällt"]);
  expect(rows.map(({ values }) => values.capacity)).toEqual([
    { state: "number", value: 0 },
    undefined,
    { state: "not-applicable" },
  ]);
});

test("what can't be read is left out and named with its place", () => {
  const { rows, problems } = read(
    ["Name", "Plätze", "Stadtteil", "Alter", "Ebene", "Warteliste"],
    ["A", "viele", "99", "klein", "irgendwie", "-3"],
    ["", "12", "", "", "", ""],
  );
  expect(rows).toEqual([{ row: 2, id: null, values: { name: "A" } }]);
  expect(problems.map(({ code, row, column, text }) => [code, row, column, text])).toEqual([
    ["not-a-number", 2, 2, "viele"],
    ["unknown-area", 2, 3, "99"],
    ["unreadable-ages", 2, 4, "klein"],
    ["unknown-word", 2, 5, "irgendwie"],
    ["not-a-number", 2, 6, "-3"],
    ["no-name", 3, 0, "12"],
  ]);
});

test("without a heading nothing is guessed", () => {
  expect(read(["Kita", "64"]).problems).toEqual([{ code: "no-header", row: 0, column: 0, text: "" }]);
});

const known: Service = { ...emptyService, id: 7, name: "Kita Nord", provider: "Stadt", comment: "seen in May" };
const merge = (rows: Parameters<typeof mergeServices>[0]) => mergeServices(rows, [known]);

test("a line finds its service by number, by name and provider, or by a name that is there once", () => {
  const capacity = { state: "number" as const, value: 50 };
  for (const [id, values] of [
    [7, { name: "Kita Nord II", capacity }],
    [null, { name: "kita  nord", provider: "STADT", capacity }],
    [null, { name: "Kita Nord", capacity }],
  ] as const) {
    const [change] = merge([{ row: 2, id, values }]).changes;
    expect(change).toMatchObject({ outcome: "changed", id: 7, service: { comment: "seen in May", capacity } });
  }
  expect(merge([{ row: 2, id: null, values: { name: "Kita Nord", provider: "Verein" } }]).changes[0]?.outcome).toBe(
    "new",
  );
  expect(merge([{ row: 2, id: 7, values: { name: "Kita Nord" } }]).changes[0]?.outcome).toBe("same");
});

test("a second line for one service is left out", () => {
  const { changes, problems } = merge([
    { row: 2, id: 7, values: { name: "Kita Nord" } },
    { row: 3, id: null, values: { name: "Kita Nord" } },
    { row: 4, id: 8, values: { name: "Kita West" } },
    { row: 5, id: null, values: { name: "Kita Ost" } },
    { row: 6, id: null, values: { name: "kita ost" } },
  ]);
  expect(changes.map(({ row }) => row)).toEqual([2, 5]);
  expect(problems.map(({ code, row }) => [code, row])).toEqual([
    ["twice", 3],
    ["unknown-row", 4],
    ["twice", 6],
  ]);
});
