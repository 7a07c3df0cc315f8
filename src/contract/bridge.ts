import type { Answer } from "../core/app-error.ts";
import type { CallInput, CallName, CallOutput, EventName, EventPayload } from "./contract.ts";
import type { HostCallInput, HostCallName, HostCallOutput } from "./host-calls.ts";

/** The one object that the screens know; filled by Electron's preload or by the browser host's script. */
export interface Backend {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Answer<CallOutput<Name>>>;
  call<Name extends HostCallName>(name: Name, input: HostCallInput<Name>): Promise<Answer<HostCallOutput<Name>>>;
  /** Returns a function that stops listening. */
  listen<Name extends EventName>(event: Name, handler: (payload: EventPayload<Name>) => void): () => void;
}
