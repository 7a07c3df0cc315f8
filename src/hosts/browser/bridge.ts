/// <reference lib="dom" />
import { decodeAnswer, jsonLengthHeader } from "./answer-bytes.ts";
import { fileNameHeader } from "./routes.ts";

/**
 * Runs in the browser, where Electron has its preload: fills `window.backend`, which the screens know as
 * contract/bridge.ts describes it. Names and inputs are checked behind the wall, so nothing is checked here.
 */
const backend = {
  call(name: string, input: unknown): Promise<unknown> {
    if (name === "host.offerFile") return answering(offerFile((input as { file: File }).file));
    if (name === "host.describe") return Promise.resolve(done({ isDesktop: false, recent: [], project: null }));
    if (name === "host.setLanguage") return Promise.resolve(done({}));
    if (name === "host.print") {
      window.print();
      return Promise.resolve(done({}));
    }
    if (name === "host.saveFile") return answering(saveFile((input as { token: string }).token));
    return answering(post(`/call/${encodeURIComponent(name)}`, "application/json", JSON.stringify(input ?? {})));
  },
  listen(event: string, handler: (payload: unknown) => void): () => void {
    const heard = (message: MessageEvent<string>) => handler(JSON.parse(message.data));
    events.addEventListener(event, heard);
    return () => events.removeEventListener(event, heard);
  },
};
const events = new EventSource("/events");
Object.defineProperty(window, "backend", { value: Object.freeze(backend) });

const done = (value: unknown) => ({ ok: true, value });

/** The host may have been stopped while the page is still open. */
async function answering(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch {
    return { ok: false, error: { code: "internal", details: { id: "HOST" } } };
  }
}

async function post(
  path: string,
  type: string,
  body: string | File,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await fetch(path, { method: "POST", headers: { ...headers, "content-type": type }, body });
  if (!response.ok) throw new Error(`${response.status}`);
  const jsonLength = response.headers.get(jsonLengthHeader);
  return decodeAnswer(await response.arrayBuffer(), jsonLength === null ? null : Number(jsonLength));
}

function offerFile(file: File): Promise<unknown> {
  return post("/files", "application/octet-stream", file, { [fileNameHeader]: encodeURIComponent(file.name) });
}

async function saveFile(token: string): Promise<unknown> {
  const link = document.createElement("a");
  link.href = `/made/${encodeURIComponent(token)}`;
  link.download = "";
  document.body.append(link);
  link.click();
  link.remove();
  return done({ saved: true });
}
