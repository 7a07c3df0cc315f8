import { parentPort, workerData } from "node:worker_threads";
import { createBackend } from "./dispatch.ts";
import type { Places } from "./places.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

const port = parentPort;
if (!port) throw new Error("run-worker.ts runs in a worker thread");
const { places, cancelFlags } = workerData as { places: Places; cancelFlags: SharedArrayBuffer };
const flags = new Int32Array(cancelFlags);
const tell = (message: FromWorker): void => port.postMessage(message);

const backend = createBackend({
  places,
  emit: (event, payload) => tell({ type: "event", event, payload }),
  onMadeFile: (token, path, suggestedName) => tell({ type: "made-file", token, path, suggestedName }),
  log: (message) => tell({ type: "log", message }),
});

let toldProject: string | null = null;
function tellProject(): void {
  const path = backend.session.project?.path ?? null;
  if (path !== toldProject) tell({ type: "project", path });
  toldProject = path;
}

port.on("message", async (message: ToWorker) => {
  if (message.type === "file") {
    backend.session.files.set(message.token, { path: message.path, fileName: message.fileName });
    return;
  }
  if (message.type === "close") {
    backend.close();
    tell({ type: "closed" });
    port.close();
    return;
  }
  const { slot } = message;
  const isCancelled = () => slot !== null && Atomics.load(flags, slot) === 1;
  const answer = await backend.run(message.name, message.input, { isCancelled });
  tellProject();
  tell({ type: "answer", id: message.id, answer });
});
