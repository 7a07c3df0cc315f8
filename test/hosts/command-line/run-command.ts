import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export interface CommandResult {
  readonly exitCode: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs `trellis …` as a user does, in a process of its own. */
export function trellis(...args: readonly string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/hosts/command-line/trellis.ts", ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { exitCode: status, out: stdout, errors: stderr };
}

/** The --json answer of a command that must succeed. */
export function trellisJson<T>(...args: readonly string[]): T {
  const result = trellis(...args, "--json");
  if (result.exitCode !== 0) throw new Error(`trellis ${args.join(" ")}: ${result.errors}`);
  return JSON.parse(result.out);
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
  folders.push(folder);
  return folder;
}

export const sharedData = "../shared/data";
export const hasSharedData = existsSync(sharedData);
