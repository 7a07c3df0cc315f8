import { offeredPeriods, type PeriodWindow, type Pooling, poolWindows } from "../core/indicators/pool-periods.ts";
import { readSeriesIndex } from "./observations.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";
import { isPublicCopy } from "./public-copy.ts";

/** What can be asked of an indicator: periods in natural order, pooled windows last, and groups. */
export interface OfferedSeries {
  readonly periods: readonly string[];
  readonly groups: readonly string[];
}

/** Indicators whose years are taken together, with how many. */
export function readPoolings({ db }: ProjectReader): ReadonlyMap<string, Pooling> {
  const rows = db.prepare("SELECT indicator_id AS id, years FROM indicator_pooling").all() as {
    id: string;
    years: Pooling;
  }[];
  return new Map(rows.map(({ id, years }) => [id, years]));
}

/** Takes an indicator's years together; 1 takes them apart again. */
export function writePooling({ db }: ChangeScope, indicatorId: string, years: Pooling): void {
  db.prepare("DELETE FROM indicator_pooling WHERE indicator_id = ?").run(indicatorId);
  if (years > 1) db.prepare("INSERT INTO indicator_pooling VALUES (?, ?)").run(indicatorId, years);
}

/** As `readSeriesIndex`, with the periods that an audience may ask for. */
export function readOfferedSeries(
  project: ProjectReader,
  audience: "public" | "internal",
): ReadonlyMap<string, OfferedSeries> {
  const poolings = readPoolings(project);
  const index = readSeriesIndex(project);
  if (poolings.size === 0) return index;
  const seen = isPublicCopy(project) ? "public" : audience;
  return new Map(
    [...index].map(([id, series]) => [
      id,
      { ...series, periods: offeredPeriods(series.periods, poolings.get(id) ?? 1, seen) },
    ]),
  );
}

/** The window of this name, or null for a period by itself. */
export function readWindow(project: ProjectReader, indicatorId: string, period: string): PeriodWindow | null {
  const years = readPoolings(project).get(indicatorId);
  if (years === undefined) return null;
  const periods = readSeriesIndex(project).get(indicatorId)?.periods ?? [];
  return poolWindows(periods, years).find((window) => window.label === period) ?? null;
}
