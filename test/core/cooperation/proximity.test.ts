import { expect, test } from "vitest";
import { measureNetwork } from "../../../src/core/cooperation/measure-network.ts";
import { type Partner, partnersOf } from "../../../src/core/cooperation/partner.ts";
import { scoreProximities } from "../../../src/core/cooperation/proximity.ts";

test("a pair's score is the mean of what was answered, times 25; it is furthest apart where points are fewest", () => {
  const answer = { first: "education" as const, second: "health" as const };
  const pairs = scoreProximities(
    ["health", "education", "social", "health"],
    [
      { ...answer, proximity: "institutional", points: 1 },
      { ...answer, proximity: "cognitive", points: 4 },
      { ...answer, proximity: "social", points: 1 },
      { first: "health", second: "social", proximity: "social", points: 3 },
    ],
  );
  expect(pairs).toEqual([
    { first: "education", second: "health", score: 50, answered: 3, furthest: ["institutional", "social"] },
    { first: "education", second: "social", score: null, answered: 0, furthest: [] },
    { first: "health", second: "social", score: 75, answered: 1, furthest: [] },
  ]);
  expect(scoreProximities(["health"], [])).toEqual([]);
});

test("a partner that came later does not thin out the network at the start", () => {
  const partners: readonly Partner[] = [
    { id: 1, name: "A", sector: "health", since: "before" },
    { id: 2, name: "B", sector: "social", since: "before" },
    { id: 3, name: "C", sector: "social", since: "after" },
  ];
  const links = [
    { fromId: 1, toId: 2, level: 2 },
    { fromId: 2, toId: 1, level: 2 },
  ];
  expect(measureNetwork(partnersOf("before", partners), links).density).toBe(1);
  expect(measureNetwork(partnersOf("after", partners), links).density).toBeCloseTo(1 / 3, 12);
});
