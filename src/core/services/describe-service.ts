import type { NewService, ServiceAges } from "./service.ts";

/** Ages as they are said: until before `to`. */
export interface DescribedAges {
  readonly begins: "pregnancy" | "age";
  /** Years where both ends are whole years, else months. */
  readonly unit: "years" | "months";
  readonly from: number;
  /** null: nothing after birth. */
  readonly to: number | null;
}

/** A service that begins in pregnancy begins there, whatever month stands beside it. */
export function describeAges({ pregnancy, fromMonths, toMonths }: ServiceAges): DescribedAges {
  const begin = pregnancy ? 0 : fromMonths;
  const isYears = begin % 12 === 0 && toMonths % 12 === 0;
  const perUnit = isYears ? 12 : 1;
  return {
    begins: pregnancy ? "pregnancy" : "age",
    unit: isYears ? "years" : "months",
    from: begin / perUnit,
    to: pregnancy && toMonths <= begin ? null : toMonths / perUnit,
  };
}

/** What parents pay, in cents; one known end stands for both. null: not known. */
export function priceRange({
  priceFromCents,
  priceToCents,
}: Pick<NewService, "priceFromCents" | "priceToCents">): readonly [number, number] | null {
  const from = priceFromCents ?? priceToCents;
  const to = priceToCents ?? priceFromCents;
  return from === null || to === null ? null : [from, to];
}
