import { expect, it } from "vitest";
import { errorCodes } from "../../src/core/app-error.ts";
import { errorText } from "../../src/texts/error-text.ts";
import { translator } from "../../src/texts/translate.ts";

it.each(["en", "de"] as const)("has a whole sentence for every code in %s", (language) => {
  const details = {
    id: "A1",
    field: "name",
    indicator: "E01",
    period: "2024",
    periods: "2022, 2023",
    area: "Mitte",
    alias: "Center",
    name: "Youth office",
    title: "Report",
    figures: 2,
    most: 6,
  };
  const all = errorCodes.map((code) => errorText(code, details, translator(language)));
  for (const sentence of all) expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
  expect(all.join(" ")).not.toMatch(/\{\{|undefined/);
  expect(new Set(all).size).toBe(errorCodes.length);
});

it("names the file and the row where it knows them", () => {
  const t = translator("en");
  expect(errorText("file-empty", { file: "places.csv" }, t)).toMatch(/^places\.csv: The file is empty\./);
  expect(errorText("areas-invalid", { file: "areas.csv", problem: "x", row: 3 }, t)).toContain("because of row 3");
  expect(errorText("areas-invalid", { row: 0 }, t)).not.toContain("row 0");
});
