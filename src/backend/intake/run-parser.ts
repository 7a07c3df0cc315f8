import { workerData } from "node:worker_threads";
import { AppError } from "../../core/app-error.ts";
import { type ParseJob, type ParseOutput, parseFile } from "./parse-file.ts";
import { type FromParser, type ParserData, signal, type ToParser } from "./parse-messages.ts";

/** Messages on their way to the writer before the parser waits for it. */
const mostOnTheWay = 32;
const waitMs = 1000;

const { port, signals } = workerData as ParserData;
const flags = new Int32Array(signals);

const send = (message: FromParser, transfer: readonly ArrayBufferLike[] = []): void => {
  while (Atomics.load(flags, signal.sent) - Atomics.load(flags, signal.taken) >= mostOnTheWay && !shallStop())
    Atomics.wait(flags, signal.taken, Atomics.load(flags, signal.taken), waitMs);
  port.postMessage(message, transfer as ArrayBuffer[]);
  Atomics.add(flags, signal.sent, 1);
  Atomics.notify(flags, signal.sent);
};
const shallStop = (): boolean => Atomics.load(flags, signal.stop) === 1;

port.once("message", ({ job }: ToParser) => {
  parse(job);
  port.close();
});

function parse(job: ParseJob): void {
  try {
    send({ type: "done", result: parseFile(job, outputTo(send)) });
  } catch (error) {
    const code = error instanceof AppError ? error.code : null;
    send({ type: "failed", code, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function outputTo(tell: typeof send): ParseOutput {
  return {
    onBatch: (batch) => {
      const { series, areas, states, values, numerators, denominators, factors, partsLeftOut, rows } = batch;
      const columns = [series, areas, states, values, numerators, denominators, factors, partsLeftOut, rows];
      tell(
        { type: "batch", batch },
        columns.map((column) => column.buffer),
      );
    },
    // A small buffer may lie in Node's shared pool, which can't be handed over.
    onPart: (packed) => {
      const own = new Uint8Array(packed);
      tell({ type: "part", packed: own }, [own.buffer]);
    },
    onProgress: (done, total) => {
      Atomics.store(flags, signal.progress, Math.floor((1000 * done) / Math.max(1, total)));
      return shallStop();
    },
  };
}
