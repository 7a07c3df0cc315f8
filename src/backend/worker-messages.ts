import type { EventName } from "../contract/contract.ts";
import type { Answer } from "../core/app-error.ts";

/** What the host's thread tells the backend's. */
export type ToWorker =
  /** `slot`: the place of this call's job in the shared cancel flags, or null. */
  | {
      readonly type: "call";
      readonly id: number;
      readonly name: string;
      readonly input: unknown;
      readonly slot: number | null;
    }
  | { readonly type: "file"; readonly token: string; readonly path: string; readonly fileName: string }
  | { readonly type: "close" };

export type FromWorker =
  | { readonly type: "answer"; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly type: "event"; readonly event: EventName; readonly payload: unknown }
  | { readonly type: "made-file"; readonly token: string; readonly path: string; readonly suggestedName: string }
  /** The project that is open after a call; null: none. */
  | { readonly type: "project"; readonly path: string | null }
  | { readonly type: "log"; readonly message: string }
  | { readonly type: "closed" };
