import type { Indicator, Target } from "../core/indicators/indicator.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

type Row = Omit<Indicator, "sensitive" | "protectComplement"> & { sensitive: number; protectComplement: number };

/** All indicators by id. */
export function readIndicators({ db }: ProjectReader): readonly Indicator[] {
  const rows = db
    .prepare(
      "SELECT id, name, kind, direction, unit, per, population, sensitive, protect_complement AS protectComplement FROM indicators ORDER BY id",
    )
    .all() as Row[];
  return rows.map((row) => ({
    ...row,
    sensitive: row.sensitive === 1,
    protectComplement: row.protectComplement === 1,
  }));
}

/** Adds an indicator, or changes the one with its id. */
export function writeIndicator({ db }: ChangeScope, indicator: Indicator): void {
  db.prepare(
    `INSERT INTO indicators VALUES (:id, :name, :kind, :direction, :unit, :per, :population, :sensitive, :protectComplement)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, direction = excluded.direction, unit = excluded.unit,
       per = excluded.per, population = excluded.population, sensitive = excluded.sensitive, protect_complement = excluded.protect_complement`,
  ).run({
    ...indicator,
    sensitive: Number(indicator.sensitive),
    protectComplement: Number(indicator.protectComplement),
  });
}

/** @throws AppError "in-use" while figures or other entries name it */
export function removeIndicator({ db }: ChangeScope, indicatorId: string): void {
  db.prepare("DELETE FROM indicators WHERE id = ?").run(indicatorId);
}

export function readTargets({ db }: ProjectReader): readonly Target[] {
  return db
    .prepare("SELECT indicator_id AS indicatorId, value, by_year AS byYear FROM targets ORDER BY indicator_id")
    .all() as Target[];
}

export function writeTarget({ db }: ChangeScope, target: Target): void {
  db.prepare(
    `INSERT INTO targets VALUES (:indicatorId, :value, :byYear)
     ON CONFLICT (indicator_id) DO UPDATE SET value = excluded.value, by_year = excluded.by_year`,
  ).run(target);
}

export function removeTarget({ db }: ChangeScope, indicatorId: string): void {
  db.prepare("DELETE FROM targets WHERE indicator_id = ?").run(indicatorId);
}
