import { foldText } from "../intake/row-words.ts";
import type { ReadServiceRow } from "./read-service-table.ts";
import { emptyService, type NewService, type Service } from "./service.ts";
import type { ServiceTableProblem } from "./service-fields.ts";

/** What a line of a list does to the inventory. */
export interface ServiceChange {
  readonly row: number;
  readonly outcome: "new" | "changed" | "same";
  /** null: new. */
  readonly id: number | null;
  readonly service: NewService;
  /** What the line says otherwise than the project, by name of the field. */
  readonly changed: readonly (keyof NewService)[];
}

export interface MergedServices {
  readonly changes: readonly ServiceChange[];
  readonly problems: readonly ServiceTableProblem[];
}

/**
 * Fits a list into the inventory. A line belongs to the service with its number, else to the one of the same name and
 * provider; a list without providers finds a name that is there once. What a line does not say stays. A second line for
 * one service is left out with a problem, so that nothing comes in twice.
 */
export function mergeServices(rows: readonly ReadServiceRow[], services: readonly Service[]): MergedServices {
  const changes: ServiceChange[] = [];
  const problems: ServiceTableProblem[] = [];
  const taken = new Map<string, number>();
  for (const { row, id, values } of rows) {
    const known = knownOf(id, values, services);
    if (id !== null && known === undefined) {
      problems.push({ code: "unknown-row", row, column: 0, text: `S${id}` });
      continue;
    }
    const { id: _, ...before } = known ?? { ...emptyService, id: 0 };
    const service: NewService = { ...before, ...values };
    const key = known ? `S${known.id}` : keyOf(service);
    const other = services.find((one) => one.id !== known?.id && keyOf(one) === keyOf(service));
    if (taken.has(key) || other) {
      problems.push({ code: "twice", row, column: 0, text: service.name });
      continue;
    }
    taken.set(key, row);
    const changed = (Object.keys(values) as (keyof NewService)[]).filter(
      (field) => JSON.stringify(values[field]) !== JSON.stringify(before[field]),
    );
    const outcome = known === undefined ? "new" : changed.length > 0 ? "changed" : "same";
    changes.push({ row, outcome, id: known?.id ?? null, service, changed });
  }
  return { changes, problems };
}

function knownOf(id: number | null, values: Partial<NewService>, services: readonly Service[]): Service | undefined {
  if (id !== null) return services.find((one) => one.id === id);
  const named = services.filter(({ name }) => foldText(name) === foldText(values.name ?? ""));
  if (values.provider === undefined) return named.length === 1 ? named[0] : undefined;
  return named.find(({ provider }) => foldText(provider) === foldText(values.provider ?? ""));
}

const keyOf = ({ name, provider }: Pick<NewService, "name" | "provider">): string =>
  JSON.stringify([foldText(name), foldText(provider)]);
