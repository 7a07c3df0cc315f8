import { useCallback, useEffect, useRef, useState } from "react";
import type { CallInput, CallName, CallOutput, Contract } from "../../contract/contract.ts";
import type { ErrorCode } from "../../core/app-error.ts";
import { errorText } from "../../texts/error-text.ts";
import { backend } from "./backend.ts";
import { useMessages } from "./messages-context.ts";
import { beginJob, endJob, type JobProgress, tellJob } from "./running-jobs.ts";
import { useSession } from "./session-context.ts";
import { ask } from "./use-call.ts";
import { useWords } from "./words-context.ts";

export type { JobProgress } from "./running-jobs.ts";

type JobName = {
  [Name in CallName]: Contract[Name]["job"] extends true ? Name : "job" extends keyof CallInput<Name> ? Name : never;
}[CallName];

/** Work that goes on when its screen is left; the frame then shows how far it is. */
const goesOn: readonly JobName[] = ["intake.accept"];

/** Runs long work under a job id: progress while it runs, cancel, and its refusal as a text. */
export function useJob<Name extends JobName>(name: Name) {
  const { t } = useWords();
  const { say } = useMessages();
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
      beginJob(job, name);
      const stop = backend.listen("job.progress", ({ job: told, ...news }) => {
        if (told !== job) return;
        setProgress(news);
        tellJob(job, { progress: news });
      });
      const answer = await ask(name, {
        ...input,
        job,
      } as unknown as CallInput<Name>);
      stop();
      const isWatched = endJob(job);
      if (answer.ok) await refresh();
      const refusal =
        answer.ok || answer.error.code === "cancelled"
          ? null
          : { code: answer.error.code, text: errorText(answer.error.code, answer.error.details, t) };
      if (!isWatched && goesOn.includes(name)) {
        if (answer.ok) say({ level: "information", text: t("app.jobDone") });
        else if (refusal !== null) say({ level: "error", text: refusal.text });
      }
      if (running.current === job) {
        running.current = null;
        setProgress(null);
        setError(refusal);
      }
      return answer.ok ? answer.value : null;
    },
    [name, refresh, say, t],
  );

  const leave = useCallback(() => {
    if (running.current === null) return;
    tellJob(running.current, { isWatched: false });
    if (!goesOn.includes(name)) cancel();
  }, [name, cancel]);
  useEffect(() => leave, [leave]);
  return { run, cancel, progress, error, isRunning: progress !== null };
}
