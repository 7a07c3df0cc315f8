import { numberOf, type Service } from "./service.ts";

/** Children of an area as the audience sees them; null: hidden, missing or too few. */
export interface ChildrenOfArea {
  readonly code: string;
  readonly children: number | null;
}

export interface AreaCoverage {
  readonly code: string;
  readonly services: number;
  /** Places of the services for this area alone. */
  readonly places: number;
  /** A service of this area has not said how many places it has: there are at least so many. */
  readonly isAtLeast: boolean;
  readonly children: number | null;
  /** Places per 100 children, unrounded; null without children. */
  readonly per100: number | null;
}

export interface Coverage {
  readonly areas: readonly AreaCoverage[];
  /** Places that serve several areas or all; they are in no area's number. */
  readonly shared: { readonly services: number; readonly places: number; readonly isAtLeast: boolean };
  readonly all: Omit<AreaCoverage, "code">;
}

/**
 * Places per 100 children by area and for the municipality (method.md §1.7: capacity against children). `services` are of
 * one kind, `cityChildren` is null where the audience does not see it. Places for several areas are not split by guess.
 */
export function coverageOf(
  services: readonly Service[],
  areas: readonly ChildrenOfArea[],
  cityChildren: number | null,
): Coverage {
  const shared = services.filter(({ areaCodes }) => areaCodes.length !== 1);
  return {
    areas: areas.map(({ code, children }) => {
      const own = services.filter(({ areaCodes }) => areaCodes.length === 1 && areaCodes[0] === code);
      return { code, ...placesOf(own), children, per100: per100(placesOf(own).places, children) };
    }),
    shared: placesOf(shared),
    all: {
      ...placesOf(services),
      children: cityChildren,
      per100: per100(placesOf(services).places, cityChildren),
    },
  };
}

function placesOf(services: readonly Service[]) {
  return {
    services: services.length,
    places: services.reduce((sum, { capacity }) => sum + (numberOf(capacity) ?? 0), 0),
    isAtLeast: services.some(({ capacity }) => capacity.state === "missing"),
  };
}

const per100 = (places: number, children: number | null): number | null =>
  children === null || children === 0 ? null : (100 * places) / children;
