import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FuseV1Options } from "@electron/fuses";
import type { AfterPackContext } from "electron-builder";
import { describe, expect, it } from "vitest";
import { configuration } from "../../build/configuration.ts";
import { fuses, setFuses } from "../../build/fuses.ts";
import { makeStandInRuntime } from "../../build/stand-in-runtime.ts";
import { allFuses, root } from "./package-for-test.ts";

const systems = [
  ["win32-x64", "win32-x64-msvc"],
  ["darwin-x64", "darwin-x64"],
  ["darwin-arm64", "darwin-arm64"],
  ["linux-x64", "linux-x64-gnu"],
  ["linux-arm64", "linux-arm64-gnu"],
] as const;

describe("the configuration of the packages", () => {
  it("names every fuse that the installed version knows, as written down here", () => {
    const known = Object.values(FuseV1Options).filter((one) => typeof one === "number");
    expect(allFuses.map(([, number]) => number)).toEqual(known);
    expect(known.map((number) => fuses[number])).toEqual(allFuses.map(([, , isOn]) => isOn));
    expect(fuses.strictlyRequireAllFuses).toBe(true);
  });

  it("fails for a version of Electron with a fuse that is not named", async () => {
    const folder = mkdtempSync(join(tmpdir(), "trellis-fuses-"));
    const flip = async (furtherFuses: number) => {
      const appOutDir = makeStandInRuntime(join(folder, String(furtherFuses)), root, furtherFuses);
      renameSync(join(appOutDir, "electron"), join(appOutDir, "trellis"));
      await setFuses({ appOutDir, electronPlatformName: "linux" } as AfterPackContext);
    };
    try {
      await expect(flip(0)).resolves.toBeUndefined();
      await expect(flip(1)).rejects.toThrow("strictlyRequireAllFuses");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("looks for no newer version and publishes nothing", () => {
    expect(configuration.publish).toBeNull();
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect(Object.keys(dependencies).filter((name) => /electron|updat/.test(name))).toEqual([]);
  });

  it("can take the machine code of every system that it names", () => {
    const lock = readFileSync(join(root, "package-lock.json"), "utf8");
    for (const [sqlite, typst] of systems) {
      expect(existsSync(join(root, "node_modules/better-sqlite3/prebuilds", `${sqlite}.node`)), sqlite).toBe(true);
      expect(lock, typst).toContain(`"node_modules/@myriaddreamin/typst-ts-node-compiler-${typst}"`);
    }
  });

  it("opens .trellis files on every system", () => {
    expect(configuration.fileAssociations).toMatchObject([
      { ext: "trellis", mimeType: "application/x-trellis-project", role: "Editor" },
    ]);
  });

  it("has the mark in the sizes that each system asks for", () => {
    const windows = readFileSync(join(root, "build/icons/trellis.ico"));
    const widths = Array.from({ length: windows.readUInt16LE(4) }, (_, index) => windows[6 + 16 * index]);
    // A width of 256 is written as 0.
    expect(widths).toEqual([16, 32, 48, 64, 128, 0]);
    const mac = readFileSync(join(root, "build/icons/trellis.icns"));
    expect([mac.toString("latin1", 0, 4), mac.readUInt32BE(4)]).toEqual(["icns", mac.length]);
    expect(blockNames(mac)).toEqual(["icp4", "icp5", "icp6", "ic07", "ic08", "ic09", "ic10"]);
    for (const size of [16, 32, 48, 64, 128, 256, 512, 1024]) {
      const picture = readFileSync(join(root, "build/icons/png", `${size}x${size}.png`));
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});

function blockNames(icon: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4)) names.push(icon.toString("latin1", at, at + 4));
  return names;
}
