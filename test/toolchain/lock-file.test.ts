import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Lock, missingOptionalPackages, prebuiltPath } from "./repair-lock.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const lock = read("package-lock.json") as Lock;
const manifest = read("package.json") as {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

it("names every optional package, those of other systems too", () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(missingOptionalPackages(lock)).toEqual([]);
});

it("finds an optional package that is missing", () => {
  const torn: Lock = { packages: { "node_modules/a": { optionalDependencies: { "@a/darwin-arm64": "1.0.0" } } } };
  expect(missingOptionalPackages(torn)).toEqual([["node_modules/a", "@a/darwin-arm64", "1.0.0"]]);
});

it("keeps the prebuilt SQLite, with npm 10 and with npm 11", () => {
  expect(lock.packages[prebuiltPath]?.gypfile).toBe(false);
  expect(manifest.allowScripts["better-sqlite3"]).toBe(false);
});

it("pins every package exactly", () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, range]) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(range),
  );
  expect(loose).toEqual([]);
  expect(lock.packages["node_modules/electron"]?.version).toBe(manifest.devDependencies.electron);
});

it("names no machine's own registry", () => {
  const addresses = JSON.stringify(lock).match(/"resolved":"[^"]+"/g) ?? [];
  expect(addresses.filter((address) => !address.includes("https://registry.npmjs.org/"))).toEqual([]);
});
