import type { MatrixAnswer } from "../contract/matrix-calls.ts";
import type { Audience, GapView } from "../core/gaps/gap-view.ts";
import { type MatrixColumn, matrixColumnOf } from "../core/gaps/matrix.ts";
import { packCells } from "../core/gaps/matrix-bytes.ts";
import { viewGaps, viewGapsWithMarks } from "../core/gaps/view-gaps.ts";
import type { Indicator } from "../core/indicators/indicator.ts";
import { readAreaNames } from "../store/areas.ts";
import { dataStamp } from "../store/data-stamp.ts";
import { readIndicators, readTargets } from "../store/indicators.ts";
import { readGroupsByPeriod, tableKey } from "../store/matrix-observations.ts";
import { readOfferedSeries, readWindow } from "../store/pooling.ts";
import type { OpenProject } from "../store/project-types.ts";
import { isPublicCopy } from "../store/public-copy.ts";
import { keptMarks } from "./disclosure/kept-marks.ts";
import { type AskedTable, readManyInputs, readSharedInput, type SharedInput } from "./disclosure/many-inputs.ts";
import type { CallContext } from "./session.ts";

export interface MatrixQuestion {
  readonly period: string | null;
  readonly level: "neighbourhood" | "parent";
  readonly audience: Audience;
}

type WithoutTargets = Omit<MatrixAnswer, "columns"> & { readonly columns: readonly MatrixColumn[] };

/** The last few matrices of a project without their targets, which may change while the figures stay. */
const keptByProject = new WeakMap<object, Map<string, WithoutTargets>>();
const mostKept = 12;

/** All indicators with data in a period (null: the latest of each), by name, over all areas of a level. */
export function matrixOf(project: OpenProject, question: MatrixQuestion, context: CallContext): WithoutTargets {
  const indicators = readIndicators(project);
  const { period, level, audience } = question;
  const key = JSON.stringify([period, level, audience, dataStamp(project), indicators]);
  const kept = keptByProject.get(project.db) ?? new Map<string, WithoutTargets>();
  keptByProject.set(project.db, kept);
  const made = kept.get(key) ?? makeMatrix(project, question, indicators, context);
  kept.delete(key);
  kept.set(key, made);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  const targets = new Map(readTargets(project).map((target) => [target.indicatorId, target]));
  const names = new Map(readAreaNames(project).map(({ id, name }) => [id, name]));
  return {
    ...made,
    areas: made.areas.map((area) => ({ ...area, name: names.get(area.areaId) ?? area.name })),
    columns: made.columns.map((column) => ({ ...column, target: targets.get(column.indicator.id) ?? null })),
  };
}

/** A column for each indicator whose figures the period has. */
function makeMatrix(
  project: OpenProject,
  question: MatrixQuestion,
  indicators: readonly Indicator[],
  context: CallContext,
): WithoutTargets {
  const index = readOfferedSeries(project, question.audience);
  const tables = indicators.flatMap((indicator): readonly AskedTable[] => {
    const periods = index.get(indicator.id)?.periods ?? [];
    const period = question.period ?? periods.at(-1);
    return period === undefined || !periods.includes(period) ? [] : [{ indicator, period, periods }];
  });
  const shared = readSharedInput(project);
  const rows = shared.areas.filter((area) => area.level === question.level);
  const places = new Map(rows.map((area, place) => [area.code, place]));
  const columns = releasedViews(project, tables, shared, question.audience, context)
    .map((view) => matrixColumnOf(view, places, question.level === "parent"))
    .sort((a, b) => a.indicator.name.localeCompare(b.indicator.name, "en", { numeric: true }));
  const periods = new Set([...index.values()].flatMap((series) => series.periods));
  return {
    periods: [...periods].sort((a, b) => a.localeCompare(b, "en", { numeric: true })),
    hasParents: shared.areas.some((area) => area.level === "parent"),
    areas: rows.map(({ id, code, name }) => ({ areaId: id, code, name })),
    columns,
    cells: packCells(
      columns.map((column) => column.cells),
      rows.length,
    ),
  };
}

/** Marks are decided over all groups together; the values of one group then need that group alone. */
function releasedViews(
  project: OpenProject,
  tables: readonly AskedTable[],
  shared: SharedInput,
  audience: Audience,
  context: CallContext,
): readonly GapView[] {
  const marks = keptMarks(project);
  const isPublicCopyOrInternal = audience === "internal" || isPublicCopy(project);
  const isDecided = tables.every(({ indicator, period }) => marks.of(indicator, period) !== null);
  const inputs =
    isPublicCopyOrInternal || isDecided
      ? readManyInputs(project, tables, shared, firstGroups(project, tables))
      : readManyInputs(project, tables, shared);
  return inputs.map((input, done) => {
    context.stopIfCancelled();
    if (done % 8 === 0) context.progress(done, inputs.length, "matrix");
    if (isPublicCopyOrInternal) return viewGaps({ ...input, audience });
    const own = { ...input, observations: input.observations.filter((one) => one.group === input.group) };
    const decided = marks.of(input.indicator, input.period) ?? marks.decide(input);
    return viewGapsWithMarks({ ...own, groups: [input.group] }, decided);
  });
}

/** All children where the figures say so, else the first group, as in the view of one indicator. */
function firstGroups(project: OpenProject, tables: readonly AskedTable[]): readonly string[] {
  const groups = readGroupsByPeriod(project);
  return tables.map(({ indicator, period }) => {
    const year = readWindow(project, indicator.id, period)?.periods.at(-1) ?? period;
    return groups.get(tableKey(indicator.id, year))?.[0] ?? "";
  });
}
