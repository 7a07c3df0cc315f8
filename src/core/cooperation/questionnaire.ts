import type { Sector } from "../strategy/strategy.ts";

/** Six elements with 27 items (method.md §3.5), and "more": asked beside the 27, never part of a score. */
export const integrationElements = [
  "governance",
  "funding",
  "workforce",
  "intervention",
  "families",
  "delivery",
  "more",
] as const;
export type IntegrationElement = (typeof integrationElements)[number];

/** An item's id is its element and its place in it. */
export const integrationItems = [
  "governance-1",
  "governance-2",
  "governance-3",
  "governance-4",
  "governance-5",
  "governance-6",
  "funding-1",
  "funding-2",
  "funding-3",
  "funding-4",
  "workforce-1",
  "workforce-2",
  "workforce-3",
  "workforce-4",
  "workforce-5",
  "intervention-1",
  "intervention-2",
  "intervention-3",
  "intervention-4",
  "families-1",
  "families-2",
  "families-3",
  "families-4",
  "families-5",
  "delivery-1",
  "delivery-2",
  "delivery-3",
  "more-1",
  "more-2",
  "more-3",
] as const;
export type IntegrationItem = (typeof integrationItems)[number];

/** One sector's answer. `points` 0 (not at all) to 4 (fully established); null is not answered. */
export interface IntegrationAnswer {
  readonly sector: Sector;
  readonly item: IntegrationItem;
  readonly points: number | null;
  readonly evidence: string;
}

export interface ElementScore {
  readonly element: IntegrationElement;
  /** 0–100: the mean of all answers × 25; null without an answer. */
  readonly score: number | null;
  readonly answered: number;
  /** By sector, 0–100; only sectors that answered. */
  readonly bySector: readonly { readonly sector: Sector; readonly score: number }[];
  /** Largest less smallest sector mean, in points of 100; null with fewer than two sectors. */
  readonly spread: number | null;
}

/** Scores of the six elements. Items that were not answered count nowhere: missing is not zero. */
export function scoreElements(answers: readonly IntegrationAnswer[]): readonly ElementScore[] {
  return integrationElements.filter((id) => id !== "more").map((id) => scoreElement(id, answers));
}

function scoreElement(element: IntegrationElement, answers: readonly IntegrationAnswer[]): ElementScore {
  const own = answers.flatMap(({ sector, item, points }) =>
    points !== null && item.startsWith(`${element}-`) ? [{ sector, points }] : [],
  );
  const bySector = [...new Set(own.map((one) => one.sector))].map((sector) => ({
    sector,
    score: meanOf(own.filter((one) => one.sector === sector).map((one) => one.points)) * 25,
  }));
  const scores = bySector.map((one) => one.score);
  return {
    element,
    score: own.length === 0 ? null : meanOf(own.map((one) => one.points)) * 25,
    answered: own.length,
    bySector,
    spread: scores.length < 2 ? null : Math.max(...scores) - Math.min(...scores),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
