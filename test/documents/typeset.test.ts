import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DocumentPress } from "../../src/documents/document-press.ts";
import { buildReport } from "../../src/documents/report/build-report.ts";
import { typeset } from "../../src/documents/typeset.ts";
import { unknownTokens } from "./number-tokens.ts";
import { readPdf } from "./read-pdf.ts";
import { emptyStrategy, inventedStrategy } from "./strategy-data.ts";

const resources = new URL("../../resources", import.meta.url).pathname;

describe.each(["en", "de"] as const)("the printed document in %s", (language) => {
  const model = buildReport(inventedStrategy(), language);

  it("is an accessible PDF that says its title and language and describes its pictures", async () => {
    const document = await typeset(model, resources);
    const pdf = await readPdf(document.pdf);
    expect(document).toMatchObject({ universallyAccessible: true, warnings: [], pages: pdf.pages.length });
    expect(pdf).toMatchObject({ tagged: true, language, title: "A fair start in every neighbourhood", undescribed: 0 });
    expect([...pdf.roles]).toEqual(expect.arrayContaining(["H1", "H2", "H3", "Table", "TH", "TD", "Figure", "L"]));
    expect(Buffer.from(document.pdf).toString("latin1")).toContain("pdfuaid:part");
  });

  it("has contents that name every chapter and gap with its true page, equal to the bookmarks", async () => {
    const pdf = await readPdf((await typeset(model, resources)).pdf);
    const headings = model.chapters.flatMap((chapter) => [
      { title: chapter.title, level: 1 },
      ...chapter.blocks.flatMap((block) =>
        block.type === "heading" && block.level === 2 ? [{ title: block.text, level: 2 }] : [],
      ),
    ]);
    expect(pdf.outline.map(({ title, level }) => ({ title, level }))).toEqual(headings);
    const contents = (pdf.pages[1]?.text ?? "").replaceAll(/\s+/gu, "");
    expect(contents).toBe(
      [model.contentsTitle, ...pdf.outline.map(({ title, page }) => `${title}${page}`)]
        .join("")
        .replaceAll(/\s+/gu, ""),
    );
    for (const { title, page } of pdf.outline) expect(pdf.pages[page - 1]?.text).toContain(title);
  });

  it("prints no number that is not a figure", async () => {
    const pdf = await readPdf((await typeset(model, resources)).pdf);
    const text = pdf.pages
      .filter((_, index) => index !== 1)
      .map((page) => page.text)
      .join("\n");
    expect(unknownTokens(text, model.figures)).toEqual([]);
  });

  it("numbers its pages", async () => {
    const pdf = await readPdf((await typeset(model, resources)).pdf);
    const word = language === "en" ? "of" : "von";
    pdf.pages.forEach(({ footer }, index) => {
      if (index === 0) expect(footer).toBe("");
      else expect(footer).toContain(`${index + 1} ${word} ${pdf.pages.length}`);
    });
  });
});

describe("setting a document", () => {
  it("embeds its fonts", async () => {
    const { pdf } = await typeset(buildReport(inventedStrategy(), "en"), resources);
    const bytes = Buffer.from(pdf).toString("latin1");
    expect(bytes.match(/\/FontFile[23]/gu)?.length ?? 0).toBeGreaterThanOrEqual(4);
    expect(bytes).toMatch(/\/FontName \/\w+\+SourceSerif4/u);
  });

  it("gives the same bytes for the same data, from a new press or a used one", async () => {
    const model = () => buildReport(inventedStrategy(), "de");
    const press = new DocumentPress(resources);
    await press.typeset(buildReport(emptyStrategy(), "en"));
    const [first, second] = [await typeset(model(), resources), await press.typeset(model())];
    expect(Buffer.from(second.pdf).equals(Buffer.from(first.pdf))).toBe(true);
  });

  it("can be searched for minus signs and hyphens though long words are hyphenated", async () => {
    const { pages } = await readPdf((await typeset(buildReport(inventedStrategy(), "de"), resources)).pdf);
    const text = pages.map((page) => page.text).join(" ");
    expect(text).toMatch(/Überschwem.\s*mungsgebiet/u);
    expect(text).toContain("-24,9 bis -13,4");
    expect(text).toContain("95-%-Intervall");
  });

  it("sets typed markup as text", async () => {
    const pdf = await readPdf((await typeset(buildReport(inventedStrategy(), "en"), resources)).pdf);
    const text = pdf.pages.map((page) => page.text).join(" ");
    expect(text).toContain("<b>in</b> the day-care centre #panic() $x$ *Ziegelfeld*");
    expect(text).toContain("Спільне навчання та дні переходу");
  });

  it("sets a project that was just begun, each chapter saying what is not there yet", async () => {
    const document = await typeset(buildReport(emptyStrategy(), "en"), resources);
    const text = (await readPdf(document.pdf)).pages
      .map((page) => page.text)
      .join(" ")
      .replaceAll(/\s+/gu, " ");
    expect(document.universallyAccessible).toBe(true);
    expect(text).toContain("Early-childhood strategy 2027–2031");
    for (const sentence of [
      "No gaps have been",
      "No priorities have",
      "No goals or measures",
      "No costs have been",
      "No files have been",
    ]) {
      expect(text).toContain(sentence);
    }
  });

  it("tells which characters it could not print", async () => {
    const data = inventedStrategy();
    const model = buildReport(
      { ...data, texts: { ...data.texts, title: "Kinder 🚸 zuerst\u0007", subtitle: "漢" } },
      "de",
    );
    expect(model.title).toBe("Kinder □ zuerst ".trim());
    expect(model.warnings).toEqual([expect.stringContaining("U+1F6B8 und U+6F22")]);
    expect((await typeset(model, resources)).universallyAccessible).toBe(true);
  });

  it("makes a tagged PDF and says why when the accessible one is refused", async () => {
    const folder = mkdtempSync(join(tmpdir(), "trellis-template-"));
    try {
      mkdirSync(join(folder, "document"));
      const template = readFileSync(join(resources, "document/strategy.typ"), "utf8");
      expect(template).toContain(", alt: it.alt");
      writeFileSync(join(folder, "document/strategy.typ"), template.replace(", alt: it.alt", ""));
      const document = await typeset(buildReport(inventedStrategy(), "en"), folder);
      expect(document.universallyAccessible).toBe(false);
      expect(document.warnings).toEqual([expect.stringMatching(/Reason: .*alt/u)]);
      expect((await readPdf(document.pdf)).tagged).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("prints a table of five hundred areas with its header on each page", async () => {
    const data = inventedStrategy();
    const view = data.gapViews[0];
    const first = view?.areas[0];
    if (view === undefined || first === undefined) throw new Error("no view");
    const areas = Array.from({ length: 500 }, (_, index) => ({
      ...first,
      areaId: index,
      code: String(1000 + index),
      area: `Quartier ${index}`,
    }));
    const document = await typeset(buildReport({ ...data, gapViews: [{ ...view, areas }] }, "en"), resources);
    const pages = (await readPdf(document.pdf)).pages.filter((page) => page.text.includes("Quartier"));
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) expect(page.text).toContain("95 % interval");
  });
});
