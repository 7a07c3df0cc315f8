import { expect, it } from "vitest";
import type { Indicator } from "../../../src/core/indicators/indicator.ts";
import { checkReadiness, type ReadinessInput } from "../../../src/core/strategy/check-readiness.ts";
import { horizonOf } from "../../../src/core/strategy/horizon-of.ts";
import { aLine, aMeasure, settings, someFunding } from "../costs/plan-builders.ts";

const gap = {
  id: 1,
  title: "Too few places",
  indicatorId: "E01",
  period: "2025",
  group: "",
  areaCodes: [],
  note: "",
  parkedBecause: "",
};
const priority = { id: 1, gapId: 1, title: "Places", rank: 1, horizon: "short", firstStep: "", reason: "" } as const;
const indicator: Indicator = {
  id: "E01",
  name: "Participation",
  kind: "proportion",
  direction: "higher-is-better",
  unit: "%",
  per: 100,
  population: "children under 3",
  sensitive: false,
  protectComplement: false,
};
const ready: ReadinessInput = {
  settings,
  gaps: [gap],
  priorities: [priority],
  goals: [{ id: 1, priorityId: 1, text: "A place for every child" }],
  measures: [aMeasure()],
  lines: [aLine()],
  funding: [someFunding()],
  indicators: [indicator],
};
const codes = (changes: Partial<ReadinessInput>) =>
  checkReadiness({ ...ready, ...changes }).map((finding) => finding.code);

it("a whole chain has no findings, nor has an empty project", () => {
  expect(codes({})).toEqual([]);
  expect(codes({ gaps: [], priorities: [], goals: [], measures: [], lines: [], funding: [] })).toEqual([]);
});

it("finds each broken link of the chain", () => {
  expect(codes({ gaps: [gap, { ...gap, id: 2 }, { ...gap, id: 3, parkedBecause: "not ours" }] })).toEqual([
    "gap-without-priority",
  ]);
  expect(codes({ goals: [], measures: [] })).toEqual(["priority-without-goal", "priority-without-short-step"]);
  expect(codes({ measures: [] })).toEqual(["priority-without-short-step", "goal-without-measure"]);
  expect(codes({ priorities: [{ ...priority, firstStep: "Ask families" }], measures: [] })).toEqual([
    "goal-without-measure",
  ]);
});

it("asks of a measure what its horizon needs (decisions.md 30)", () => {
  const bare = {
    indicatorId: "E01",
    name: "",
    unit: "%",
    baseline: null,
    baselineBy: "",
    target: null,
    targetYear: null,
  };
  const short = (changes: object) => codes({ measures: [aMeasure({ indicator: { ...bare, ...changes } })] });
  expect(short({})).toEqual(["indicator-without-baseline", "indicator-without-target"]);
  expect(short({ baselineBy: "2027-06", target: 40, targetYear: 2030 })).toEqual([]);
  expect(short({ baseline: 40, target: 39, targetYear: 2030 })).toEqual(["target-not-better-than-baseline"]);
  expect(short({ indicatorId: null })).toEqual(["goal-without-indicator", "measure-without-indicator"]);
  const medium = aMeasure({ startMonth: "2029-01", indicator: bare });
  expect(codes({ measures: [aMeasure(), { ...medium, id: 2 }] })).toEqual(["measure-cost-missing"]);
  expect(codes({ funding: [] })).toEqual(["measure-without-funding"]);
  expect(codes({ funding: [], lines: [aLine({ inKind: true })] })).toEqual([]);
  expect(codes({ measures: [aMeasure({ endMonth: "2032-01" })] })).toEqual(["dates-outside-plan"]);
});

it("tells the horizon by the start", () => {
  expect(["2026-12", "2028-12", "2029-01", "2030-01", "2040-01"].map((month) => horizonOf(month, settings))).toEqual([
    "short",
    "short",
    "medium",
    "long",
    "long",
  ]);
});
