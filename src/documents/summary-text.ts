import type { ReportBlock, ReportModel, ReportTable } from "../core/report/report-model.ts";

const lineWidth = 96;
const widestFirstColumn = 40;

/**
 * The summary chapter as plain text for mails and minutes: title, the decision asked, key numbers, tables in aligned columns.
 * Lines end in "\n" and hold at most 96 characters, unless a table has more years than that. A model without summary gives title and
 * municipality only.
 */
export function summaryText(model: ReportModel): string {
  const summary = model.chapters.find((chapter) => chapter.id === "summary");
  const parts = [
    [
      model.title,
      ...(model.subtitle === "" ? [] : [model.subtitle]),
      [model.municipality, ...model.coverLines].join(" · "),
    ].join("\n"),
    ...(summary === undefined ? [] : summary.blocks.map(blockText)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockText(block: ReportBlock): string {
  switch (block.type) {
    case "heading":
      return block.text.toUpperCase();
    case "paragraph":
      return wrapped(block.text, lineWidth).join("\n");
    case "list":
      return block.items.flatMap((item) => hanging("- ", item)).join("\n");
    case "key-numbers": {
      const width = Math.max(...block.items.map((item) => item.text.length)) + 2;
      return block.items.flatMap((item) => hanging(item.text.padEnd(width), item.label)).join("\n");
    }
    case "definitions":
      return block.items.flatMap((item) => hanging(`${item.term}: `, item.text)).join("\n");
    case "chart":
      return wrapped(block.alt, lineWidth).join("\n");
    case "table":
      return block.columns.some((column) => column.align === "right")
        ? tableText(block)
        : block.rows.map((row) => listedRow(row.cells)).join("\n");
  }
}

/** "1. Places under 3 – 60 places in Hafen Ost – Education – short" reads better than four narrow columns. */
function listedRow(cells: readonly string[]): string {
  const [first = "", ...rest] = cells;
  return hanging(`${first}. `, rest.filter((cell) => cell !== "").join(" – ")).join("\n");
}

function tableText(table: ReportTable): string {
  const lines = [table.columns.map((column) => column.text), ...table.rows.map((row) => row.cells)];
  const widths = table.columns.map((_, index) => Math.max(...lines.map((cells) => (cells[index] ?? "").length)));
  widths[0] = Math.min(widths[0] ?? 0, widestFirstColumn);
  const text = lines.flatMap((cells) => {
    const labels = wrapped(cells[0] ?? "", widestFirstColumn);
    const numbers = cells.slice(1).map((cell, index) => cell.padStart((widths[index + 1] ?? 0) + 2));
    return [...labels.slice(0, -1), (labels.at(-1) ?? "").padEnd(widths[0] ?? 0) + numbers.join("")];
  });
  return [...text, ...(table.note === "" ? [] : ["", ...wrapped(table.note, lineWidth)])].join("\n");
}

function hanging(lead: string, text: string): readonly string[] {
  return wrapped(text, lineWidth - lead.length).map(
    (line, index) => (index === 0 ? lead : " ".repeat(lead.length)) + line,
  );
}

/** Breaks at spaces; a longer word keeps a line of its own. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.length === 0 ? [""] : lines;
}
