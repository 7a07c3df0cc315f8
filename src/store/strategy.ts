import type { Goal, Measure } from "../core/strategy/strategy.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";
import { saveRow } from "./save-row.ts";

type Unsaved<T extends { readonly id: number }> = Omit<T, "id"> & { readonly id: number | null };

export function readGoals({ db }: ProjectReader): readonly Goal[] {
  return db.prepare("SELECT id, priority_id AS priorityId, text FROM goals ORDER BY id").all() as Goal[];
}

export function saveGoal({ db }: ChangeScope, { id, priorityId, text }: Unsaved<Goal>): number {
  return saveRow(db, "goals", id, { priority_id: priorityId, text });
}

/** @throws AppError "in-use" when the goal has measures */
export function removeGoal({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM goals WHERE id = ?").run(id);
}

interface Row {
  id: number;
  goal_id: number;
  title: string;
  description: string;
  lead_sector: Measure["leadSector"];
  partners: string;
  area_codes: string;
  start_month: string;
  end_month: string;
  indicator_id: string | null;
  indicator_name: string;
  indicator_unit: string;
  baseline: number | null;
  baseline_by: string;
  target: number | null;
  target_year: number | null;
  mandatory: number;
}

/** By start month. */
export function readMeasures({ db }: ProjectReader): readonly Measure[] {
  const rows = db.prepare("SELECT * FROM measures ORDER BY start_month, id").all() as Row[];
  return rows.map((row) => ({
    id: row.id,
    goalId: row.goal_id,
    title: row.title,
    description: row.description,
    leadSector: row.lead_sector,
    partners: row.partners,
    areaCodes: JSON.parse(row.area_codes),
    startMonth: row.start_month,
    endMonth: row.end_month,
    indicator: {
      indicatorId: row.indicator_id,
      name: row.indicator_name,
      unit: row.indicator_unit,
      baseline: row.baseline,
      baselineBy: row.baseline_by,
      target: row.target,
      targetYear: row.target_year,
    },
    mandatory: row.mandatory === 1,
  }));
}

export function saveMeasure({ db }: ChangeScope, measure: Unsaved<Measure>): number {
  const { indicator } = measure;
  return saveRow(db, "measures", measure.id, {
    goal_id: measure.goalId,
    title: measure.title,
    description: measure.description,
    lead_sector: measure.leadSector,
    partners: measure.partners,
    area_codes: JSON.stringify(measure.areaCodes),
    start_month: measure.startMonth,
    end_month: measure.endMonth,
    indicator_id: indicator.indicatorId,
    indicator_name: indicator.name,
    indicator_unit: indicator.unit,
    baseline: indicator.baseline,
    baseline_by: indicator.baselineBy,
    target: indicator.target,
    target_year: indicator.targetYear,
    mandatory: Number(measure.mandatory),
  });
}

/** Its cost lines and earmarked money go with it. */
export function removeMeasure({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM measures WHERE id = ?").run(id);
}
