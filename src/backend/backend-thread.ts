import { randomBytes } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { EventName } from "../contract/contract.ts";
import type { Answer } from "../core/app-error.ts";
import type { Places } from "./places.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

const mostJobs = 64;

/** The backend in its own thread, as the hosts use it. Cancelling works while the backend is inside a transaction. */
export interface BackendThread {
  /** Name and input are checked inside; also answers "jobs.cancel". Never rejects. */
  call(name: string, input: unknown): Promise<Answer<unknown>>;
  listen(handler: (event: EventName, payload: unknown) => void): () => void;
  /** Registers a file on disk; the token stands for it. */
  offerFile(path: string, fileName: string): string;
  madeFile(token: string): { readonly path: string; readonly suggestedName: string } | null;
  /** Path of the project that is open; null: none. */
  projectPath(): string | null;
  /** Names of the calls that are not answered yet. */
  pending(): readonly string[];
  /** Closes the project and ends the thread. */
  stop(): Promise<void>;
}

export interface BackendThreadOptions {
  readonly workerFile: URL;
  readonly places: Places;
  readonly log?: (message: string) => void;
  readonly onProject?: (path: string | null) => void;
}

export function startBackendThread(options: BackendThreadOptions): BackendThread {
  const cancelFlags = new SharedArrayBuffer(mostJobs * Int32Array.BYTES_PER_ELEMENT);
  const flags = new Int32Array(cancelFlags);
  const worker = new Worker(options.workerFile, {
    workerData: { places: options.places, cancelFlags },
    resourceLimits: { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 12 },
  });
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const listeners = new Set<(event: EventName, payload: unknown) => void>();
  const madeFiles = new Map<string, { readonly path: string; readonly suggestedName: string }>();
  const jobs = new Map<string, number>();
  const log = options.log ?? ((message: string) => process.stderr.write(`${message}\n`));
  const names = new Map<number, string>();
  let projectPath: string | null = null;
  let nextId = 1;
  let onClosed: () => void = () => {};
  const tell = (message: ToWorker): void => worker.postMessage(message);

  worker.on("message", (message: FromWorker) => {
    if (message.type === "answer") waiting.get(message.id)?.(message.answer);
    else if (message.type === "event") for (const listener of listeners) listener(message.event, message.payload);
    else if (message.type === "made-file") madeFiles.set(message.token, message);
    else if (message.type === "log") log(message.message);
    else if (message.type === "project") {
      projectPath = message.path;
      options.onProject?.(message.path);
    } else onClosed();
  });
  worker.on("error", (error) => {
    log(`backend thread: ${error.stack ?? error.message}`);
    for (const answer of waiting.values())
      answer({ ok: false, error: { code: "internal", details: { id: "THREAD" } } });
  });

  return {
    call(name, input) {
      if (name === "jobs.cancel") return Promise.resolve(cancel(input, jobs, flags));
      const id = nextId++;
      const job = jobOf(input);
      const slot = job === null ? null : takeSlot(jobs, job);
      if (slot !== null) Atomics.store(flags, slot, 0);
      return new Promise((resolve) => {
        names.set(id, name);
        waiting.set(id, (answer) => {
          waiting.delete(id);
          names.delete(id);
          if (job !== null) jobs.delete(job);
          resolve(answer);
        });
        tell({ type: "call", id, name, input, slot });
      });
    },
    listen(handler) {
      listeners.add(handler);
      return () => listeners.delete(handler);
    },
    offerFile(path, fileName) {
      const token = randomBytes(18).toString("base64url");
      tell({ type: "file", token, path, fileName });
      return token;
    },
    madeFile: (token) => madeFiles.get(token) ?? null,
    projectPath: () => projectPath,
    pending: () => [...names.values()],
    async stop() {
      for (const slot of jobs.values()) Atomics.store(flags, slot, 1);
      const closed = new Promise<void>((resolve) => {
        onClosed = resolve;
        worker.once("exit", () => resolve());
      });
      tell({ type: "close" });
      await closed;
      await worker.terminate();
      for (const answer of [...waiting.values()]) answer({ ok: false, error: { code: "cancelled", details: {} } });
    },
  };
}

function jobOf(input: unknown): string | null {
  return typeof input === "object" && input !== null && "job" in input && typeof input.job === "string"
    ? input.job
    : null;
}

/** null when all slots are taken: the job then runs without cancel. */
function takeSlot(jobs: Map<string, number>, job: string): number | null {
  const taken = new Set(jobs.values());
  const slot = Array.from({ length: mostJobs }, (_, index) => index).find((index) => !taken.has(index));
  if (slot === undefined) return null;
  jobs.set(job, slot);
  return slot;
}

function cancel(input: unknown, jobs: ReadonlyMap<string, number>, flags: Int32Array): Answer<unknown> {
  const slot = jobs.get(jobOf(input) ?? "");
  if (slot !== undefined) Atomics.store(flags, slot, 1);
  return { ok: true, value: {} };
}
