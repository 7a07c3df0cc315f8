import { randomInt } from "node:crypto";
import { type CallName, contract, type EventName, type EventPayload } from "../contract/contract.ts";
import { type Answer, AppError } from "../core/app-error.ts";
import { readReleasedAnswer } from "../store/public-copy.ts";
import { handlers } from "./handlers.ts";
import { type IntakeLimits, usualLimits } from "./intake/open-source.ts";
import type { Places } from "./places.ts";
import { closeProject, type Session } from "./session.ts";

/** How a call is run: where it tells its progress, and how it learns that it shall stop. */
export interface RunOptions {
  readonly isCancelled?: () => boolean;
}

export interface BackendOptions {
  readonly places: Places;
  readonly emit: <Name extends EventName>(event: Name, payload: EventPayload<Name>) => void;
  readonly onMadeFile: (token: string, path: string, suggestedName: string) => void;
  /** The clock; replaced in tests and where an output must be repeatable. */
  readonly now?: () => string;
  /** Chance; replaced in tests. */
  readonly drawNumber?: (below: number) => number;
  /** How much of a file is looked at at once; smaller in tests. */
  readonly intakeLimits?: IntakeLimits;
  /** Bugs go here in full, under the id that the user sees. */
  readonly log: (message: string) => void;
}

export interface BackendCore {
  readonly session: Session;
  /** Never rejects: refusals and bugs are answers. Calls run one after the other. */
  run(name: string, input: unknown, options?: RunOptions): Promise<Answer<unknown>>;
  close(): void;
}

/** The backend without a transport: looks a call up, checks its input, runs it, and answers. */
export function createBackend(options: BackendOptions): BackendCore {
  const session: Session = {
    places: options.places,
    files: new Map(),
    emit: options.emit,
    onMadeFile: options.onMadeFile,
    now: options.now ?? (() => new Date().toISOString()),
    drawNumber: options.drawNumber ?? randomInt,
    intakeLimits: options.intakeLimits ?? usualLimits,
    author: options.places.author,
    project: null,
    press: null,
  };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    session,
    run(name, input, runOptions = {}) {
      const answer = queue.then(() => dispatch(session, name, input, runOptions, options));
      queue = answer;
      return answer;
    },
    close: () => closeProject(session),
  };
}

async function dispatch(
  session: Session,
  name: string,
  input: unknown,
  run: RunOptions,
  options: BackendOptions,
): Promise<Answer<unknown>> {
  try {
    if (!Object.hasOwn(contract, name)) throw new AppError("unknown-call", name);
    const callName = name as CallName;
    const parsed = contract[callName].input.safeParse(input);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new AppError("invalid-input", parsed.error.message, {
        field: issue?.path.join(".") ?? "",
        problem: issue?.message ?? "",
      });
    }
    const job = jobOf(parsed.data);
    const released = session.project === null ? null : readReleasedAnswer(session.project, callName);
    if (released !== null) return { ok: true, value: released };
    const handler = handlers[callName] as (input: unknown, context: unknown) => unknown;
    const value = await handler(parsed.data, {
      session,
      progress: (done: number, total: number, phase: string) => {
        if (job !== null) session.emit("job.progress", { job, done, total, phase });
      },
      stopIfCancelled: () => {
        if (run.isCancelled?.()) throw new AppError("cancelled", name);
      },
    });
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: asRefusal(error, name, options.log) };
  }
}

function jobOf(input: unknown): string | null {
  return typeof input === "object" && input !== null && "job" in input && typeof input.job === "string"
    ? input.job
    : null;
}

function asRefusal(error: unknown, call: string, log: (message: string) => void) {
  if (error instanceof AppError) return { code: error.code, details: error.details };
  const id = Math.random().toString(36).slice(2, 8).toUpperCase();
  log(`${id} ${call}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { code: "internal" as const, details: { id } };
}
