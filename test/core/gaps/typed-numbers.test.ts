import { expect, test } from "vitest";
import { typedHiddenNumbers } from "../../../src/core/gaps/typed-numbers.ts";

const hidden = [{ area: "Hafen", count: 3, value: 14.2857 }];
const warnings = (text: string) =>
  typedHiddenNumbers([{ where: "gap", title: "Places", text }], hidden).map(({ number }) => number);

test("a sentence that names the area with its hidden count or value is found, however the value is rounded", () => {
  expect(warnings("In Hafen only 3 children have a place.")).toEqual(["3"]);
  expect(warnings("Hafen: 14,3 %. Elsewhere 40 %.")).toEqual(["14,3"]);
  expect(warnings("Hafen reaches 14 %.")).toEqual(["14"]);
});

test("other sentences, other numbers and other areas are left alone", () => {
  expect(warnings("Hafen needs 30 places. Nordend has 3.")).toEqual([]);
  expect(warnings("Three children in Hafen.")).toEqual([]);
});
