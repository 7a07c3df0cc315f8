import { useCallback, useEffect, useRef, useState } from "react";
import type { CallInput, CallName, CallOutput, Contract } from "../../contract/contract.ts";
import type { ErrorCode } from "../../core/app-error.ts";
import { errorText } from "../../texts/error-text.ts";
import { backend } from "./backend.ts";
import { useSession } from "./session-context.ts";
import { ask } from "./use-call.ts";
import { useWords } from "./words-context.ts";

type JobName = {
  [Name in CallName]: Contract[Name]["job"] extends true ? Name : "job" extends keyof CallInput<Name> ? Name : never;
}[CallName];

export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly phase: string;
}

/** Runs long work under a job id: progress while it runs, cancel, and its refusal as a text. */
export function useJob<Name extends JobName>(name: Name) {
  const { t } = useWords();
  const { refresh } = useSession();
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [error, setError] = useState<{
    readonly code: ErrorCode;
    readonly text: string;
  } | null>(null);
  const running = useRef<string | null>(null);

  const cancel = useCallback(() => {
    if (running.current !== null) void backend.call("jobs.cancel", { job: running.current });
  }, []);

  const run = useCallback(
    async (input: Omit<CallInput<Name>, "job">): Promise<CallOutput<Name> | null> => {
      const job = crypto.randomUUID();
      running.current = job;
      setError(null);
      setProgress({ done: 0, total: 0, phase: "" });
      const stop = backend.listen("job.progress", (news) => {
        if (news.job === job)
          setProgress({
            done: news.done,
            total: news.total,
            phase: news.phase,
          });
      });
      const answer = await ask(name, {
        ...input,
        job,
      } as unknown as CallInput<Name>);
      stop();
      if (answer.ok) await refresh();
      if (running.current === job) {
        running.current = null;
        setProgress(null);
        if (!answer.ok && answer.error.code !== "cancelled")
          setError({
            code: answer.error.code,
            text: errorText(answer.error.code, answer.error.details, t),
          });
      }
      return answer.ok ? answer.value : null;
    },
    [name, refresh, t],
  );

  useEffect(() => cancel, [cancel]);
  return { run, cancel, progress, error, isRunning: progress !== null };
}
