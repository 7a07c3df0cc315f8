import type { ProjectReader } from "./project-types.ts";

export interface BroughtIndicator {
  readonly indicatorId: string;
  readonly indicatorName: string;
  /** In natural order. */
  readonly periods: readonly string[];
  readonly observations: number;
}

/** What an import brought, by indicator id. */
export function readBrought({ db }: ProjectReader, importId: number): readonly BroughtIndicator[] {
  const rows = db
    .prepare(
      `SELECT indicator_id AS id, name, period, sum((SELECT count(*) FROM observations WHERE series_id = series.id)) AS count
       FROM series JOIN indicators ON indicators.id = indicator_id WHERE import_id = ?
       GROUP BY indicator_id, period ORDER BY indicator_id`,
    )
    .all(importId) as { id: string; name: string; period: string; count: number }[];
  const found = new Map<string, { name: string; periods: string[]; count: number }>();
  for (const { id, name, period, count } of rows) {
    const entry = found.get(id) ?? { name, periods: [], count: 0 };
    entry.periods.push(period);
    entry.count += count;
    found.set(id, entry);
  }
  return [...found].map(([indicatorId, { name, periods, count }]) => ({
    indicatorId,
    indicatorName: name,
    periods: periods.sort((a, b) => a.localeCompare(b, "en", { numeric: true })),
    observations: count,
  }));
}

/**
 * How many values of an import stand where an earlier import has another figure (another state, or another number in
 * any part that both give).
 */
export function countChangedFigures({ db }: ProjectReader, importId: number): number {
  return db
    .prepare(
      `SELECT count(*) FROM (SELECT DISTINCT own.series_id, own.area_id
       FROM series AS mine
       JOIN series AS theirs ON theirs.indicator_id = mine.indicator_id AND theirs.period = mine.period
         AND theirs.age = mine.age AND theirs.group_name = mine.group_name AND theirs.import_id < mine.import_id
       JOIN observations AS own ON own.series_id = mine.id
       JOIN observations AS other ON other.series_id = theirs.id AND other.area_id = own.area_id
       WHERE mine.import_id = ? AND (own.state <> other.state OR own.value <> other.value
         OR own.numerator <> other.numerator OR own.denominator <> other.denominator OR own.factor <> other.factor))`,
    )
    .pluck()
    .get(importId) as number;
}
