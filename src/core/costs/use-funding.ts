/** Money of one funding line in one year. measureId null: for any cost. */
export interface YearFunding {
  readonly measureId: number | null;
  readonly cents: number;
}

/**
 * How the money of one year meets the costs of that year (decisions.md 29). Money earmarked for a measure pays that measure only,
 * up to its cost; what is left of the costs is then paid from the money for the whole plan. Earlier funding lines pay first.
 * Amounts are integer cents, not negative. `usedCents` is in the order of `funding`; used amounts and `unpaidCents` add up to the costs.
 * `spareCents` is money for the whole plan that meets no cost.
 */
export function useFunding(
  costByMeasure: ReadonlyMap<number, number>,
  funding: readonly YearFunding[],
): { readonly usedCents: readonly number[]; readonly unpaidCents: number; readonly spareCents: number } {
  const open = new Map(costByMeasure);
  const usedCents = funding.map(({ measureId, cents }) => {
    if (measureId === null) return 0;
    const used = Math.min(cents, open.get(measureId) ?? 0);
    open.set(measureId, (open.get(measureId) ?? 0) - used);
    return used;
  });
  let unpaidCents = [...open.values()].reduce((total, cents) => total + cents, 0);
  let spareCents = 0;
  funding.forEach(({ measureId, cents }, index) => {
    if (measureId !== null) return;
    const used = Math.min(cents, unpaidCents);
    usedCents[index] = used;
    unpaidCents -= used;
    spareCents += cents - used;
  });
  return { usedCents, unpaidCents, spareCents };
}
