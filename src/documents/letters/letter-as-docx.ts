import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { LetterBlock, LetterModel } from "./letter-model.ts";

const millimetre = 56.7;
const ink = "1E2A2F";

/** The letter as a Word document on A4: its subject is a heading, its table has a header row, its language is set. */
export async function letterAsDocx(model: LetterModel): Promise<Uint8Array> {
  const document = new Document({
    title: clean(model.subject),
    creator: clean(model.sender),
    styles: {
      default: {
        document: {
          run: {
            font: "Calibri",
            size: 22,
            color: ink,
            language: { value: model.language === "de" ? "de-DE" : "en-GB" },
          },
          paragraph: { spacing: { after: 160, line: 276 } },
        },
        heading1: {
          run: { font: "Calibri", size: 26, bold: true, color: ink },
          paragraph: { spacing: { before: 320, after: 200 } },
        },
        heading2: {
          run: { font: "Calibri", size: 22, bold: true, color: ink },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: "points",
          levels: [
            {
              level: 0,
              format: "bullet",
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) },
            margin: { top: 1350, bottom: 1250, left: 1420, right: 1300 },
          },
        },
        children: [
          text(model.sender, { after: 480 }),
          ...model.receiver.map((line) => text(line, { after: 0 })),
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { before: 240 },
            children: [new TextRun(clean(model.date))],
          }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(clean(model.subject))] }),
          ...model.blocks.flatMap(blockParts),
          text(model.regards, { after: 900, before: 240 }),
          ...model.signature.map((line) => text(line, { after: 0 })),
          text(model.enclosed, { before: 320 }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function blockParts(block: LetterBlock): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case "paragraph":
      return [text(block.text)];
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(clean(block.text))] })];
    case "list":
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: "points", level: 0 }, children: [new TextRun(clean(item))] }),
      );
    case "table":
      return [tableOf(block), text("", { after: 80 })];
  }
}

function tableOf({ header, rows }: Extract<LetterBlock, { type: "table" }>): Table {
  const widths = [6200, 2980];
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
  const line = { style: BorderStyle.SINGLE, size: 4, color: "8A9499" } as const;
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: widths[index] ?? 3000, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 60, right: 60 },
            children: [
              new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: clean(cell), bold: isHeader })] }),
            ],
          }),
      ),
    });
  return new Table({
    columnWidths: widths,
    width: { size: 9180, type: WidthType.DXA },
    borders: { top: line, bottom: line, left: none, right: none, insideVertical: none, insideHorizontal: line },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

function text(content: string, spacing?: { before?: number; after?: number }): Paragraph {
  return new Paragraph({ ...(spacing === undefined ? {} : { spacing }), children: [new TextRun(clean(content))] });
}

/** XML can't hold control characters. */
function clean(content: string): string {
  return content.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, " ");
}
