import type { Indicator } from "./indicator.ts";
import type { CellSource, PlacedObservation } from "./observation.ts";

type PartRole = "numerator" | "denominator" | "factor";
/** Whose numerator is the value as long as no denominator is known. */
const plainKinds: readonly Indicator["kind"][] = ["count", "money", "score"];
const partRoles: readonly PartRole[] = ["numerator", "denominator", "factor"];

/**
 * The figure of one area and group from what several imports say of it, given in the order of the imports; null for
 * none.
 *
 * An import's observation is a *figure* when it says the value itself or all that makes it (numerator and denominator; a
 * numerator alone for counts; anything typed by hand), also where it says that the value is hidden or missing.
 * Otherwise it is a *part*: a numerator, denominator or factor alone.
 * - The latest figure holds and replaces every earlier figure completely: a new value never stands beside old counts.
 * - A part completes a figure that does not bring that part itself, whichever of the two came first; a part that came
 *   after the figure also replaces the figure's own, and the value is then computed afresh from the counts.
 * - Of parts for the same role the latest holds.
 * - Where no value is given and both counts are numbers, value = per × numerator × factor / denominator; a denominator
 *   of 0 makes it not applicable. A hidden part hides the value, a missing one (a factor too) leaves it missing.
 *
 * `source` is where the value, else the numerator, else the only part comes from; `furtherSources` are the others.
 * Cells that sums left out are counted over all that is used.
 */
export function combineParts(
  indicator: Pick<Indicator, "per" | "kind">,
  observations: readonly PlacedObservation[],
): PlacedObservation | null {
  const latest = observations.at(-1);
  if (latest === undefined) return null;
  const figureAt = observations.findLastIndex((one) => isFigure(one, indicator.kind));
  const figure = observations[figureAt];
  const givers = partRoles.map((role) => {
    const parts = observations.filter((one) => !isFigure(one, indicator.kind) && brings(one, role));
    const later = parts.findLast((one) => observations.indexOf(one) > figureAt);
    return { role, giver: later ?? (figure && brings(figure, role) ? figure : parts.at(-1)) };
  });
  const giverOf = (role: PartRole) => givers.find((one) => one.role === role)?.giver;
  const isOwn = givers.every(({ giver }) => giver === undefined || giver === figure);
  if (figure && isOwn) return figure;
  const used = [figure, ...givers.map(({ giver }) => giver)].filter((one) => one !== undefined);
  const counts = {
    numerator: giverOf("numerator")?.numerator ?? null,
    denominator: giverOf("denominator")?.denominator ?? null,
    factor: giverOf("factor")?.factor ?? 1,
  };
  const isReplaced = givers.some(({ role, giver }) => giver !== figure && figure !== undefined && brings(figure, role));
  const [main = latest, ...others] = distinct(
    [figure, giverOf("numerator"), ...used].filter((one) => one !== undefined),
  );
  const partsLeftOut = distinct(used).reduce((sum, one) => sum + (one.partsLeftOut ?? 0), 0);
  const furtherSources = others.flatMap((one) => [one.source, ...(one.furtherSources ?? [])]);
  return {
    areaId: latest.areaId,
    group: latest.group,
    ...valueAndState(indicator, figure, isReplaced, counts, distinct(used)),
    ...counts,
    source: main.source,
    ...(furtherSources.length > 0 ? { furtherSources } : {}),
    ...(partsLeftOut > 0 ? { partsLeftOut } : {}),
  };
}

function valueAndState(
  indicator: Pick<Indicator, "per" | "kind">,
  figure: PlacedObservation | undefined,
  isReplaced: boolean,
  counts: { readonly numerator: number | null; readonly denominator: number | null; readonly factor: number },
  used: readonly PlacedObservation[],
): Pick<PlacedObservation, "state" | "value"> {
  const { numerator, denominator, factor } = counts;
  const isCounted = numerator !== null && (denominator !== null || plainKinds.includes(indicator.kind));
  if (figure?.state === "number" && figure.value !== null && !(isReplaced && isCounted))
    return { state: "number", value: figure.value };
  if (figure && figure.state !== "number" && figure.state !== "missing") return { state: figure.state, value: null };
  const hidden = used.find((one) => one.state === "suppressed-at-source");
  if (hidden) return { state: "suppressed-at-source", value: null };
  const gap = used.find((one) => one !== figure && one.state !== "number");
  if (gap) return { state: gap.state, value: null };
  if (!isCounted) return { state: figure?.state ?? "number", value: null };
  if (denominator === null) return { state: "number", value: numerator * factor };
  if (denominator === 0) return { state: "not-applicable", value: null };
  return { state: "number", value: (indicator.per * numerator * factor) / denominator };
}

function isFigure(one: PlacedObservation, kind: Indicator["kind"]): boolean {
  const { value, numerator, denominator, factor } = one.source.columns;
  const isTyped = value === null && numerator === null && denominator === null && factor === null;
  if (isTyped || value !== null) return true;
  return numerator !== null && (denominator !== null || kind === "count");
}

function brings(one: PlacedObservation, role: PartRole): boolean {
  if (one.source.columns[role] !== null) return true;
  return role === "factor" ? one.factor !== 1 : one[role] !== null;
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set<T>(items)];
}

/** The sources of an observation, the main one first. */
export function sourcesOf(observation: PlacedObservation): readonly CellSource[] {
  return [observation.source, ...(observation.furtherSources ?? [])];
}
