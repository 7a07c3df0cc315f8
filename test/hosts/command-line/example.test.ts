import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Figure } from "../../../src/core/report/report-model.ts";
import { numberTokens } from "../../documents/number-tokens.ts";
import { readPdf } from "../../documents/read-pdf.ts";
import { newFolder, trellis, trellisJson } from "./run-command.ts";

const folder = newFolder();
const project = join(folder, "example.trellis");

beforeAll(() => {
  expect(trellis("example", folder)).toMatchObject({ exitCode: 0, errors: "" });
});

const figures = (): readonly Figure[] => JSON.parse(readFileSync(join(folder, "figures.json"), "utf8")).figures;

describe("the example municipality without a screen", () => {
  it("leaves a project, the PDF, its figures and a one-page summary", () => {
    for (const name of ["example.trellis", "strategy.pdf", "figures.json", "summary.txt"]) {
      expect(statSync(join(folder, name)).size, name).toBeGreaterThan(1000);
    }
    expect(readFileSync(join(folder, "summary.txt"), "utf8").split("\n").length).toBeLessThan(70);
    expect(trellisJson("check", project)).toMatchObject({ integrity: "ok", brokenLinks: [] });
  });

  it("prints no number that figures.json does not hold", async () => {
    const pdf = await readPdf(new Uint8Array(readFileSync(join(folder, "strategy.pdf"))));
    const known = new Set(figures().flatMap((figure) => numberTokens(figure.text)));
    const unknown = pdf.pages.flatMap((page, index) =>
      index < 2
        ? []
        : numberTokens(page.text)
            .filter((token) => !known.has(token))
            .map((token) => `page ${index + 1}: ${token}`),
    );
    expect(unknown).toEqual([]);
    expect(figures().length).toBeGreaterThan(500);
  });

  it("takes each computed figure from what a command prints", () => {
    const answers = new Map<string, unknown>();
    const wrong: string[] = [];
    for (const { id, value, source } of figures()) {
      if (source.kind !== "command") continue;
      const key = source.command.join(" ");
      const [name = "", ...options] = source.command;
      if (!answers.has(key)) answers.set(key, trellisJson(name, project, ...options));
      if (at(answers.get(key), source.pointer) !== value) wrong.push(`${id}: ${key} ${source.pointer}`);
    }
    expect(wrong).toEqual([]);
    expect(answers.size).toBeGreaterThanOrEqual(5);
  }, 120_000);
});

function at(answer: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      answer,
    );
}
