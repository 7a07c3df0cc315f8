import type { Backend } from "../../contract/bridge.ts";

declare global {
  interface Window {
    readonly backend: Backend;
  }
}

/** The only way out of the window. */
export const backend: Backend = {
  call: (name: never, input: never) => window.backend.call(name, input),
  listen: (event, handler) => window.backend.listen(event, handler),
};
