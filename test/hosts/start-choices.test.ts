import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isBuilt } from "../../src/hosts/built-app.ts";
import { desktopRuntime } from "../../src/hosts/desktop-runtime.ts";
import { defaultProjectsFolder } from "../../src/hosts/window/projects-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string, seconds: number): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  utimesSync(join(folder, path), seconds, seconds);
}

describe("the app is built again", () => {
  const built = [
    "main/main.js",
    "main/worker.js",
    "main/parse-worker.js",
    "preload/preload.cjs",
    "renderer/index.html",
    "renderer/bridge.js",
  ];

  it("when a part is missing or a source is younger", () => {
    write("src/deep/a.ts", "", 1000);
    write("electron/main.ts", "", 1000);
    for (const file of built.slice(1)) write(`out/${file}`, "", 2000);
    expect(isBuilt(folder)).toBe(false);
    write("out/main/main.js", "", 2000);
    expect(isBuilt(folder)).toBe(true);
    write("src/deep/a.ts", "", 3000);
    expect(isBuilt(folder)).toBe(false);
  });
});

it("the desktop runtime is there only with its program, and asking fetches nothing", () => {
  expect(desktopRuntime(folder)).toBeNull();
  write("node_modules/electron/path.txt", "electron", 1000);
  expect(desktopRuntime(folder)).toBeNull();
  write("node_modules/electron/dist/electron", "", 1000);
  expect(desktopRuntime(folder)).toBe(join(folder, "node_modules", "electron", "dist", "electron"));
});

it("projects are kept in the documents folder, or at home", () => {
  const home = join(folder, "home");
  expect(defaultProjectsFolder(home)).toBe(join(home, "Trellis"));
  mkdirSync(join(home, "Documents"), { recursive: true });
  expect(defaultProjectsFolder(home)).toBe(join(home, "Documents", "Trellis"));
});
