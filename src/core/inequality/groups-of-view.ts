import type { AreaGapValue, GapView } from "../gaps/gap-view.ts";
import type { CountedGroup, InequalityGroup, UnusableReason } from "./inequality-index.ts";

/**
 * The groups of a released view: each area with a shown value, and all areas without one ("hidden" or "too few") as
 * one group, which is what the municipality has beyond the shown ones (decisions.md 17). Nothing hidden is read: the
 * rest follows from shown numbers. Areas that do not apply are no group; missing ones are groups without estimate.
 * "rest-unknown" where the municipality's value is withheld too or shares nothing with the areas.
 */
export function groupsOfView(view: GapView): readonly InequalityGroup[] | UnusableReason {
  const areas = view.areas.filter((area) => area.state !== "not-applicable");
  const shown = areas.filter((area) => !isWithheld(area));
  const groups = shown.map(({ value, denominator }) => ({ value, population: denominator }));
  if (shown.length === areas.length) return groups;
  const rest = restOf(view, shown);
  return rest === null ? "rest-unknown" : [...groups, rest];
}

/**
 * The areas cut into fifths by population along another indicator's released values, most disadvantaged first; each
 * fifth's value is Σ value × population / Σ population. An area belongs to the fifth that its middle child falls into.
 * Equal values of the ordering indicator are put together by area code. A withheld or missing area has no place:
 * "order-incomplete".
 */
export function fifthsOfView(view: GapView, order: GapView): readonly InequalityGroup[] | UnusableReason {
  if (order.indicator.id === view.indicator.id) return "order-is-itself";
  const places = new Map(order.areas.map((area) => [area.areaId, isWithheld(area) ? null : area.value]));
  const placed = view.areas
    .filter((area) => area.state !== "not-applicable")
    .map((area) => ({ ...area, place: places.get(area.areaId) ?? null }));
  const complete = placed.flatMap(({ code, value, denominator, display, place }) => {
    if (display === "hidden" || display === "too-few" || value === null || place === null) return [];
    return [{ code, value, population: denominator, place }];
  });
  if (complete.length < placed.length) return "order-incomplete";
  const counted = complete.filter((one): one is typeof one & CountedGroup => (one.population ?? 0) > 0);
  if (counted.length < complete.length) return "no-population";
  const sign = order.indicator.direction === "higher-is-better" ? 1 : -1;
  return inFifths(counted.toSorted((a, b) => sign * (a.place - b.place) || (a.code < b.code ? -1 : 1)));
}

function inFifths(sorted: readonly CountedGroup[]): readonly InequalityGroup[] {
  const total = sorted.reduce((sum, one) => sum + one.population, 0);
  const fifths = Array.from({ length: 5 }, () => ({ weighted: 0, population: 0 }));
  let before = 0;
  for (const { value, population } of sorted) {
    const fifth = fifths[Math.min(4, Math.floor((5 * (before + population / 2)) / total))];
    if (fifth !== undefined) {
      fifth.weighted += value * population;
      fifth.population += population;
    }
    before += population;
  }
  return fifths
    .filter(({ population }) => population > 0)
    .map(({ weighted, population }) => ({ value: weighted / population, population }));
}

function isWithheld(area: AreaGapValue): boolean {
  return area.display === "hidden" || area.display === "too-few";
}

function restOf({ city, indicator }: GapView, shown: readonly AreaGapValue[]): InequalityGroup | null {
  if (city.value === null || city.denominator === null) return null;
  const counted = shown.filter((area) => area.value !== null && area.denominator !== null);
  const population = counted.reduce((left, area) => left - (area.denominator ?? 0), city.denominator);
  const weighted = counted.reduce(
    (left, area) => left - (area.value ?? 0) * (area.denominator ?? 0),
    city.value * city.denominator,
  );
  const value = weighted / population;
  const isPossible = value >= -1e-6 && (indicator.kind !== "proportion" || value <= indicator.per + 1e-6);
  if (!(population > 0.5) || !isPossible) return null;
  return { value: Math.max(0, value), population };
}
