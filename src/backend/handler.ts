import type { CallName, CallOutput, ParsedInput } from "../contract/contract.ts";
import type { CallContext } from "./session.ts";

/** What answers a call: its checked input in, its answer out. Throws an AppError for what a user can act on. */
export type Handler<Name extends CallName> = (
  input: ParsedInput<Name>,
  context: CallContext,
) => CallOutput<Name> | Promise<CallOutput<Name>>;

/** The handlers of one feature. */
export type HandlersOf<Feature extends string> = {
  readonly [Name in Extract<CallName, `${Feature}.${string}`>]: Handler<Name>;
};
