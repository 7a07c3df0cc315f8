import type {
  ConsultationEvent,
  GroupNumber,
  NewConsultationEvent,
  NewVoiceStatement,
  ParticipantGroup,
  VoiceStatement,
} from "../core/voices/voice.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";
import { saveRow } from "./save-row.ts";

/** The latest first; those without a date last. */
export function readEvents({ db }: ProjectReader): readonly ConsultationEvent[] {
  const rows = db
    .prepare(
      `SELECT id, title, method, people, held_on AS heldOn, area_code AS areaCode, children_ages AS childrenAges, note
       FROM consultation_events ORDER BY held_on DESC, id DESC`,
    )
    .all() as (Omit<ConsultationEvent, "people"> & { readonly people: string })[];
  return rows.map((row) => ({ ...row, people: JSON.parse(row.people) }));
}

/** By event: the groups whose number was recorded. */
export function readParticipants({ db }: ProjectReader): ReadonlyMap<number, readonly GroupNumber[]> {
  const rows = db
    .prepare(`SELECT event_id AS eventId, group_kind AS "group", number FROM consultation_participants`)
    .all() as (GroupNumber & { readonly eventId: number })[];
  const byEvent = new Map<number, GroupNumber[]>();
  for (const { eventId, group, number } of rows)
    byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), { group, number }]);
  return byEvent;
}

export function readStatements({ db }: ProjectReader): readonly VoiceStatement[] {
  const rows = db
    .prepare(
      `SELECT id, event_id AS eventId, text, theme, said_by AS saidBy, family_rank AS rank,
         (SELECT json_group_array(gap_id ORDER BY gap_id) FROM voice_gaps WHERE statement_id = voice_statements.id) AS gapIds
       FROM voice_statements ORDER BY id`,
    )
    .all() as (Omit<VoiceStatement, "gapIds"> & { readonly gapIds: string })[];
  return rows.map((row) => ({ ...row, gapIds: JSON.parse(row.gapIds) }));
}

/**
 * Adds an event (`id` null) or changes it, with its participants. Groups in `kept` stay as they are stored: whoever does
 * not see a hidden number must not change it.
 * @throws AppError "not-found"
 */
export function saveEvent(
  { db }: ChangeScope,
  id: number | null,
  event: NewConsultationEvent,
  numbers: readonly GroupNumber[],
  kept: readonly ParticipantGroup[],
): number {
  const savedId = saveRow(db, "consultation_events", id, {
    title: event.title,
    method: event.method,
    people: JSON.stringify(event.people),
    held_on: event.heldOn,
    area_code: event.areaCode,
    children_ages: event.childrenAges,
    note: event.note,
  });
  db.prepare(
    `DELETE FROM consultation_participants
     WHERE event_id = ? AND group_kind NOT IN (SELECT value FROM json_each(?))`,
  ).run(savedId, JSON.stringify(kept));
  const insert = db.prepare("INSERT INTO consultation_participants VALUES (?, ?, ?)");
  for (const { group, number } of numbers) if (!kept.includes(group)) insert.run(savedId, group, number);
  return savedId;
}

export function removeEvent({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM consultation_events WHERE id = ?").run(id);
}

/** Adds a statement (`id` null) or changes it, with the gaps that it is tagged with. @throws AppError "not-found" */
export function saveStatement({ db }: ChangeScope, id: number | null, statement: NewVoiceStatement): number {
  const savedId = saveRow(db, "voice_statements", id, {
    event_id: statement.eventId,
    text: statement.text,
    theme: statement.theme,
    said_by: statement.saidBy,
    family_rank: statement.rank,
  });
  db.prepare("DELETE FROM voice_gaps WHERE statement_id = ?").run(savedId);
  const insert = db.prepare("INSERT INTO voice_gaps VALUES (?, ?)");
  for (const gapId of new Set(statement.gapIds)) insert.run(savedId, gapId);
  return savedId;
}

export function removeStatement({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM voice_statements WHERE id = ?").run(id);
}
