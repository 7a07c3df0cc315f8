import { useCallback, useEffect, useRef, useState } from "react";
import type { CallInput, CallName, CallOutput } from "../../contract/contract.ts";
import type { Answer } from "../../core/app-error.ts";
import { errorText } from "../../texts/error-text.ts";
import { backend } from "./backend.ts";
import { answersEra, keepAnswer, keptAnswer } from "./kept-answers.ts";
import { useMessages } from "./messages-context.ts";
import { useSession } from "./session-context.ts";
import { waitForAnswer } from "./waiting-answers.ts";
import { useWords } from "./words-context.ts";

/** "loading" keeps the last content while the same call is made again, so that the screen doesn't flicker. */
export type Loaded<T> =
  | {
      readonly state: "loading";
      readonly value: T | null;
      readonly error: null;
    }
  | { readonly state: "ready"; readonly value: T; readonly error: null }
  | {
      readonly state: "error";
      readonly value: T | null;
      readonly error: string;
    };

/**
 * Asks the backend, and again whenever the input or the revision changes. A null input asks nothing. A question that
 * was answered before shows that answer at once, until the fresh one comes.
 */
export function useAnswer<Name extends CallName>(
  name: Name,
  input: CallInput<Name> | null,
  revision: number,
): Loaded<CallOutput<Name>> {
  const { t } = useWords();
  const audience = audienceOf(input);
  const [shown, setShown] = useState<Shown<CallOutput<Name>>>(() => ({
    audience,
    loaded: loading(keptAnswer(name, input, revision)),
  }));
  const key = JSON.stringify(input);
  const latest = useRef(input);
  latest.current = input;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the input is compared by its text; a new revision asks again
  useEffect(() => {
    const asked = latest.current;
    if (asked === null) return;
    let isWanted = true;
    const era = answersEra();
    const kept = keptAnswer(name, asked, revision);
    const answered = kept === null ? () => {} : waitForAnswer();
    setShown((before) => ({
      audience,
      loaded: loading(kept ?? (before.audience === audience ? before.loaded.value : null)),
    }));
    void ask(name, asked).then((answer) => {
      answered();
      if (answer.ok) keepAnswer(era, name, asked, revision, answer.value);
      if (!isWanted) return;
      if (answer.ok) setShown({ audience, loaded: { state: "ready", value: answer.value, error: null } });
      else {
        const error = errorText(answer.error.code, answer.error.details, t);
        setShown((before) => ({
          audience,
          loaded: { state: "error", value: before.audience === audience ? before.loaded.value : null, error },
        }));
      }
    });
    return () => {
      isWanted = false;
      answered();
    };
  }, [name, key, revision, t]);
  // What was read for the internal view must not stand on the screen for one moment of the public one.
  return shown.audience === audience ? shown.loaded : nothingYet;
}

interface Shown<T> {
  readonly audience: unknown;
  readonly loaded: Loaded<T>;
}

const nothingYet = { state: "loading", value: null, error: null } as const;

function loading<T>(value: T | null): Loaded<T> {
  return { state: "loading", value, error: null };
}

function audienceOf(input: object | null): unknown {
  return input !== null && "audience" in input ? input.audience : null;
}

/** Runs calls that write. A refusal becomes a message and answers null; a success refreshes the project. */
export function useAct() {
  const { t } = useWords();
  const { say } = useMessages();
  const { refresh } = useSession();
  const [running, setRunning] = useState(0);
  const act = useCallback(
    async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name> | null> => {
      setRunning((count) => count + 1);
      const answer = await ask(name, input);
      if (answer.ok) await refresh();
      else if (answer.error.code !== "cancelled")
        say({ level: "error", text: errorText(answer.error.code, answer.error.details, t) });
      setRunning((count) => count - 1);
      return answer.ok ? answer.value : null;
    },
    [t, say, refresh],
  );
  return { act, isActing: running > 0 };
}

/** A call that never throws: a broken connection is an "internal" refusal. */
export async function ask<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Answer<CallOutput<Name>>> {
  try {
    return await backend.call(name, input);
  } catch {
    return { ok: false, error: { code: "internal", details: {} } };
  }
}
