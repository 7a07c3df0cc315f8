import { mkdtempSync, rmSync } from "node:fs";
import { hostname, tmpdir, userInfo } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BackendCore } from "../../backend/dispatch.ts";
import type { CallInput, CallName, CallOutput } from "../../contract/contract.ts";
import { refusalOf } from "./refusal.ts";

/** The backend in this process, with a typed call that throws a Refusal. */
export interface CommandBackend {
  readonly core: BackendCore;
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  /** A token for a path on disk. */
  offer(path: string): string;
}

export const resourcesFolder = fileURLToPath(new URL("../../../resources", import.meta.url));

/** Runs `work` with a backend and cleans up behind it: the project is closed and temporary files are removed. */
export async function withBackend<T>(work: (backend: CommandBackend) => Promise<T>): Promise<T> {
  const temporaryFolder = mkdtempSync(join(tmpdir(), "trellis-"));
  // Loaded when it is needed: `serve` runs it in a thread of its own.
  const { createBackend } = await import("../../backend/dispatch.ts");
  const core = createBackend({
    places: {
      projectsFolder: process.cwd(),
      resourcesFolder,
      temporaryFolder,
      author: userInfo().username,
      machine: hostname(),
    },
    emit: () => {},
    onMadeFile: () => {},
    log: (message) => process.stderr.write(`${message}\n`),
  });
  let files = 0;
  const backend: CommandBackend = {
    core,
    async call(name, input) {
      const answer = await core.run(name, input);
      if (!answer.ok) throw refusalOf(answer.error);
      return answer.value as CallOutput<typeof name>;
    },
    offer(path) {
      files += 1;
      const token = `command-line-${files}`;
      core.session.files.set(token, { path: resolve(path), fileName: basename(path) });
      return token;
    },
  };
  try {
    return await work(backend);
  } finally {
    core.close();
    rmSync(temporaryFolder, { recursive: true, force: true });
  }
}

/** As `withBackend`, with a project open. A project that someone else has open is read from a snapshot. */
export async function withProject<T>(path: string, work: (backend: CommandBackend) => Promise<T>): Promise<T> {
  return withBackend(async (backend) => {
    await backend.call("project.open", { token: backend.offer(path) });
    return work(backend);
  });
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
