import { mkdirSync, mkdtempSync, realpathSync } from "node:fs";
import { rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type BackendThread, startBackendThread } from "../../backend/backend-thread.ts";
import { startHttpHost } from "./http-host.ts";
import { openBrowser } from "./open-browser.ts";

export interface ServeOptions {
  /** Projects are listed and created here; made if missing. */
  readonly projectsFolder: string;
  readonly resourcesFolder: string;
  /** The built window: out/renderer. */
  readonly uiFolder: string;
  /** Who works, for the history. */
  readonly author: string;
  /** This machine's own name if left out. */
  readonly machine?: string;
  /** Any free port if left out. */
  readonly port?: number;
  readonly openBrowser?: boolean;
  /** Path of a project that is open when the window comes up. */
  readonly project?: string;
}

export type Refusal = Extract<Awaited<ReturnType<BackendThread["call"]>>, { readonly ok: false }>["error"];

export interface ServedApp {
  readonly url: string;
  /** Why `project` could not be opened; null when it is open or none was named. */
  readonly projectRefusal: Refusal | null;
  /** Ends the backend and takes the temporary files away. */
  close(): Promise<void>;
}

const workerFile = new URL("../../backend/worker.ts", import.meta.url);

/** The app in a browser of this machine. */
export async function serveApp(options: ServeOptions): Promise<ServedApp> {
  mkdirSync(options.projectsFolder, { recursive: true });
  const temporaryFolder = mkdtempSync(join(realpathSync(tmpdir()), "trellis-"));
  const { projectsFolder, resourcesFolder, author } = options;
  const places = { projectsFolder, resourcesFolder, temporaryFolder, author, machine: options.machine ?? hostname() };
  const thread = startBackendThread({ workerFile, places });
  const closeBackend = async () => {
    await thread.stop();
    await rm(temporaryFolder, { recursive: true, force: true });
  };
  try {
    const projectRefusal = options.project === undefined ? null : await openProject(thread, options.project);
    const host = await startHttpHost({ thread, uiFolder: options.uiFolder, temporaryFolder, port: options.port ?? 0 });
    if (options.openBrowser) openBrowser(host.url);
    return { url: host.url, projectRefusal, close: () => host.close().then(closeBackend) };
  } catch (error) {
    await closeBackend();
    throw error;
  }
}

async function openProject(thread: BackendThread, path: string): Promise<Refusal | null> {
  const answer = await thread.call("project.open", { token: thread.offerFile(path, basename(path)) });
  return answer.ok ? null : answer.error;
}
