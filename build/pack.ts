import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Arch, build, type Configuration, Platform } from "electron-builder";
import { configuration } from "./configuration.ts";
import { makeStandInRuntime } from "./stand-in-runtime.ts";

const arch = process.arch === "arm64" ? Arch.arm64 : Arch.x64;

/** Makes every package of this system into `output` and returns their paths. `runtime` is Electron's program. */
export async function packApp(root: string, runtime: string, output: string): Promise<readonly string[]> {
  // On macOS the program lies three folders deep in Electron.app.
  const electronDist = process.platform === "darwin" ? join(dirname(runtime), "../../..") : dirname(runtime);
  const targets = Platform.current().createTarget(null, arch);
  return build({ projectDir: root, targets, config: configured(output, electronDist) });
}

/** Lays out in `output` what a package for Linux would hold besides Electron, and returns its folder. */
export async function packWithoutRuntime(root: string, output: string): Promise<string> {
  rmSync(output, { recursive: true, force: true });
  const electronDist = makeStandInRuntime(join(output, "stand-in"), root);
  const targets = Platform.LINUX.createTarget("dir", arch);
  await build({ projectDir: root, targets, config: configured(output, electronDist) });
  return join(output, arch === Arch.arm64 ? "linux-arm64-unpacked" : "linux-unpacked");
}

function configured(output: string, electronDist: string): Configuration {
  return { ...configuration, electronDist, directories: { ...configuration.directories, output } };
}
