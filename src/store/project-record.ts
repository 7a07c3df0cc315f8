import type { Database } from "better-sqlite3";
import type { CostAssumptions } from "../core/costs/cost-plan.ts";
import type { Language, ProjectSettings } from "../core/project/project-settings.ts";
import type { DocumentTexts } from "../core/report/document-texts.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

const startAssumptions: CostAssumptions = {
  inflationPercent: { wages: 3, goods: 2, construction: 4 },
  certaintyPercent: { approved: 100, planned: 75, applied: 50, idea: 25 },
};

/** The rows that every project has from its beginning. */
export function insertProjectRecord(db: Database, settings: ProjectSettings): void {
  db.transaction(() => {
    db.prepare(
      "INSERT INTO project VALUES (1, :municipality, :language, :currency, :baseYear, :ageFrom, :ageTo, :firstYear, :shortTermUntil, :mediumTermUntil, :longTermUntil)",
    ).run(settings);
    db.prepare(
      "INSERT INTO cost_assumptions VALUES (1, :wages, :goods, :construction, :approved, :planned, :applied, :idea)",
    ).run({
      ...startAssumptions.inflationPercent,
      ...startAssumptions.certaintyPercent,
    });
    db.prepare(
      `INSERT INTO document_texts (id, title, subtitle, foreword, vision, decision_asked, status, date)
        VALUES (1, '', '', '', '', '', 'draft', '')`,
    ).run();
  })();
}

export function readSettings({ db }: ProjectReader): ProjectSettings {
  return db
    .prepare(
      `SELECT municipality, language, currency, base_year AS baseYear, age_from AS ageFrom, age_to AS ageTo, first_year AS firstYear,
        short_term_until AS shortTermUntil, medium_term_until AS mediumTermUntil, long_term_until AS longTermUntil FROM project`,
    )
    .get() as ProjectSettings & { language: Language };
}

export function writeSettings({ db }: ChangeScope, settings: ProjectSettings): void {
  db.prepare(
    `UPDATE project SET municipality = :municipality, language = :language, currency = :currency, base_year = :baseYear,
      age_from = :ageFrom, age_to = :ageTo, first_year = :firstYear, short_term_until = :shortTermUntil,
      medium_term_until = :mediumTermUntil, long_term_until = :longTermUntil`,
  ).run(settings);
}

export function readAssumptions({ db }: ProjectReader): CostAssumptions {
  const row = db.prepare("SELECT * FROM cost_assumptions").get() as Record<string, number>;
  const of = (name: string): number => row[`${name}_percent`] ?? 0;
  return {
    inflationPercent: { wages: of("wages"), goods: of("goods"), construction: of("construction") },
    certaintyPercent: { approved: of("approved"), planned: of("planned"), applied: of("applied"), idea: of("idea") },
  };
}

export function writeAssumptions({ db }: ChangeScope, { inflationPercent, certaintyPercent }: CostAssumptions): void {
  db.prepare(
    `UPDATE cost_assumptions SET wages_percent = :wages, goods_percent = :goods, construction_percent = :construction,
      approved_percent = :approved, planned_percent = :planned, applied_percent = :applied, idea_percent = :idea`,
  ).run({ ...inflationPercent, ...certaintyPercent });
}

export function readDocumentTexts({ db }: ProjectReader): DocumentTexts {
  return db
    .prepare(
      "SELECT title, subtitle, foreword, vision, decision_asked AS decisionAsked, status, date, area_naming AS areaNaming FROM document_texts",
    )
    .get() as DocumentTexts;
}

export function writeDocumentTexts({ db }: ChangeScope, texts: DocumentTexts): void {
  db.prepare(
    `UPDATE document_texts SET title = :title, subtitle = :subtitle, foreword = :foreword, vision = :vision,
      decision_asked = :decisionAsked, status = :status, date = :date, area_naming = :areaNaming`,
  ).run({ areaNaming: "named", ...texts });
}

export function readPhasesDoneOutside({ db }: ProjectReader): readonly number[] {
  return db.prepare("SELECT phase FROM phases_done_outside ORDER BY phase").pluck().all() as number[];
}

export function writePhaseDoneOutside({ db }: ChangeScope, phase: number, done: boolean): void {
  if (done) db.prepare("INSERT OR IGNORE INTO phases_done_outside VALUES (?)").run(phase);
  else db.prepare("DELETE FROM phases_done_outside WHERE phase = ?").run(phase);
}
