import { describe, expect, it } from "vitest";
import type { ReportModel, ReportTable } from "../../src/core/report/report-model.ts";
import { buildReport } from "../../src/documents/report/build-report.ts";
import { inventedSituation } from "./situation-data.ts";
import { emptyStrategy, inventedStrategy } from "./strategy-data.ts";

const ids = ["context", "services", "families", "cooperation", "quality"] as const;
const report = buildReport(inventedStrategy("public"), "en");

describe("the chapters on the situation", () => {
  it("stand between the process and the gaps; an empty part is one line and no chapter", () => {
    expect(report.chapters.map((one) => one.id).slice(2, 9)).toEqual(["process", ...ids, "gaps"]);
    const empty = buildReport(emptyStrategy(), "en");
    expect(empty.chapters.filter((one) => ids.some((id) => id === one.id))).toEqual([]);
    const lists = chapter(empty, "process").filter((block) => block.type === "list");
    expect(lists.at(-1)?.items).toHaveLength(5);
    expect(chapter(report, "process").filter((block) => block.type === "list")).toHaveLength(1);
  });

  it("tell value, zero, suppressed, hidden, not applicable and missing apart", () => {
    const [indicators, board] = tables(report, "context");
    expect(indicators?.rows.slice(1).map(({ cells }) => [cells[0], cells[2], cells[5]])).toEqual([
      ["Children under 3 with a place", "34.8\u00a0%", ""],
      ["Zero", "0.0\u00a0%", ""],
      ["Suppressed", "(s)", "withheld by the source"],
      ["Hidden", "(h)", "hidden"],
      ["Not here", "(n)", "not applicable"],
      ["Not yet", "(m)", "no number yet; obtainable"],
    ]);
    expect(indicators?.rows[1]?.cells.slice(3, 5)).toEqual(["37.4\u00a0%", "European Union, 2024"]);
    const numbers = board?.rows.map(({ cells }) => cells.slice(1).map(Number)) ?? [];
    expect(numbers.at(-1)).toEqual([6, 1, 7]);
    expect(numbers.slice(0, -1).reduce((sums, row) => sums.map((sum, i) => sum + (row[i] ?? 0)), [0, 0, 0])).toEqual([
      6, 1, 7,
    ]);
  });

  it("count as empty cells what the table of sectors and levels shows as empty", () => {
    const [sectors] = tables(report, "services");
    const empty = sectors?.rows.flatMap(({ cells }) => cells.slice(1)).filter((cell) => cell === "–").length;
    expect(leadOf(report, "services")).toContain(`${empty} cells are empty`);
    const listed = tables(report, "services")
      .at(-1)
      ?.rows.map(({ cells }) => [cells[0], ...cells.slice(2)]);
    expect(listed).toEqual([
      ["without a kind", "", "", "", ""],
      ["Midwife", "pregnancy to under 7 months", "(m)", "(h)", "(m)"],
      ["Day-care centre", "", "", "", ""],
      ["Kita „Спілка“", "1 to under 6", "84", "91", "€0 to €310"],
    ]);
  });

  it("tell a group of three people from nobody and from nobody counted", () => {
    const people = tables(report, "families").at(-1);
    expect(people?.rows.slice(0, 3).map(({ cells }) => cells[1])).toEqual(["(h)", "0", "(m)"]);
    expect(tables(buildReport(inventedStrategy("internal"), "en"), "families").at(-1)?.rows[0]?.cells[1]).toBe("3");
  });

  it("name events only where the document names areas", () => {
    const data = inventedStrategy("public");
    const grouped = buildReport({ ...data, texts: { ...data.texts, areaNaming: "grouped" } }, "en");
    expect(JSON.stringify(chapter(report, "families"))).toContain("Ziegelfeld");
    expect(JSON.stringify(chapter(grouped, "families"))).not.toContain("Ziegelfeld");
  });

  it("show the network at both times, and what changed", () => {
    expect(tables(report, "cooperation")[0]?.rows.map(({ cells }) => cells.slice(1))).toEqual([
      ["33\u00a0%", "67\u00a0%", "33 points"],
      ["13\u00a0%", "40\u00a0%", "27 points"],
      ["100\u00a0%", "100\u00a0%", "0 points"],
      ["50\u00a0%", "100\u00a0%", "50 points"],
    ]);
    const funding = tables(report, "cooperation")[1]?.rows[1]?.cells;
    expect(funding).toEqual(["Money", "100", "25", "75", "63"]);
  });

  it("show no figure and no note of settings that the public does not see", () => {
    const [staff] = tables(report, "quality");
    expect(staff?.rows.map(({ cells }) => cells.slice(1))).toEqual([
      ["7.3", "82\u00a0%", "0\u00a0%", "(m)", "12.3"],
      ["(h)", "(h)", "(h)", "(h)", "(h)"],
      ["7.3", "82\u00a0%", "0\u00a0%", "(m)", "12.3"],
    ]);
    expect(JSON.stringify(report)).not.toContain("Only 2 posts");
    const rated = tables(report, "quality")[1]
      ?.rows.slice(0, 2)
      .map(({ cells }) => cells.slice(1));
    expect(rated).toEqual([
      ["2", "", "", "too few ratings to show"],
      ["9", "3.5", "1 to 5", "opinions differ"],
    ]);
  });

  it("keep open ratings to themselves", () => {
    const data = inventedStrategy("internal");
    const { quality } = inventedSituation("internal");
    const statements = quality.statements.map((one) => ({ ...one, result: null }));
    const situation = { ...data.situation, quality: { ...quality, isClosed: false, statements } };
    expect(tables(buildReport({ ...data, situation }, "en"), "quality")).toHaveLength(1);
  });
});

function chapter(model: ReportModel, id: string) {
  return model.chapters.find((one) => one.id === id)?.blocks ?? [];
}

function tables(model: ReportModel, id: string): readonly ReportTable[] {
  return chapter(model, id).filter((block) => block.type === "table");
}

function leadOf(model: ReportModel, id: string): string {
  const [first] = chapter(model, id);
  return first?.type === "paragraph" ? first.text : "";
}
