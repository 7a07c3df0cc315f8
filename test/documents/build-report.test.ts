import { describe, expect, it } from "vitest";
import type { FigureSource, ReportModel, ReportTable } from "../../src/core/report/report-model.ts";
import { buildReport } from "../../src/documents/report/build-report.ts";
import type { StrategyData } from "../../src/documents/report/strategy-data.ts";
import { unknownTokens } from "./number-tokens.ts";
import { emptyStrategy, inventedStrategy } from "./strategy-data.ts";

const everyCase = (["en", "de"] as const).flatMap((language) =>
  (["public", "internal"] as const).map((audience) => ({ language, audience })),
);

describe.each(everyCase)("the report in $language for the $audience", ({ language, audience }) => {
  const data = inventedStrategy(audience);
  const model = buildReport(data, language);

  it("registers every number that it holds", () => {
    for (const chapter of model.chapters) {
      const own = model.figures.filter((figure) => figure.chapter === chapter.id);
      expect(unknownTokens(textsOf(chapter.blocks).join("\n"), own), chapter.id).toEqual([]);
    }
    expect(
      unknownTokens([model.title, model.subtitle, model.footer, ...model.coverLines].join("\n"), model.figures),
    ).toEqual([]);
  });

  it("points to the very value in the command's answer", () => {
    const pointing = model.figures.filter((figure) => figure.source.kind === "command");
    expect(pointing.length).toBeGreaterThan(150);
    for (const figure of pointing)
      expect(figure.value, `${figure.id} ${figure.text}`).toBe(answered(data, figure.source));
  });

  it("prints rows and columns of thousands that add up, and each cell within a thousand of its cents", () => {
    const tables = tablesOf(model).filter(
      (table) => table.rows.some((row) => row.emphasis === "total") && table.columns.length === 7,
    );
    expect(tables).toHaveLength(5);
    for (const table of tables) {
      const rows = table.rows.map((row) => ({
        ...row,
        numbers: row.cells.slice(1).map((cell) => Number(cell.replaceAll(/[.,]/gu, ""))),
      }));
      for (const { numbers } of rows) expect(numbers.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(numbers.at(-1));
      const total = rows.findIndex((row) => row.emphasis === "total");
      for (const part of [rows.slice(0, total), rows.slice(total + 1)].filter((rowsOfPart) => rowsOfPart.length > 0)) {
        expect(
          part.reduce((sums, row) => sums.map((sum, index) => sum + (row.numbers[index] ?? 0)), [0, 0, 0, 0, 0, 0]),
        ).toEqual(rows[total]?.numbers);
      }
    }
    for (const figure of model.figures.filter(
      (one) =>
        one.unit === "cent" &&
        one.source.kind === "command" &&
        one.source.pointer.includes("byYear") &&
        !/[€]/u.test(one.text),
    )) {
      expect(
        Math.abs(Number(figure.text.replaceAll(/[.,]/gu, "")) * 100_000 - (figure.value ?? 0)),
        figure.text,
      ).toBeLessThan(100_000);
    }
  });
});

describe("what a public report keeps to itself", () => {
  it("lists areas by code and not by rank; an internal one keeps the worst first", () => {
    const names = (audience: "public" | "internal") =>
      evidence(buildReport(inventedStrategy(audience), "en"))
        .rows.slice(0, 4)
        .map((row) => row.cells[0]?.slice(0, 9));
    expect(names("public")).toEqual(["Gerbergas", "Hafen Ost", "Привокзал", "Ziegelfel"]);
    expect(names("internal")).toEqual(["Ziegelfel", "Gerbergas", "Hafen Ost", "Привокзал"]);
  });

  it("prints marks only for what is hidden or rests on too few, whatever the view still holds", () => {
    const data = inventedStrategy();
    const [view] = data.gapViews;
    if (view === undefined) throw new Error("no view");
    const told = { numerator: 7171, denominator: 7272, value: 73.73, interval: [74.74, 75.75] as const };
    const areas = view.areas.map((area) =>
      area.display === "hidden" || area.display === "too-few" ? { ...area, ...told } : area,
    );
    const withCity = { ...view, areas, city: { ...view.city, ...told, display: "hidden" as const } };
    const report = buildReport({ ...data, gapViews: [withCity] }, "en");
    const model = [...textsOf(report.chapters), JSON.stringify(report.figures)].join("\n");
    for (const secret of ["7171", "7,171", "7272", "7,272", "73.7", "74.7", "75.75", "75.8"])
      expect(model).not.toContain(secret);
    expect(model).toContain("hidden to protect individuals");
  });

  it("tells a true zero from all that is no number", () => {
    const rows = evidence(buildReport(inventedStrategy(), "en")).rows.map((row) => [
      row.cells[1],
      row.cells[3],
      row.cells[5],
    ]);
    expect(rows.slice(2, 8)).toEqual([
      ["9", "25.0\u00a0% (u)", "uncertain; entered by hand"],
      ["0", "0.0\u00a0%", ""],
      ["", "(m)", "missing"],
      ["", "(n)", "not applicable"],
      ["", "(f)", "too few children"],
      ["", "(h)", "hidden"],
    ]);
  });
});

describe("a report's sentences", () => {
  it("ask the council for a decision with its money", () => {
    const [lead] = summaryOf(inventedStrategy());
    expect(lead).toMatchObject({
      tone: "lead",
      text: "We ask the council to adopt 2 priorities and 3 measures, and to release €159,907 of new money for 2027.",
    });
  });

  it("take the decision that the team typed instead", () => {
    const data = inventedStrategy();
    expect(summaryOf({ ...data, texts: { ...data.texts, decisionAsked: "Adopt this." } })[0]).toMatchObject({
      text: "Adopt this.",
    });
  });

  it("are there without data, in both languages, with no heading left empty", () => {
    for (const language of ["en", "de"] as const) {
      const model = buildReport(emptyStrategy(), language);
      expect(model.chapters.map((chapter) => chapter.id)).toEqual([
        "summary",
        "process",
        "gaps",
        "priorities",
        "measures",
        "costs",
        "sources",
      ]);
      for (const chapter of model.chapters) expect(chapter.blocks.length, chapter.id).toBeGreaterThan(0);
      expect(unknownTokens(textsOf(model.chapters).join(" "), model.figures)).toEqual([]);
    }
  });
});

function answered(data: StrategyData, source: FigureSource): unknown {
  if (source.kind !== "command") return undefined;
  const [name] = source.command;
  const answer =
    name === "gaps"
      ? [...data.gapViews, ...data.situation.context.indicators.flatMap(({ view }) => view ?? [])].find(
          (view) => source.command.includes(view.indicator.id) && source.command.includes(view.period),
        )
      : name === "costs"
        ? { table: data.costTable, lines: data.costLines, funding: data.funding, assumptions: data.assumptions }
        : {
            criteria: data.criteria,
            gaps: data.gaps,
            scores: data.scores,
            ranking: data.ranking,
            priorities: data.priorities,
          };
  return source.pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], answer);
}

function textsOf(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    name === "svg"
      ? [String(inner).replaceAll(/<[^>]*>/gu, " ")]
      : ["type", "id", "align"].includes(name)
        ? []
        : textsOf(inner),
  );
}

function tablesOf(model: ReportModel): readonly ReportTable[] {
  return model.chapters.flatMap((chapter) => chapter.blocks).filter((block) => block.type === "table");
}

function evidence(model: ReportModel): ReportTable {
  const table = tablesOf(model).find((one) => one.columns.length === 6 && one.columns[4]?.text.includes("95"));
  if (table === undefined) throw new Error("no evidence table");
  return table;
}

function summaryOf(data: StrategyData) {
  return buildReport(data, "en").chapters.find((chapter) => chapter.id === "summary")?.blocks ?? [];
}
