import type { ParsedInput } from "../../contract/contract.ts";
import type { ChildrenSource, CoverageAnswer } from "../../contract/services-calls.ts";
import type { Audience, GapValue, GapView } from "../../core/gaps/gap-view.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import { coverageOf } from "../../core/services/coverage.ts";
import { numberOf, type Service } from "../../core/services/service.ts";
import { readIndicators } from "../../store/indicators.ts";
import { readOfferedSeries } from "../../store/pooling.ts";
import type { ProjectReader } from "../../store/project-types.ts";
import { readServices } from "../../store/services.ts";
import { gapViewOf } from "../gap-answer.ts";

/** Places per 100 children of each area. The numbers of children are those that the audience sees elsewhere. */
export function answerCoverage(
  project: ProjectReader,
  { audience, indicatorId, period, type }: ParsedInput<"services.coverage">,
): CoverageAnswer {
  const services = readServices(project);
  const types = typesWithPlaces(services);
  const sources = childrenSources(project, audience);
  const source =
    sources.find((one) => one.indicatorId === indicatorId && (period === null || one.period === period)) ??
    sources[0] ??
    null;
  const chosen = types.find((one) => one === type) ?? types[0] ?? null;
  if (source === null || chosen === null) return { sources, source, types, type: chosen, coverage: null };
  const view = gapViewOf(project, { ...source, group: "", audience }, []);
  const areas = view.areas.map((value) => ({ code: value.code, children: childrenIn(view, value) }));
  const own = services.filter((service) => service.type === chosen);
  const byCode = areas.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return { sources, source, types, type: chosen, coverage: coverageOf(own, byCode, childrenIn(view, view.city)) };
}

/** A count counts the children itself, a proportion has them below the line. */
function childrenIn({ indicator }: GapView, value: GapValue): number | null {
  return indicator.kind === "count" ? value.value : value.denominator;
}

/** Plain numbers of children first, then the wholes of proportions; the latest period of each first. */
function childrenSources(project: ProjectReader, audience: Audience): readonly ChildrenSource[] {
  const series = readOfferedSeries(project, audience);
  const telling = readIndicators(project).filter(({ id, kind, direction }) => {
    const tells = kind === "proportion" || (kind === "count" && direction === "neutral");
    return tells && (series.get(id)?.groups.includes("") ?? false);
  });
  const ordered = [...telling.filter(isCount), ...telling.filter((indicator) => !isCount(indicator))];
  return ordered.flatMap(({ id, name }) =>
    (series.get(id)?.periods ?? []).toReversed().map((period) => ({ indicatorId: id, indicator: name, period })),
  );
}

const isCount = ({ kind }: Indicator): boolean => kind === "count";

function typesWithPlaces(services: readonly Service[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type, capacity } of services)
    if (numberOf(capacity) !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).map(([type]) => type);
}
