import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, trellis } from "./run-command.ts";

const folder = newFolder();
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==",
  "base64",
);

describe("the command line answers in one line", () => {
  const text = file("letter.trellis", "dear mayor\n".repeat(30));
  const table = file("table.csv", "name;2024\nMill Lane;7\n");
  mkdirSync(join(folder, "folder.csv"));
  const cases: readonly (readonly [readonly string[], number, string])[] = [
    [["export", text, "--out", folder], 2, "wrong-usage"],
    [["inequality", text, "--audience", "everyone"], 2, "wrong-usage"],
    [["fly"], 2, "wrong-usage"],
    [["look"], 2, "wrong-usage"],
    [["look", table, "--purple"], 2, "wrong-usage"],
    [["tidy", table], 2, "wrong-usage"],
    [["new", join(folder, "a.trellis")], 2, "wrong-usage"],
    [["new", join(folder, "a.trellis"), "--name", "A", "--language", "xx"], 2, "wrong-usage"],
    [["gaps", text, "--audience", "everyone"], 2, "wrong-usage"],
    [["serve", "--port", "many"], 2, "wrong-usage"],
    [["look", join(folder, "absent.csv")], 1, "file-missing"],
    [["look", join(folder, "folder.csv")], 1, "file-is-directory"],
    [["look", file("empty.csv", "")], 1, "file-empty"],
    [["tidy", file("picture.csv", png), "--out", join(folder, "out.csv")], 1, "binary-file"],
    [["gaps", join(folder, "absent.trellis")], 1, "file-missing"],
    [["gaps", text], 1, "not-a-project"],
    [["new", text, "--name", "A"], 1, "file-exists"],
  ];

  it.each(cases)("trellis %j: exit %i, %s", (args, exitCode, code) => {
    const result = trellis(...args);
    expect(result.exitCode).toBe(exitCode);
    expect(result.out).toBe("");
    expect(result.errors).toMatch(new RegExp(`^trellis: ${code}: [^\\n]+\\n$`));
  });

  it("never writes a tidied table over the file that it came from", () => {
    const before = readFileSync(table, "utf8");
    const result = trellis("tidy", table, "--out", table);
    expect([result.exitCode, result.errors.startsWith("trellis: file-exists: ")]).toEqual([1, true]);
    expect(readFileSync(table, "utf8")).toBe(before);
  });

  it("names no command that is not there", () => {
    const help = trellis("--help");
    expect(help.exitCode).toBe(0);
    for (const name of [
      "new",
      "look",
      "tidy",
      "import",
      "gaps",
      "inequality",
      "priorities",
      "costs",
      "document",
      "check",
      "example",
      "serve",
    ])
      expect(help.out).toContain(`  ${name} `);
    for (const name of ["export"]) expect(help.out).not.toContain(`  ${name} `);
  });
});
