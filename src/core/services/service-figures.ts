import { type DisclosureCell, hideCells } from "../disclosure/hide-cells.ts";
import type { Audience } from "../gaps/gap-view.ts";
import { type Figure, numberOf, type Service } from "./service.ts";

/** A count of children or families as an audience may see it. Only "shown" carries the number. */
export type ShownFigure =
  | { readonly display: "shown"; readonly value: number }
  | { readonly display: "hidden" | "missing" | "not-applicable" };

/** What can be said of one service. Shares are per cent, unrounded; null where a part is not a shown number. */
export interface ServiceFigures {
  readonly serviceId: number;
  readonly users: ShownFigure;
  readonly waiting: ShownFigure;
  /** Users per 100 places; the source lets it exceed 100. */
  readonly occupancy: number | null;
}

/** The same over all services of a type. A sum goes over what was recorded; `…Of` tells over how many services. */
export interface TypeFigures {
  readonly type: string;
  readonly services: number;
  readonly places: number | null;
  readonly placesOf: number;
  readonly users: ShownFigure;
  readonly usersOf: number;
  readonly waiting: ShownFigure;
  readonly waitingOf: number;
  /** Over the services that have both places and users; null where one of their counts is not shown. */
  readonly occupancy: number | null;
}

export interface InventoryFigures {
  readonly services: readonly ServiceFigures[];
  /** By type. */
  readonly types: readonly TypeFigures[];
}

/** Counts of 1 to 4 children are hidden from the public, as everywhere in the general profile (decisions.md 15). */
const hideBelow = 5;

/**
 * Users, waiting lists and occupancy by service and type. For the public, small counts are hidden and as many others as it
 * takes that none can be worked out from the sums (decisions.md 17); occupancy goes with them, for places are public and
 * would give the users back. No services: no figures.
 */
export function inventoryFigures(services: readonly Service[], audience: Audience): InventoryFigures {
  const users = releasedCounts(services, "users", audience);
  const waiting = releasedCounts(services, "waiting", audience);
  const types = [...new Set(services.map(({ type }) => type))].sort();
  return {
    services: services.map((service) => ({
      serviceId: service.id,
      users: users.of(service),
      waiting: waiting.of(service),
      occupancy: occupancyOf([service], users.of),
    })),
    types: types.map((type) => {
      const own = services.filter((service) => service.type === type);
      const places = own.flatMap(({ capacity }) => numberOf(capacity) ?? []);
      return {
        type,
        services: own.length,
        places: places.length === 0 ? null : sumOf(places),
        placesOf: places.length,
        users: users.ofType(type),
        usersOf: own.filter((service) => service.users.state === "number").length,
        waiting: waiting.ofType(type),
        waitingOf: own.filter((service) => service.waiting.state === "number").length,
        occupancy: occupancyOf(own, users.of),
      };
    }),
  };
}

/** Users of every 100 places. A hidden count among them withholds the whole. */
function occupancyOf(services: readonly Service[], usersOf: (service: Service) => ShownFigure): number | null {
  const counted = services.filter((one) => (numberOf(one.capacity) ?? 0) > 0 && one.users.state === "number");
  if (counted.length === 0) return null;
  let [users, places] = [0, 0];
  for (const service of counted) {
    const own = usersOf(service);
    if (own.display !== "shown") return null;
    users += own.value;
    places += numberOf(service.capacity) ?? 0;
  }
  return (100 * users) / places;
}

type Counted = "users" | "waiting";

function releasedCounts(services: readonly Service[], counted: Counted, audience: Audience) {
  const cells = countCells(services, counted);
  const hidden = audience === "public" ? hideCells(cells, hideBelow) : new Set<string>();
  const sums = new Map(cells.map(({ id, count }) => [id, count]));
  return {
    of: (service: Service): ShownFigure => shown(service[counted], hidden.has(`service:${service.id}`)),
    ofType: (type: string): ShownFigure => {
      const sum = sums.get(`type:${type}`);
      if (sum === undefined) return { display: "missing" };
      return hidden.has(`type:${type}`) ? { display: "hidden" } : { display: "shown", value: sum };
    },
  };
}

function shown(figure: Figure, isHidden: boolean): ShownFigure {
  if (figure.state !== "number") return { display: figure.state };
  return isHidden ? { display: "hidden" } : { display: "shown", value: figure.value };
}

/** Every count, and its type's sum where there is one: the lines of the table. */
function countCells(services: readonly Service[], counted: Counted): readonly DisclosureCell[] {
  const recorded = services.flatMap((service) => {
    const count = numberOf(service[counted]);
    return count === null ? [] : [{ service, count }];
  });
  const types = [...new Set(recorded.map(({ service }) => service.type))].sort();
  const lines = types.map((type) => ({
    id: `type:${type}`,
    count: sumOf(recorded.filter(({ service }) => service.type === type).map(({ count }) => count)),
    plus: "",
    minus: `type:${type}`,
    totalOf: [`type:${type}`],
  }));
  const own = recorded.map(({ service, count }) => ({
    id: `service:${service.id}`,
    count,
    plus: `type:${service.type}`,
    minus: "",
    totalOf: [],
  }));
  return [...own, ...lines].map((cell, order) => ({
    ...cell,
    order,
    upper: Number.POSITIVE_INFINITY,
    isCityTotal: false,
    status: cell.count > 0 && cell.count < hideBelow ? ("small" as const) : ("shown" as const),
  }));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
