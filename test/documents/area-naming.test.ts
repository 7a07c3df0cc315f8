import { describe, expect, test } from "vitest";
import type { Audience } from "../../src/core/gaps/gap-view.ts";
import type { AreaNaming } from "../../src/core/report/document-texts.ts";
import { buildReport } from "../../src/documents/report/build-report.ts";
import { areas, inventedStrategy } from "./strategy-data.ts";

const gapsChapter = (audience: Audience, areaNaming: AreaNaming): string => {
  const data = inventedStrategy(audience);
  const report = buildReport({ ...data, texts: { ...data.texts, areaNaming } }, "en");
  return JSON.stringify(report.chapters.find((chapter) => chapter.id === "gaps"));
};
const namesIn = (text: string) => areas.filter(({ name }) => text.includes(name)).length;

describe("how a public document speaks of areas", () => {
  test("by name", () => {
    expect(namesIn(gapsChapter("public", "named"))).toBe(areas.length);
  });

  test("as kinds with their number: no name is left, and every area is counted once", () => {
    const text = gapsChapter("public", "grouped");
    expect(namesIn(text)).toBe(0);
    const counts = [...text.matchAll(/(\d+) areas? (?:that|between|behind|with)/g)].map((match) => Number(match[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(areas.length);
  });

  test("not at all", () => {
    const text = gapsChapter("public", "city-only");
    expect(namesIn(text)).toBe(0);
    expect(text).toContain("Whole municipality");
  });

  test("internal copies name them whatever is chosen", () => {
    expect(namesIn(gapsChapter("internal", "city-only"))).toBe(areas.length);
  });
});
