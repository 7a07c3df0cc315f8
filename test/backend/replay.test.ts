import type { Database } from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CallInput } from "../../src/contract/contract.ts";
import { contents } from "../store/project-for-test.ts";
import { longRecipe, newBackend, settings, type TestBackend } from "./backend-for-test.ts";

const areas = ["001,Old town", "002,Hill", "003,Lake", "004,Mill", "005,Station"];
/** Files that overlap in areas and years, with a sign, a gap, a row that can't be read, and one content twice. */
const files = [1, 2, 3, 4, 1].map((number, at) => ({
  name: `places-${2020 + at}.csv`,
  text: `code,name,year,enrolled,children\n${areas
    .slice(number % 2)
    .flatMap((area, index) =>
      [2020, 2020 + number].map((year) => {
        const enrolled = index === 2 ? ".." : index === 3 && number === 3 ? "many" : String(10 * number + index);
        return `${area},${year},${enrolled},${100 + number}`;
      }),
    )
    .filter((line, index, all) => all.indexOf(line) === index)
    .join("\n")}\n`,
}));

type Recipe = CallInput<"intake.accept">["recipe"];
interface Live {
  readonly file: number;
  /** null: a figure typed by hand. */
  readonly recipe: Recipe | null;
}

const { indicators, ...withoutIndicators } = longRecipe;
const firstRecipe: Recipe = {
  ...withoutIndicators,
  valueSigns: { "..": "suppressed-at-source" },
  badRows: "hold-back",
};

type Does = "accept" | "type" | "replace" | "re-run" | "remove" | "undo" | "redo";
interface Step {
  readonly does: Does;
  readonly file: number;
  /** Which import it is about, counted modulo what is there. */
  readonly at: number;
}
const often: Readonly<Record<Does, number>> = {
  accept: 3,
  type: 1,
  replace: 2,
  "re-run": 2,
  remove: 2,
  undo: 2,
  redo: 2,
};
const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...(Object.keys(often) as Does[]).flatMap((does) => Array<Does>(often[does]).fill(does))),
  file: fc.nat(files.length - 1),
  at: fc.nat(5),
});

interface Town {
  readonly backend: TestBackend;
  readonly db: Database;
  readonly tokens: readonly string[];
}

async function town(): Promise<Town> {
  const backend = newBackend();
  await backend.call("project.create", {
    settings,
    areasFile: backend.file("areas.csv", `code,name\n${areas.join("\n")}\n`),
  });
  for (const indicator of indicators) await backend.call("indicators.save", { indicator });
  const db = backend.core.session.project?.db;
  if (!db) throw new Error("no project is open");
  db.pragma("synchronous = OFF");
  return { backend, db, tokens: files.map(({ name, text }) => backend.file(name, text)) };
}

async function bring({ backend, tokens }: Town, { file, recipe }: Live, replaces: number | null): Promise<void> {
  if (recipe !== null) {
    await backend.call("intake.accept", { file: tokens[file] ?? "", recipe, replaces, job: "j" });
    return;
  }
  const place = { indicatorId: "E01", areaCode: `00${file + 1}`, period: "2020", group: "" };
  const said = { saidBy: "Ms Kern", saidOn: "", note: "", evidenceId: null, page: "" };
  const counts = { state: "number" as const, value: null, numerator: file, denominator: 70 };
  await backend.call("typed.save", { figure: { ...place, ...said, ...counts } });
}

