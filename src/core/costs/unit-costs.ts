import { percent } from "./line-cost.ts";
import { power, product, quotient, rational, roundHalfUp, sum, toNumber } from "./rational.ts";

const fewestChildren = 10;
const one = rational(1);

/**
 * One year's cost in cents per child served, or per resident child, in the same year; rounded half-up to cents.
 * null below ten children: too few to say (method.md §6.2). Never divide a sum over years by one year's children.
 */
export function costPerChildCents(yearCents: number, children: number): number | null {
  if (children < fewestChildren) return null;
  return roundHalfUp(quotient(rational(yearCents), rational(children)));
}

/** What staffing a day-care place takes. */
export interface PlaceStaffing {
  readonly openHoursPerWeek: number;
  readonly contractHoursPerWeek: number;
  /** Share of paid hours spent with children, 0.85 for 85 %. */
  readonly contactShare: number;
  readonly childrenPerAdult: number;
  /** Yearly cost of one full-time post, on-costs included. */
  readonly postCents: number;
}

/** Full-time posts per place (unrounded) and their yearly cost in cents, rounded half-up once (method.md §6.2). All inputs above zero. */
export function placeStaffCost(staffing: PlaceStaffing): {
  readonly postsPerPlace: number;
  readonly staffCents: number;
} {
  const paidHours = product(
    rational(staffing.contractHoursPerWeek),
    rational(staffing.contactShare),
    rational(staffing.childrenPerAdult),
  );
  const posts = quotient(rational(staffing.openHoursPerWeek), paidHours);
  return { postsPerPlace: toNumber(posts), staffCents: roundHalfUp(product(posts, rational(staffing.postCents))) };
}

/** Equal yearly payments that repay a sum over whole years at a yearly rate: K·r / (1 − (1 + r)^−N); K / N at 0 %. Cents, rounded half-up. */
export function annuityCents(capitalCents: number, years: number, ratePercent: number): number {
  if (ratePercent === 0) return straightLineCents(capitalCents, years);
  const growth = power(sum(one, percent(ratePercent)), years);
  return roundHalfUp(
    quotient(product(rational(capitalCents), percent(ratePercent), growth), sum(growth, rational(-1))),
  );
}

/** A sum spread evenly over years, K / N, in cents, rounded half-up. */
export function straightLineCents(capitalCents: number, years: number): number {
  return roundHalfUp(quotient(rational(capitalCents), rational(years)));
}
