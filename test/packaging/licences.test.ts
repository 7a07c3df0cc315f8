import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Component, collectLicences, licencesFile, textIn } from "../../build/licences.ts";
import { filesUnder } from "../layers/source-files.ts";
import { root } from "./package-for-test.ts";

const components = collectLicences(root);
const permissive = /^(?:0BSD|Apache-2\.0|BSD-3-Clause|ISC|MIT|OFL-1\.1)(?: AND (?:MIT|OFL-1\.1))?$/;

describe("the list of components and licences", () => {
  it("is the one that the app shows", () => {
    expect(JSON.parse(readFileSync(join(root, licencesFile), "utf8")) as readonly Component[]).toEqual(components);
  });

  it("has a whole text for each, and no licence that asks for more than to be passed on", () => {
    expect(components.filter(({ text }) => text.length < 500)).toEqual([]);
    expect(components.filter(({ licence }) => !permissive.test(licence))).toEqual([]);
    expect(components.find(({ name }) => name === "better-sqlite3")?.text).toContain("Joshua Wise");
    expect(components.find(({ name }) => name === "saxes")?.text).toContain("ISC License");
  });

  it("takes a text from elsewhere only for packages that have none", () => {
    const folders = Object.keys(textIn).map((name) => join(root, "node_modules", name));
    expect(folders.filter((folder) => existsSync(join(folder, "LICENSE")))).toEqual([]);
  });

  it("has every package that the window, the shell and the backend name", () => {
    const known = new Set([...components.map(({ name }) => name), "electron"]);
    const named = [...filesUnder("src", [".ts", ".tsx", ".css"]), ...filesUnder("electron")]
      .filter(({ path }) => !path.startsWith("src/hosts/browser/") && !path.startsWith("src/hosts/command-line/"))
      .flatMap(({ source }) => [...source.matchAll(/^(?:import|@import|\} from)\b[^"]*"([@a-z][^":]*)"/gm)])
      .map(([, name = ""]) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    expect(new Set(named).size).toBeGreaterThan(12);
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });
});
