import type { Figure, ReportBlock, ReportChapter, ReportModel } from "../core/report/report-model.ts";
import { formatFor } from "../texts/format.ts";
import { translator } from "../texts/translate.ts";
import { documentLanguage } from "./document-language.ts";
import { printableText } from "./printable-text.ts";

/**
 * The model with every text made printable for fonts that have `characters`, a warning that names what was replaced, and no empty title,
 * heading or description of a picture: PDF/UA-1 refuses them. Applying it twice changes nothing.
 */
export function printableModel(model: ReportModel, characters: ReadonlySet<number>): ReportModel {
  const replaced = new Set<string>();
  const text = (raw: string): string => {
    const printable = printableText(raw, characters);
    for (const character of printable.replaced) replaced.add(character);
    return printable.text;
  };
  const title = (raw: string): string => text(raw).trim() || "…";
  const printed = {
    language: model.language,
    title: title(model.title),
    subtitle: text(model.subtitle),
    municipality: text(model.municipality),
    coverLines: model.coverLines.map(text),
    footer: text(model.footer),
    contentsTitle: title(model.contentsTitle),
    pageOf: text(model.pageOf),
    date: model.date,
    chapters: model.chapters.map(
      (chapter): ReportChapter => ({
        ...chapter,
        title: title(chapter.title),
        blocks: chapter.blocks.map((block) => printableBlock(block, text, title)),
      }),
    ),
    figures: model.figures.map((figure): Figure => ({ ...figure, text: text(figure.text) })),
  };
  return {
    ...printed,
    warnings: [...model.warnings, ...warningsOf(model.language, replaced)],
  };
}

type Print = (raw: string) => string;

function printableBlock(block: ReportBlock, text: Print, title: Print): ReportBlock {
  switch (block.type) {
    case "heading":
      return { ...block, text: title(block.text) };
    case "paragraph":
      return { ...block, text: text(block.text) };
    case "list":
      return { ...block, items: block.items.map(text) };
    case "key-numbers":
      return {
        ...block,
        items: block.items.map((item) => ({
          text: text(item.text),
          label: text(item.label),
        })),
      };
    case "definitions":
      return {
        ...block,
        items: block.items.map((item) => ({
          term: text(item.term),
          text: text(item.text),
        })),
      };
    case "chart":
      return {
        ...block,
        svg: block.svg.replaceAll(textInSvg, text),
        alt: title(block.alt),
        caption: text(block.caption),
      };
    case "table":
      return {
        ...block,
        caption: text(block.caption),
        columns: block.columns.map((column) => ({
          ...column,
          text: text(column.text),
        })),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(text) })),
        note: text(block.note),
      };
  }
}

/** Only what stands between tags: a combining character at the start of a text would melt with the tag's end. */
const textInSvg = /(?<=>)[^<>]+(?=<)/gu;

function warningsOf(language: string, replaced: ReadonlySet<string>): readonly string[] {
  if (replaced.size === 0) return [];
  const known = documentLanguage(language);
  const codes = [...replaced]
    .slice(0, 20)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
  return [
    translator(known)("document.charactersReplaced", {
      count: replaced.size,
      characters: formatFor(known).list(codes),
    }),
  ];
}
