import { AppError } from "../core/app-error.ts";
import type { Contribution } from "../core/services/contribution.ts";
import { emptyService, type NewService, type Service } from "../core/services/service.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";
import { saveRow } from "./save-row.ts";

/** By name. What an older record lacks is not known. */
export function readServices({ db }: ProjectReader): readonly Service[] {
  const rows = db.prepare("SELECT id, name, provider, record FROM services ORDER BY name, provider").all() as {
    readonly id: number;
    readonly name: string;
    readonly provider: string;
    readonly record: string;
  }[];
  return rows.map(({ id, name, provider, record }) => ({
    ...emptyService,
    ...(JSON.parse(record) as Partial<NewService>),
    id,
    name,
    provider,
  }));
}

/** Adds a service (`id` null) or changes it. @throws AppError "not-found", "name-taken" */
export function saveService({ db }: ChangeScope, id: number | null, service: NewService): number {
  const { name, provider, ...rest } = service;
  const other = db.prepare("SELECT 1 FROM services WHERE name = ? AND provider = ? AND id IS NOT ?");
  if (other.get(name, provider, id)) throw new AppError("name-taken", `service ${name}`, { name });
  return saveRow(db, "services", id, { name, provider, record: JSON.stringify(rest) });
}

export function removeService({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM services WHERE id = ?").run(id);
}

/** By provider. */
export function readContributions({ db }: ProjectReader): readonly Contribution[] {
  return db
    .prepare(
      "SELECT provider, asked_on AS askedOn, answered_on AS answeredOn, file_name AS fileName FROM service_contributions ORDER BY provider",
    )
    .all() as Contribution[];
}

/** Asked again is asked anew: an earlier answer no longer counts. */
export function noteAsked({ db }: ChangeScope, provider: string, askedOn: string): void {
  db.prepare("DELETE FROM service_contributions WHERE provider = ?").run(provider);
  db.prepare("INSERT INTO service_contributions VALUES (?, ?, NULL, '')").run(provider, askedOn);
}

export function noteAnswered({ db }: ChangeScope, provider: string, answeredOn: string, fileName: string): void {
  db.prepare("UPDATE service_contributions SET answered_on = ?, file_name = ? WHERE provider = ?").run(
    answeredOn,
    fileName,
    provider,
  );
}

export function removeContribution({ db }: ChangeScope, provider: string): void {
  db.prepare("DELETE FROM service_contributions WHERE provider = ?").run(provider);
}
