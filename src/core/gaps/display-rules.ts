import type { Indicator } from "../indicators/indicator.ts";
import type { GapCell } from "./gap-cell.ts";
import type { Display } from "./gap-view.ts";

/** Fewer children than this, and a proportion is not shown; below the second, it is marked uncertain (decisions.md 1). */
export const fewestChildren = 20;
const fewestChildrenForCertainty = 50;
/** The same for the events of a rate. */
const fewestEvents = 3;
const fewestEventsForCertainty = 20;

/** How reliable a number is, before anything is hidden. Cells without a number count as shown: there is nothing to mark. */
export function reliabilityOf(indicator: Indicator, cell: GapCell): Exclude<Display, "hidden"> {
  if (cell.state !== "number") return "shown";
  if (cell.denominator === 0) return "too-few";
  if (indicator.kind === "proportion" && cell.denominator !== null) {
    return graded(cell.denominator, fewestChildren, fewestChildrenForCertainty);
  }
  const events = peopleIn(cell);
  if (indicator.kind === "rate" && events !== null) return graded(events, fewestEvents, fewestEventsForCertainty);
  return "shown";
}

/** The people that a cell counts: its numerator, or what value and denominator imply. null where neither is known. */
export function peopleIn(cell: GapCell): number | null {
  return cell.numerator ?? cell.weighted;
}

/** Counts from 1 to one less than this are hidden from the public (decisions.md 15). `own` is the data supplier's rule. */
export function hidingThreshold(indicator: Indicator, own: number | null): number {
  return own ?? (indicator.sensitive ? 10 : 5);
}

/** Whether a count is hidden for its own sake. Only people are protected: places, scores and money are not. */
export function isSmall(indicator: Indicator, cell: GapCell, k: number): boolean {
  if (cell.state !== "number" || !["proportion", "rate", "count"].includes(indicator.kind)) return false;
  const people = peopleIn(cell);
  if (people === null) return false;
  if (isBetween(people, k) || (indicator.sensitive && people <= 0)) return true;
  if (indicator.kind !== "proportion" || cell.denominator === null) return false;
  // An estimated denominator is not whole; rounding keeps 4 of 4.02 from passing as "not all".
  const others = Math.round(cell.denominator) - people;
  return (indicator.protectComplement && isBetween(others, k)) || (indicator.sensitive && others <= 0);
}

function isBetween(count: number, k: number): boolean {
  return count > 0 && count < k;
}

function graded(size: number, fewest: number, fewestForCertainty: number): Exclude<Display, "hidden"> {
  if (size < fewest) return "too-few";
  return size < fewestForCertainty ? "uncertain" : "shown";
}