/** Does the steps and keeps beside them which imports must be there: one list for each point of the history. */
async function doSteps(worked: Town, steps: readonly Step[]) {
  const { backend, tokens } = worked;
  let past: readonly (readonly Live[])[] = [[]];
  let now = 0;
  for (const one of steps) {
    const live = past[now] ?? [];
    if (one.does === "undo" || one.does === "redo") {
      const next = now + (one.does === "undo" ? -1 : 1);
      const isPossible = next >= 0 && next < past.length;
      // Below the first import lie the areas and the indicator, which stay.
      if (!isPossible) continue;
      expect(await backend.call(`history.${one.does}`, {})).not.toBeNull();
      now = next;
      continue;
    }
    const imports = await backend.call("intake.imports", {});
    const at = imports.length === 0 ? -1 : one.at % imports.length;
    const meant = imports[at];
    let added: Live | null = { file: one.file, recipe: one.does === "type" ? null : firstRecipe };
    if (one.does === "re-run" && meant?.kind === "file") {
      const recipe = meant.recipe as Recipe;
      added = {
        file: one.file,
        recipe: (await backend.call("intake.fitRecipe", { file: tokens[one.file] ?? "", recipe })).recipe as Recipe,
      };
    }
    const goes = (one.does === "replace" || one.does === "remove") && meant ? meant : null;
    if (one.does === "remove") {
      if (!goes) continue;
      added = null;
      await backend.call("intake.remove", { id: goes.id });
    } else await bring(worked, added, goes?.id ?? null);
    const stays = goes ? live.filter((_, index) => index !== at) : live;
    past = [...past.slice(0, now + 1), added ? [...stays, added] : stays];
    now += 1;
  }
  return past[now] ?? [];
}

/** All tables but the history and what undo keeps aside, without ids and times. */
function comparable(db: Database) {
  const query = (sql: string): readonly unknown[] => db.prepare(sql).raw().all();
  const ordinal = "(SELECT count(*) FROM imports AS before WHERE before.id < imports.id)";
  const rest = Object.entries(contents(db)).filter(
    ([table]) => !/^(parked|import|series|observations|held_rows)/.test(table),
  );
  return {
    ...Object.fromEntries(rest),
    imports: query(
      `SELECT sha256, file_name, given_sha256, author, observations, recipe, steps, source_office, source_date,
         blanked_columns, note, evidence_id, page FROM imports LEFT JOIN import_files ON import_files.id = file_id
       ORDER BY imports.id`,
    ),
    held: query(
      `SELECT ${ordinal}, row, cells, problems FROM held_rows JOIN imports ON imports.id = import_id ORDER BY 1, 2`,
    ),
    observations: query(
      `SELECT ${ordinal}, indicator_id, period, age, group_name, area_column, value_column, numerator_column,
         denominator_column, factor_column, area_id, state, value, numerator, denominator, factor, parts_left_out, source_row
       FROM observations JOIN series ON series.id = series_id JOIN imports ON imports.id = import_id
       ORDER BY 1, 2, 3, 4, 5, 11`,
    ),
    series: query("SELECT count(*) FROM series"),
    files: query(
      `SELECT sha256, bytes, position, hex(content) FROM import_files JOIN import_file_parts ON file_id = import_files.id
       WHERE import_files.id IN (SELECT file_id FROM imports) ORDER BY 1, 3`,
    ),
  };
}

describe("undo, replace and re-run of imports", () => {
  it("leave what a fresh project with the same steps has", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const worked = await town();
        const live = await doSteps(worked, steps);
        const fresh = await town();
        for (const one of live) await bring(fresh, one, null);
        expect(comparable(worked.db)).toEqual(comparable(fresh.db));
        const keptForNothing = worked.db
          .prepare(
            `SELECT count(*) FROM import_files WHERE NOT EXISTS (SELECT 1 FROM imports WHERE file_id = import_files.id)
               AND NOT EXISTS (SELECT 1 FROM parked_imports WHERE file_id = import_files.id)`,
          )
          .pluck()
          .get();
        expect(keptForNothing).toBe(0);
        expect(await worked.backend.call("project.check", {})).toMatchObject({ integrity: "ok", brokenLinks: [] });
        for (const { backend } of [worked, fresh]) backend.core.close();
      }),
      { numRuns: process.env.TEST_SCALE === "ci" ? 200 : 8 },
    );
  }, 600_000);
});
