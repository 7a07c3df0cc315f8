import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBackend } from "../../src/backend/dispatch.ts";
import type { CallInput } from "../../src/contract/contract.ts";
import { longFileAreasCsv, longFileColumns } from "../builders/long-file.ts";
import type { Command } from "./measure-process.ts";

/** One way of bringing the same file into a database of its own, in a folder that is empty before. */
export interface Contender {
  readonly name: string;
  /** What is run and timed; what comes before it is prepared here. */
  command(folder: string, csv: string): Command;
}

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Opens a copy of a project with 500 areas, which another process has made. */
export function trellisOn(project: string): Contender {
  return {
    name: "Trellis",
    command(folder, csv) {
      const copy = join(folder, "town.trellis");
      copyFileSync(project, copy);
      return {
        program: process.execPath,
        args: ["--max-semi-space-size=4", fileOf("trellis-import.ts"), copy, csv, join(folder, "temporary")],
      };
    },
  };
}

/** Untyped columns: every cell is stored as the text that it is. */
export const sqliteImport: Contender = {
  name: "sqlite3 .import",
  command: (folder, csv) => ({
    program: "sqlite3",
    args: [
      join(folder, "raw.db"),
      `create table raw(${longFileColumns.join(", ")})`,
      `.import --csv --skip 1 "${csv}" raw`,
    ],
  }),
};

export const duckDb: Contender = {
  name: "DuckDB read_csv",
  command: (folder, csv) => ({
    program: process.execPath,
    args: [fileOf("duckdb-import.ts"), join(folder, "raw.duckdb"), csv],
  }),
};

export const sqliteUtils: Contender = {
  name: "sqlite-utils insert",
  command: (folder, csv) => ({
    program: "sqlite-utils",
    args: ["insert", join(folder, "raw.db"), "raw", csv, "--csv"],
  }),
};

/** Makes the project that Trellis imports into. Answers its path. */
export async function prepareProject(folder: string): Promise<string> {
  mkdirSync(folder);
  const places = { projectsFolder: folder, resourcesFolder: "resources", temporaryFolder: join(folder, "temporary") };
  const backend = createBackend({
    places: { ...places, author: "Ada", machine: "bench" },
    emit: () => {},
    onMadeFile: () => {},
    log: (message) => process.stderr.write(`${message}\n`),
  });
  const path = join(folder, "areas.csv");
  writeFileSync(path, longFileAreasCsv());
  backend.session.files.set("token-areas", { path, fileName: "areas.csv" });
  const input: CallInput<"project.create"> = { settings, areasFile: "token-areas" };
  const answer = await backend.run("project.create", input);
  backend.close();
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return join(folder, (answer.value as { readonly fileName: string }).fileName);
}

const settings = {
  municipality: "Aldersbruck",
  language: "en",
  currency: "EUR",
  baseYear: 2026,
  ageFrom: 0,
  ageTo: 6,
  firstYear: 2027,
  shortTermUntil: 2028,
  mediumTermUntil: 2030,
  longTermUntil: 2033,
} as const;

export function isInstalled(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}

export function sqliteVersion(): string {
  return spawnSync("sqlite3", ["--version"], { encoding: "utf8" }).stdout?.split(" ")[0] ?? "";
}

export function countRawRows(folder: string): number {
  return Number(
    spawnSync("sqlite3", [join(folder, "raw.db"), "select count(*) from raw"], { encoding: "utf8" }).stdout,
  );
}
