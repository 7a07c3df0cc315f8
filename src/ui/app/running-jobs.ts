import { useSyncExternalStore } from "react";
import type { CallName } from "../../contract/contract.ts";

export interface JobProgress {
  readonly done: number;
  /** 0 while the whole is not known. */
  readonly total: number;
  readonly phase: string;
}

/** Long work that this window began. */
export interface RunningJob {
  readonly job: string;
  readonly name: CallName;
  readonly progress: JobProgress;
  /** False once the screen that began it was left. */
  readonly isWatched: boolean;
}

let jobs: readonly RunningJob[] = [];
const listeners = new Set<() => void>();

export function useRunningJobs(): readonly RunningJob[] {
  return useSyncExternalStore(listen, () => jobs);
}

export function isJobRunning(): boolean {
  return jobs.length > 0;
}

export function beginJob(job: string, name: CallName): void {
  change([...jobs, { job, name, progress: { done: 0, total: 0, phase: "" }, isWatched: true }]);
}

export function tellJob(job: string, part: Partial<Pick<RunningJob, "progress" | "isWatched">>): void {
  change(jobs.map((one) => (one.job === job ? { ...one, ...part } : one)));
}

/** Answers whether someone was still watching it. */
export function endJob(job: string): boolean {
  const ended = jobs.find((one) => one.job === job);
  change(jobs.filter((one) => one.job !== job));
  return ended?.isWatched ?? false;
}

function change(next: readonly RunningJob[]): void {
  jobs = next;
  for (const told of listeners) told();
}

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
