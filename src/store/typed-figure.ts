import { type Observation, valueStates } from "../core/indicators/observation.ts";
import type { ChangeScope } from "./project-types.ts";

/** Where a typed figure belongs. */
export interface FigurePlace {
  readonly indicatorId: string;
  readonly period: string;
  readonly group: string;
  readonly areaId: number;
}

/** Writes the one observation of a typed figure: it has no row and no columns. */
export function writeTypedFigure(
  { db }: ChangeScope,
  importId: number,
  { indicatorId, period, group, areaId }: FigurePlace,
  { state, value, numerator, denominator }: Observation,
): void {
  const { lastInsertRowid } = db
    .prepare("INSERT INTO series (import_id, indicator_id, period, age, group_name) VALUES (?, ?, ?, '', ?)")
    .run(importId, indicatorId, period, group);
  db.prepare(
    `INSERT INTO observations (series_id, area_id, state, value, numerator, denominator, source_row)
     VALUES (?, ?, ?, ?, ?, ?, 0)`,
  ).run(lastInsertRowid, areaId, valueStates.indexOf(state), value, numerator, denominator);
}
