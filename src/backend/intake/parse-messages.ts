import type { MessagePort } from "node:worker_threads";
import type { ErrorCode } from "../../core/app-error.ts";
import type { ObservationBatch } from "../../core/intake/observation-batch.ts";
import type { ParseJob, ParseResult } from "./parse-file.ts";

/** What the parser's thread gets at its start; the job follows as the first message. */
export interface ParserData {
  readonly port: MessagePort;
  /** Places named in `signal`. */
  readonly signals: SharedArrayBuffer;
}

/** Places in the shared signals. */
export const signal = {
  /** Messages that the parser has sent; the writer waits for it to grow. */
  sent: 0,
  /** Messages that the writer has taken; the parser waits for it where too many are on their way. */
  taken: 1,
  /** 1: the parser shall stop. */
  stop: 2,
  /** How far the parser is, in thousandths. */
  progress: 3,
} as const;
export const signalCount = 4;

/** The first and only message to the parser. */
export interface ToParser {
  readonly job: ParseJob;
}

export type FromParser =
  | { readonly type: "batch"; readonly batch: ObservationBatch }
  | { readonly type: "part"; readonly packed: Uint8Array }
  | { readonly type: "done"; readonly result: ParseResult }
  | { readonly type: "failed"; readonly code: ErrorCode | null; readonly message: string };
