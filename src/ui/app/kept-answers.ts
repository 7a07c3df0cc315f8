import type { CallInput, CallName, CallOutput } from "../../contract/contract.ts";
import { isJobRunning } from "./running-jobs.ts";

const mostKept = 60;
/** Large, and its bytes are handed on to the page reader. */
const neverKept: readonly CallName[] = ["document.preview"];

interface KeptAnswer {
  readonly revision: number;
  readonly value: unknown;
}

/** The oldest first. Keys hold the whole input, so an answer for the internal view never stands for the public one. */
const answers = new Map<string, KeptAnswer>();
let era = 0;

/** Which project the answers belong to: an answer that was asked for in an earlier era is not kept. */
export function answersEra(): number {
  return era;
}

/** When a project closes or another opens. */
export function forgetAnswers(): void {
  era += 1;
  answers.clear();
}

export function keepAnswer<Name extends CallName>(
  askedIn: number,
  name: Name,
  input: CallInput<Name>,
  revision: number,
  value: CallOutput<Name>,
): void {
  if (askedIn !== era || neverKept.includes(name)) return;
  const key = keyOf(name, input);
  answers.delete(key);
  answers.set(key, { revision, value });
  const [oldest] = answers.keys();
  if (answers.size > mostKept && oldest !== undefined) answers.delete(oldest);
}

/**
 * The last answer to the same question, or null. One from before the last change is only shown while long work keeps
 * the fresh one waiting: forms must not begin with what has been changed since.
 */
export function keptAnswer<Name extends CallName>(
  name: Name,
  input: CallInput<Name> | null,
  revision: number,
): CallOutput<Name> | null {
  if (input === null) return null;
  const kept = answers.get(keyOf(name, input));
  if (kept === undefined || (kept.revision !== revision && !isJobRunning())) return null;
  return kept.value as CallOutput<Name>;
}

function keyOf(name: CallName, input: object): string {
  return `${name} ${JSON.stringify(input)}`;
}
