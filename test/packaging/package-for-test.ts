import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FuseV1Options } from "@electron/fuses";
import { packWithoutRuntime } from "../../build/pack.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** `npm test` builds before it comes here; alone, these tests need `npm run build`. */
export const canPack =
  process.platform === "linux" &&
  ["main/worker.js", "preload/preload.cjs", "renderer/index.html"].every((file) => existsSync(join(root, "out", file)));

/** Name, place in the program and wanted state of every fuse; a version of Electron with a further one lacks it here. */
export const allFuses: readonly (readonly [name: string, number: FuseV1Options, isOn: boolean])[] = [
  ["runs as Node", FuseV1Options.RunAsNode, false],
  ["encrypts cookies", FuseV1Options.EnableCookieEncryption, false],
  ["reads NODE_OPTIONS", FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  ["can be inspected", FuseV1Options.EnableNodeCliInspectArguments, false],
  ["checks its archive", FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  ["loads its archive only", FuseV1Options.OnlyLoadAppFromAsar, true],
  ["has a snapshot of its own", FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  ["trusts file addresses", FuseV1Options.GrantFileProtocolExtraPrivileges, false],
  ["traps in WebAssembly", FuseV1Options.WasmTrapHandlers, true],
];

export interface LaidOut {
  /** To be removed afterwards. */
  readonly folder: string;
  readonly app: string;
  readonly resources: string;
  readonly program: string;
}

/** What a package for Linux would hold, laid out outside the project, so that nothing in it finds the project's packages. */
export async function packForTest(): Promise<LaidOut> {
  const folder = mkdtempSync(join(tmpdir(), "trellis-package-"));
  const app = await packWithoutRuntime(root, folder);
  return { folder, app, resources: join(app, "resources"), program: join(app, "trellis") };
}
