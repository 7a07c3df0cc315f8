import { copyFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import { gapInputOf } from "../../src/backend/gap-answer.ts";
import { type GapInput, publicMarksFor } from "../../src/core/gaps/view-gaps.ts";
import type { PlacedObservation } from "../../src/core/indicators/observation.ts";
import { readIndicators } from "../../src/store/indicators.ts";
import { readSeriesIndex } from "../../src/store/observations.ts";

export interface OtherWorld {
  readonly path: string;
  readonly changedNumbers: number;
}

/** Copies of a project in which other whole numbers stand in hidden cells: same shown cells, same sums, same marks. */
export async function otherWorlds(path: string, folder: string, count: number): Promise<readonly OtherWorld[]> {
  return Array.from({ length: count }, (_, index) => {
    const copy = join(folder, `world-${index + 1}.trellis`);
    copyFileSync(path, copy);
    const db = new Sqlite(copy);
    const changedNumbers = changeHiddenNumbers(db, randomFrom(1000 + index));
    db.close();
    return { path: copy, changedNumbers };
  });
}

function changeHiddenNumbers(db: Database, random: () => number): number {
  let changed = 0;
  const index = readSeriesIndex({ db });
  for (const { id } of readIndicators({ db })) {
    for (const period of index.get(id)?.periods ?? []) {
      const question = { indicatorId: id, period, group: "", audience: "public" as const };
      const input = gapInputOf({ db }, question, []);
      const other = wandered(input, random);
      changed += write(db, input, other);
    }
  }
  return changed;
}

type Counts = ReadonlyMap<string, number>;

/** Moves children between hidden cells of two areas, step by step, as long as marks and visible sums stay. */
function wandered(input: GapInput, random: () => number): GapInput {
  const marks = JSON.stringify([...publicMarksFor(input)]);
  const hidden = hiddenKeys(input);
  const areaIds = [...new Set([...hidden].map((key) => Number(key.split("|")[0])))];
  let now = input;
  for (let step = 0; step < 150; step += 1) {
    const [up, down] = [areaIds[random() % areaIds.length] ?? 0, areaIds[random() % areaIds.length] ?? 0];
    if (up === down || parentOf(input, up) !== parentOf(input, down)) continue;
    const move = moves[random() % moves.length] ?? {};
    const changes = new Map<string, number>();
    for (const [place, by] of Object.entries(move)) {
      const group = input.groups[Number(place)];
      if (group === undefined) continue;
      changes.set(`${up}|${group}`, by);
      changes.set(`${down}|${group}`, -by);
    }
    if (changes.size === 0 || ![...changes.keys()].every((key) => hidden.has(key))) continue;
    const next = { ...now, observations: now.observations.map((one) => moved(one, changes)) };
    if (!next.observations.every(isPossible) || !sumsHold(input, next)) continue;
    if (JSON.stringify([...publicMarksFor(next)]) === marks) now = next;
  }
  return now;
}

/** By the position of a group among the groups: all children stand first, their parts after them. */
const moves: readonly Readonly<Record<number, number>>[] = [
  { 0: 1 },
  { 0: 1, 1: 1 },
  { 0: 1, 2: 1 },
  { 1: 1, 2: -1 },
  { 1: 1 },
];

function hiddenKeys(input: GapInput): ReadonlySet<string> {
  const marks = publicMarksFor(input);
  return new Set(
    input.areas.flatMap((area) =>
      input.groups
        .filter((group) => ["hidden", "too-few"].includes(marks.get(`area:${area.code}|${group}`) ?? "shown"))
        .map((group) => `${area.id}|${group}`),
    ),
  );
}

function parentOf(input: GapInput, areaId: number): string | null {
  return input.areas.find((area) => area.id === areaId)?.parentCode ?? null;
}

function moved(one: PlacedObservation, changes: Counts): PlacedObservation {
  const by = changes.get(`${one.areaId}|${one.group}`);
  if (by === undefined || one.numerator === null || one.denominator === null) return one;
  const numerator = one.numerator + by;
  return { ...one, numerator, value: one.value === null ? null : (100 * numerator) / one.denominator };
}

function isPossible({ numerator, denominator }: PlacedObservation): boolean {
  return numerator === null || (numerator >= 0 && (denominator === null || numerator <= denominator));
}

/** What the groups leave of all children stays as it was, area by area. */
function sumsHold(before: GapInput, after: GapInput): boolean {
  const rest = (input: GapInput) => {
    const left = new Map<number, number>();
    for (const { areaId, group, numerator } of input.observations)
      left.set(areaId, (left.get(areaId) ?? 0) + (group === "" ? 1 : -1) * (numerator ?? 0));
    return JSON.stringify([...left]);
  };
  return before.groups.length === 1 || rest(before) === rest(after);
}

function write(db: Database, before: GapInput, after: GapInput): number {
  const update = db.prepare(
    `UPDATE observations SET numerator = ?, value = ? WHERE area_id = ? AND series_id IN
       (SELECT id FROM series WHERE import_id = ? AND indicator_id = ? AND period = ? AND
          trim(group_name || ' · ' || age, ' ·') = ?)`,
  );
  let changed = 0;
  after.observations.forEach((one, index) => {
    if (one.numerator === before.observations[index]?.numerator) return;
    const { changes } = update.run(
      one.numerator,
      one.value,
      one.areaId,
      one.source.importId,
      after.indicator.id,
      after.period,
      one.group,
    );
    changed += changes;
  });
  return changed;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
