import { describe, expect, it } from "vitest";
import { filesUnder } from "./source-files.ts";

const sourceFiles = [...filesUnder("src"), ...filesUnder("electron")];
const testFiles = filesUnder("test");
const everyFile = [...sourceFiles, ...testFiles, ...filesUnder("src", [".css", ".html"])];
const linesOf = (source: string) => source.split("\n").length - 1;

describe("files", () => {
  it("are there", () => {
    expect(sourceFiles.length).toBeGreaterThan(100);
    expect(testFiles.length).toBeGreaterThan(10);
  });

  it("have at most 300 lines, tests 400", () => {
    const tooLong = [
      ...sourceFiles.filter((file) => linesOf(file.source) > 300),
      ...testFiles.filter((file) => linesOf(file.source) > 400),
    ];
    expect(tooLong.map((file) => `${file.path}: ${linesOf(file.source)} lines`)).toEqual([]);
  });

  it("have kebab-case names", () => {
    const named = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
    const misnamed = everyFile.filter((file) => !file.path.split("/").every((part) => named.test(part)));
    expect(misnamed.map((file) => file.path)).toEqual([]);
  });

  it("are no barrels", () => {
    const isBarrel = (source: string) => {
      const statements = source.split("\n").filter((line) => /^[a-z]/.test(line));
      return statements.length > 0 && statements.every((line) => /^export .*\bfrom "/.test(line));
    };
    const barrels = sourceFiles.filter((file) => /\/index\.tsx?$/.test(file.path) || isBarrel(file.source));
    expect(barrels.map((file) => file.path)).toEqual([]);
  });
});
