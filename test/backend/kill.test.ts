import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { areasCsv, longCsv, longRecipe, newBackend, newTestFolder, settings } from "./backend-for-test.ts";

const kills = 25;
const insideTransaction = 15;

describe("a process killed at work", () => {
  it(`leaves a whole project, at ${kills} moments, at least ${insideTransaction} of them inside a transaction`, async () => {
    const folder = newTestFolder();
    const first = newBackend(folder);
    await first.call("project.create", { settings, areasFile: first.file("areas.csv", areasCsv) });
    await first.call("project.close", {});
    const project = join(folder, "projects", "Aldersbruck.trellis");
    const data = join(folder, "data.csv");
    writeFileSync(data, longCsv(100));
    let hotJournals = 0;
    for (let round = 0; round < kills; round += 1) {
      const temporary = join(folder, `child-${round}`);
      mkdirSync(temporary);
      const child = fork(new URL("./kill-child.ts", import.meta.url), [
        project,
        data,
        JSON.stringify(longRecipe),
        temporary,
      ]);
      const steps = round < 20 ? 1 + (round % 9) : 0;
      for (let step = 0; step < steps; ) if ((await once(child, "message"))[0] === "writing") step += 1;
      if (steps === 0) {
        await once(child, "message");
        await sleep(Math.random() * 400);
      }
      child.kill("SIGKILL");
      await once(child, "exit");
      if (existsSync(`${project}-journal`)) hotJournals += 1;
      await expectWhole(folder, project);
    }
    expect(hotJournals).toBeGreaterThanOrEqual(insideTransaction);
  }, 300_000);
});

async function expectWhole(folder: string, project: string): Promise<void> {
  const again = newBackend(folder);
  again.core.session.files.set("token-project", { path: project, fileName: "town.trellis" });
  expect((await again.call("project.open", { token: "token-project" })).access).toBe("write");
  expect(await again.call("project.check", {})).toMatchObject({ integrity: "ok", brokenLinks: [] });
  const db = again.core.session.project?.db;
  const count = (sql: string): unknown => db?.prepare(sql).pluck().get();
  expect(count("SELECT count(*) FROM observations")).toBe(count("SELECT coalesce(sum(observations), 0) FROM imports"));
  expect(count("SELECT count(*) FROM series")).toBe(count("SELECT 100 * count(*) FROM imports"));
  expect(count("SELECT count(*) FROM recorded_gaps WHERE length(note) <> 3000")).toBe(0);
  expect(count("SELECT current FROM change_state")).toBeNull();
  again.core.close();
}
