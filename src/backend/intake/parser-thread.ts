import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { AppError } from "../../core/app-error.ts";
import type { ObservationBatch } from "../../core/intake/observation-batch.ts";
import { releaseMemory } from "../../core/release-memory.ts";
import type { ParseJob, ParseResult } from "./parse-file.ts";
import { type FromParser, type ParserData, signal, signalCount, type ToParser } from "./parse-messages.ts";
import { keepMemorySmall } from "./small-memory.ts";

export interface ParserOutput {
  readonly onBatch: (batch: ObservationBatch) => void;
  readonly onPart: (packed: Uint8Array) => void;
  /** Told often, in thousandths; throws to stop. */
  readonly onProgress: (thousandths: number) => void;
}

const waitMs = 50;
/** A parser that shows no sign of life for so long was ended by the system. */
const mostSilentMs = 120_000;
const isSource = import.meta.url.endsWith(".ts");
const workerFile = new URL(isSource ? "./parse-worker.ts" : "./parse-worker.js", import.meta.url);

/** A thread that gets ready while the file is looked at. It must be ended. */
export interface ParserThread {
  /**
   * Reads a file in the thread while this one takes what comes, waiting without its event loop: it can stand inside a
   * transaction. What `output` throws goes on.
   */
  readonly parse: (job: ParseJob, output: ParserOutput) => ParseResult;
  readonly end: () => void;
}

export function startParser(): ParserThread {
  const release = keepMemorySmall();
  const signals = new SharedArrayBuffer(signalCount * Int32Array.BYTES_PER_ELEMENT);
  const flags = new Int32Array(signals);
  const { port1, port2 } = new MessageChannel();
  const data: ParserData = { port: port2, signals };
  const worker = new Worker(workerFile, {
    workerData: data,
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 6 },
  });
  // What went wrong inside comes as a message; this is for a thread that the system ended.
  worker.on("error", () => {});
  worker.unref();
  return {
    parse: (job, output) => {
      const first: ToParser = { job };
      port1.postMessage(first);
      return takeMessages(port1, flags, output);
    },
    end: () => {
      Atomics.store(flags, signal.stop, 1);
      Atomics.notify(flags, signal.taken);
      port1.close();
      void worker.terminate();
      release();
    },
  };
}

function takeMessages(port: MessagePort, flags: Int32Array, output: ParserOutput): ParseResult {
  let lastSign = performance.now();
  let lastProgress = -1;
  for (;;) {
    const sent = Atomics.load(flags, signal.sent);
    const message = receiveMessageOnPort(port)?.message as FromParser | undefined;
    const progress = Atomics.load(flags, signal.progress);
    if (message !== undefined || progress !== lastProgress) lastSign = performance.now();
    lastProgress = progress;
    output.onProgress(progress);
    if (message === undefined) {
      Atomics.wait(flags, signal.sent, sent, waitMs);
      if (performance.now() - lastSign > mostSilentMs) throw new Error("the parser thread is gone");
      continue;
    }
    Atomics.add(flags, signal.taken, 1);
    Atomics.notify(flags, signal.taken);
    if (message.type === "batch") output.onBatch(message.batch);
    else if (message.type === "part") {
      output.onPart(message.packed);
      releaseMemory(message.packed);
    } else if (message.type === "done") return message.result;
    else if (message.code !== null) throw new AppError(message.code, message.message);
    else throw new Error(message.message);
  }
}
