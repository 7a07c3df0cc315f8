import { expect, test } from "vitest";
import { findingState } from "../../../src/core/gaps/analysis-finding.ts";
import { findQuality } from "../../../src/core/quality/find-quality.ts";

const spread = { part: "cooperation" as const, code: "wide-spread", details: { element: "funding", spread: 60 } };

test("a finding that is measured anew is the same; one that is gone is no longer so", () => {
  const cited = { ...spread, label: "Money is seen very differently." };
  const now = {
    services: null,
    quality: null,
    cooperation: [{ ...spread, details: { spread: 75, element: "funding" } }],
  };
  expect(findingState(cited, now)).toBe("holds");
  expect(findingState({ ...cited, details: { element: "families", spread: 60 } }, now)).toBe("no-longer");
  expect(findingState(cited, { ...now, cooperation: [] })).toBe("no-longer");
});

test("what was typed, or whose part is empty, is not checked", () => {
  const empty = { services: null, cooperation: null, quality: null };
  expect(findingState({ ...spread, label: "" }, empty)).toBe("not-checked");
  expect(findingState({ ...spread, code: "typed", label: "" }, { ...empty, cooperation: [] })).toBe("not-checked");
});

test("quality shows disagreement, what most deny, and vacant posts", () => {
  const result = (median: number, agreement: "strong" | "weak") => ({
    ratings: 6,
    median,
    lowest: 1,
    highest: 5,
    agreement,
  });
  const statements = [
    { statement: "mentoring" as const, result: result(4, "weak") },
    { statement: "co-location" as const, result: result(2, "strong") },
    { statement: "peer-groups" as const, result: result(4, "strong") },
    { statement: "low-threshold" as const, result: null },
  ];
  expect(findQuality(statements, [{ figure: "vacancies", value: 7.6 }])).toEqual([
    { code: "no-agreement", details: { statement: "mentoring" } },
    { code: "seen-critically", details: { statement: "co-location" } },
    { code: "posts-vacant", details: { percent: 8 } },
  ]);
  expect(findQuality(statements.slice(2), [{ figure: "vacancies", value: null }])).toEqual([]);
});
