import { AppError } from "../core/app-error.ts";
import { mostNamed, type NamedLink, type NewPartner, type Partner, type Round } from "../core/cooperation/partner.ts";
import type { IntegrationAnswer } from "../core/cooperation/questionnaire.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";
import { saveRow } from "./save-row.ts";

/** In the order in which they were added. */
export function readPartners({ db }: ProjectReader): readonly Partner[] {
  return db.prepare("SELECT id, name, sector, since FROM partners ORDER BY id").all() as Partner[];
}

export function readLinks({ db }: ProjectReader, round: Round): readonly NamedLink[] {
  return db
    .prepare(
      "SELECT from_id AS fromId, to_id AS toId, level FROM partner_links WHERE round = ? ORDER BY from_id, to_id",
    )
    .all(round) as NamedLink[];
}

export function readAnswers({ db }: ProjectReader, round: Round): readonly IntegrationAnswer[] {
  return db
    .prepare("SELECT sector, item, points, evidence FROM integration_answers WHERE round = ? ORDER BY sector, item")
    .all(round) as IntegrationAnswer[];
}

/** Adds a partner (`id` null) or changes it. @throws AppError "not-found", "name-taken" */
export function savePartner({ db }: ChangeScope, id: number | null, { name, sector, since }: NewPartner): number {
  const other = db.prepare("SELECT 1 FROM partners WHERE name = ? AND id IS NOT ?").get(name, id);
  if (other) throw new AppError("name-taken", `partner ${name}`, { name });
  return saveRow(db, "partners", id, { name, sector, since });
}

/** With all that it names and that names it. */
export function removePartner({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM partners WHERE id = ?").run(id);
}

/** What one partner says about another; level 0 takes the name back. @throws AppError "too-many-partners" */
export function nameLink({ db }: ChangeScope, round: Round, { fromId, toId, level }: NamedLink): void {
  db.prepare("DELETE FROM partner_links WHERE round = ? AND from_id = ? AND to_id = ?").run(round, fromId, toId);
  if (level === 0) return;
  const named = db
    .prepare("SELECT count(*) AS n FROM partner_links WHERE round = ? AND from_id = ?")
    .get(round, fromId);
  if ((named as { readonly n: number }).n >= mostNamed)
    throw new AppError("too-many-partners", `partner ${fromId} names ${mostNamed} already`, { most: mostNamed });
  db.prepare("INSERT INTO partner_links VALUES (?, ?, ?, ?)").run(round, fromId, toId, level);
}

/** An answer without points and evidence is taken away. */
export function saveAnswer({ db }: ChangeScope, round: Round, answer: IntegrationAnswer): void {
  const { sector, item, points, evidence } = answer;
  db.prepare("DELETE FROM integration_answers WHERE round = ? AND sector = ? AND item = ?").run(round, sector, item);
  if (points === null && evidence === "") return;
  db.prepare("INSERT INTO integration_answers VALUES (?, ?, ?, ?, ?)").run(round, sector, item, points, evidence);
}
