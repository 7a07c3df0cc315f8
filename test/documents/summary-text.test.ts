import { expect, it } from "vitest";
import { figuresJson } from "../../src/documents/figures-json.ts";
import { buildReport } from "../../src/documents/report/build-report.ts";
import { summaryText } from "../../src/documents/summary-text.ts";
import { unknownTokens } from "./number-tokens.ts";
import { emptyStrategy, inventedStrategy } from "./strategy-data.ts";

it("is one page of text with the decision, the numbers and aligned money", () => {
  const model = buildReport(inventedStrategy(), "en");
  const text = summaryText(model);
  const lines = text.split("\n");
  expect(lines.length).toBeLessThan(60);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(text).toContain("release €159,907 of new money");
  const money = lines.filter((line) => /^(Thousand|Cost|Not yet funded|Stiftung)/u.test(line));
  expect(money).toHaveLength(4);
  expect(new Set(money.map((line) => line.length)).size).toBe(1);
  expect(unknownTokens(text, model.figures)).toEqual([]);
});

it("says what is missing when nothing is there", () => {
  expect(summaryText(buildReport(emptyStrategy(), "de"))).toContain("Es sind noch keine Kosten eingegeben.");
});

it("writes figures as JSON that can be read back", () => {
  const model = buildReport(inventedStrategy(), "de");
  const read = JSON.parse(figuresJson(model, "public", 2)) as { figures: readonly { id: string }[] };
  expect(read).toMatchObject({ title: model.title, language: "de", audience: "public", date: "2026-11-22" });
  expect(read.figures).toEqual([
    ...model.figures,
    expect.objectContaining({ text: "1" }),
    expect.objectContaining({ text: "2" }),
  ]);
  expect(new Set(read.figures.map((figure) => figure.id)).size).toBe(read.figures.length);
});
