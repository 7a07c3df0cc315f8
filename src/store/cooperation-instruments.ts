import type { CheckedPoint, Instrument, LeadershipAnswer } from "../core/cooperation/instruments.ts";
import type { Round } from "../core/cooperation/partner.ts";
import type { ProximityAnswer } from "../core/cooperation/proximity.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

/** Those that are switched on. */
export function readInstruments({ db }: ProjectReader): readonly Instrument[] {
  return db.prepare("SELECT instrument FROM cooperation_instruments").pluck().all() as Instrument[];
}

/** Switching off keeps what was answered. */
export function switchInstrument({ db }: ChangeScope, instrument: Instrument, isOn: boolean): void {
  db.prepare("DELETE FROM cooperation_instruments WHERE instrument = ?").run(instrument);
  if (isOn) db.prepare("INSERT INTO cooperation_instruments VALUES (?)").run(instrument);
}

export function readProximities({ db }: ProjectReader, round: Round): readonly ProximityAnswer[] {
  return db
    .prepare("SELECT first, second, proximity, points FROM sector_proximities WHERE round = ?")
    .all(round) as ProximityAnswer[];
}

/** Points null take the answer back. */
export function saveProximity(
  { db }: ChangeScope,
  round: Round,
  { first, second, proximity, points }: Omit<ProximityAnswer, "points"> & { readonly points: number | null },
): void {
  db.prepare("DELETE FROM sector_proximities WHERE round = ? AND first = ? AND second = ? AND proximity = ?").run(
    round,
    first,
    second,
    proximity,
  );
  if (points === null) return;
  db.prepare("INSERT INTO sector_proximities VALUES (?, ?, ?, ?, ?)").run(round, first, second, proximity, points);
}

export function readPoints({ db }: ProjectReader): readonly CheckedPoint[] {
  return db.prepare("SELECT point FROM cooperation_points").pluck().all() as CheckedPoint[];
}

export function checkPoint({ db }: ChangeScope, point: CheckedPoint, isChecked: boolean): void {
  db.prepare("DELETE FROM cooperation_points WHERE point = ?").run(point);
  if (isChecked) db.prepare("INSERT INTO cooperation_points VALUES (?)").run(point);
}

export function readLeadership({ db }: ProjectReader, round: Round): readonly LeadershipAnswer[] {
  return db
    .prepare("SELECT practice, points, action FROM leadership_answers WHERE round = ?")
    .all(round) as LeadershipAnswer[];
}

/** An answer without points and action is taken away. */
export function saveLeadership(
  { db }: ChangeScope,
  round: Round,
  { practice, points, action }: LeadershipAnswer,
): void {
  db.prepare("DELETE FROM leadership_answers WHERE round = ? AND practice = ?").run(round, practice);
  if (points === null && action === "") return;
  db.prepare("INSERT INTO leadership_answers VALUES (?, ?, ?, ?)").run(round, practice, points, action);
}
