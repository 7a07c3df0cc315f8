import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { getCurrentFuseWire } from "@electron/fuses";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PackagedFile, packageContent } from "../../build/package-content.ts";
import { allFuses, canPack, type LaidOut, packForTest, root } from "./package-for-test.ts";

const mostMegabytes = 400;
/** Installed with a package for its types or its build, never loaded. */
const withoutCode = ["@types/node", "undici-types", "node-addon-api"];
const packageName = (path: string): string | undefined => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

describe.skipIf(!canPack)("what goes into the package", () => {
  let packed: LaidOut;
  let files: readonly PackagedFile[] = [];
  const inPlace = (place: PackagedFile["place"]) =>
    files.filter((file) => file.place === place).map(({ path }) => path);

  beforeAll(async () => {
    packed = await packForTest();
    files = packageContent(packed.resources);
  }, 120_000);
  afterAll(() => rmSync(packed.folder, { recursive: true, force: true }));

  it("is everything that the app starts from", () => {
    const window = readdirSync(join(root, "out/renderer/assets")).map((name) => `out/renderer/assets/${name}`);
    expect(inPlace("archive").sort()).toEqual(
      ["package.json", "out/main/main.js", "out/preload/preload.cjs", "out/renderer/index.html", ...window].sort(),
    );
    const code = readdirSync(join(root, "out/main")).filter((name) => name !== "main.js");
    expect(
      inPlace("beside archive")
        .filter((path) => !path.startsWith("node_modules/"))
        .sort(),
    ).toEqual([...code, "package.json"].map((name) => `out/main/${name}`).sort());
    expect(inPlace("resources")).toEqual(
      expect.arrayContaining([
        "catalogue/indicators.json",
        "document/strategy.typ",
        "example/areas.geojson",
        "licences/components.json",
        "reference/reference-figures.json",
      ]),
    );
  });

  it("is every package that the lock file calls needed at run time, and no other", () => {
    const found = new Set(files.flatMap(({ path }) => packageName(path) ?? []));
    const native = `@myriaddreamin/typst-ts-node-compiler-linux-${process.arch}-gnu`;
    expect([...found].sort()).toEqual([...neededPackages(), native].sort());
  });

  it("loads every module of a package that the built code names", () => {
    const named = namedModules();
    expect(named).toEqual(
      expect.arrayContaining(["better-sqlite3", "docx", "echarts/core", "write-excel-file/node", "zod"]),
    );
    const script = `for (const name of ${JSON.stringify(named)}) await import(name)`;
    const place = join(packed.resources, "app.asar.unpacked", "out", "main");
    const run = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: place,
      env: {},
      encoding: "utf8",
    });
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });

  it("has no sources, maps, tests, documentation or pictures of packages", () => {
    const unwanted =
      /\.(?:[cm]?tsx?|map|flow|html|md|png|c|h|gyp)$|(?:^|\/)(?:tests?|__tests__|examples?|docs?|src)\/|\/README/;
    const inOwnFolders = /^out\/renderer\/index\.html$|^example\//;
    expect(files.filter(({ path }) => unwanted.test(path) && !inOwnFolders.test(path)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it("has the machine code of this system only, and the five fonts that documents embed", () => {
    const native = files.filter(({ path }) => /\.(?:node|dll|dylib|so)$/.test(path)).map(({ path }) => path);
    expect(native.sort()).toEqual([
      `node_modules/@myriaddreamin/typst-ts-node-compiler-linux-${process.arch}-gnu/typst-ts-node-compiler.linux-${process.arch}-gnu.node`,
      `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
    ]);
    expect(files.filter(({ path }) => path.endsWith(".ttf"))).toHaveLength(5);
  });

  it(`is smaller than ${mostMegabytes} MB besides Electron`, () => {
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
    process.stdout.write(`package besides Electron: ${files.length} files, ${megabytes.toFixed(1)} MB\n`);
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes).toBeLessThan(mostMegabytes);
  });

  it("has each fuse burnt in as it is written down", async () => {
    const burnt = await getCurrentFuseWire(packed.program);
    const [on, off] = ["1", "0"].map((sign) => sign.charCodeAt(0));
    expect(allFuses.map(([name, number]) => [name, burnt[number]])).toEqual(
      allFuses.map(([name, , isOn]) => [name, isOn ? on : off]),
    );
  });

  it("has English and German of Electron's own words, and no other language", () => {
    expect(readdirSync(join(packed.app, "locales")).sort()).toEqual(["de.pak", "en-US.pak"]);
  });
});

function namedModules(): readonly string[] {
  const inCode = /^(?:import|export)\b[^"'`;]*["'`]([^"'`]+)["'`]|\bimport\(["'`]([^"'`$]+)["'`]\)/gm;
  const names = readdirSync(join(root, "out/main"))
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => [...readFileSync(join(root, "out/main", file), "utf8").matchAll(inCode)])
    .map(([, whole, late]) => whole ?? late ?? "");
  return [...new Set(names)].filter((name) => !/^[./]|^node:|^electron$/.test(name) && !builtinModules.includes(name));
}

function neededPackages(): readonly string[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<
      Record<string, { readonly dev?: boolean; readonly optional?: boolean; readonly devOptional?: boolean }>
    >;
  };
  const names = Object.entries(lock.packages).flatMap(([path, { dev, optional, devOptional }]) =>
    path === "" || dev || optional || devOptional ? [] : [path.slice(path.lastIndexOf("node_modules/") + 13)],
  );
  return [...new Set(names)].filter((name) => !withoutCode.includes(name));
}
