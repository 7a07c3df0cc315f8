import { describe, expect, it } from "vitest";
import { findCooperation } from "../../../src/core/cooperation/find-cooperation.ts";
import { measureNetwork } from "../../../src/core/cooperation/measure-network.ts";
import type { Partner } from "../../../src/core/cooperation/partner.ts";
import { integrationItems, scoreElements } from "../../../src/core/cooperation/questionnaire.ts";

const partners: readonly Partner[] = [
  { id: 1, name: "Nursery", sector: "education", since: "before" },
  { id: 2, name: "School", sector: "education", since: "before" },
  { id: 3, name: "Clinic", sector: "health", since: "before" },
  { id: 4, name: "Advice", sector: "social", since: "before" },
];
/** 1–2: lower of 4 and 2 is 2. 1–3: 3 and 3. 3–4: only one side. 6 possible pairs. */
const links = [
  { fromId: 1, toId: 2, level: 4 },
  { fromId: 2, toId: 1, level: 2 },
  { fromId: 1, toId: 3, level: 3 },
  { fromId: 3, toId: 1, level: 3 },
  { fromId: 3, toId: 4, level: 5 },
];

describe("network figures", () => {
  it("count the lower of two ratings, by hand", () => {
    const figures = measureNetwork(partners, links);
    expect(figures).toMatchObject({ possiblePairs: 6, linkedPairs: 2 });
    expect(figures.density).toBeCloseTo(2 / 6, 12);
    expect(figures.meanStrength).toBeCloseTo(5 / 30, 12);
    expect(figures.crossSectorShare).toBeCloseTo(3 / 5, 12);
    expect(figures.reciprocity).toBeCloseTo(2 / 3, 12);
  });
  it("are not available for one partner, and say nothing of links that nobody named", () => {
    expect(measureNetwork(partners.slice(0, 1), [])).toMatchObject({ density: null, meanStrength: null });
    expect(measureNetwork(partners, [])).toMatchObject({ density: 0, crossSectorShare: null, reciprocity: null });
  });
});

describe("the questionnaire", () => {
  const answers = [
    { sector: "health", item: "funding-1", points: 0, evidence: "" },
    { sector: "health", item: "funding-2", points: 1, evidence: "" },
    { sector: "education", item: "funding-1", points: 4, evidence: "" },
    { sector: "education", item: "funding-2", points: null, evidence: "not known" },
    { sector: "social", item: "more-1", points: 4, evidence: "" },
  ] as const;
  it("has 27 items in six elements, and three beside", () => {
    expect(integrationItems.filter((item) => !item.startsWith("more"))).toHaveLength(27);
    expect(scoreElements([])).toHaveLength(6);
  });
  it("scores what was answered: missing is not zero, spread is between sector means", () => {
    const [governance, funding] = scoreElements(answers);
    expect(governance).toMatchObject({ score: null, answered: 0, spread: null });
    // (0 + 1 + 4) / 3 × 25; health 12.5, education 100
    expect(funding?.score).toBeCloseTo(41.6667, 4);
    expect(funding).toMatchObject({ answered: 3, spread: 87.5 });
  });
  it("gives findings: sectors apart, widest spread, one-sided links", () => {
    expect(findCooperation(partners, links, answers)).toEqual([
      { code: "sectors-without-link", details: { first: "education", second: "social" } },
      { code: "sectors-without-link", details: { first: "health", second: "social" } },
      { code: "wide-spread", details: { element: "funding", spread: 87.5 } },
      { code: "one-sided-link", details: { first: "Clinic", second: "Advice" } },
    ]);
  });
});
