import type { BackendThread } from "../../../src/backend/backend-thread.ts";

export interface FakeThread extends BackendThread {
  readonly calls: { readonly name: string; readonly input: unknown }[];
  readonly offered: { readonly path: string; readonly fileName: string }[];
  tell(event: "project.changed", payload: unknown): void;
  readonly made: Map<string, { readonly path: string; readonly suggestedName: string }>;
  answerWith(value: unknown): void;
}

/** Stands for the backend where only the transport is tested; what it is asked and given can be read. */
export function createFakeThread(): FakeThread {
  const listeners = new Set<Parameters<BackendThread["listen"]>[0]>();
  const calls: { name: string; input: unknown }[] = [];
  const offered: { path: string; fileName: string }[] = [];
  const made = new Map<string, { path: string; suggestedName: string }>();
  let value: unknown = {};
  return {
    calls,
    offered,
    made,
    answerWith(next) {
      value = next;
    },
    tell: (event, payload) => {
      for (const listener of listeners) listener(event, payload);
    },
    call(name, input) {
      calls.push({ name, input });
      return Promise.resolve({ ok: true, value });
    },
    listen(handler) {
      listeners.add(handler);
      return () => listeners.delete(handler);
    },
    offerFile(path, fileName) {
      offered.push({ path, fileName });
      return `token-${offered.length}`;
    },
    madeFile: (token) => made.get(token) ?? null,
    projectPath: () => null,
    pending: () => [],
    stop: () => Promise.resolve(),
  };
}
