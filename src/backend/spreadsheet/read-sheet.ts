import { AppError } from "../../core/app-error.ts";
import { withoutFootnote } from "./footnotes.ts";
import type { NumberFormat } from "./number-formats.ts";
import { numberText } from "./number-text.ts";
import { readXml } from "./read-xml.ts";
import { type RichText, RichTextReader } from "./rich-text.ts";
import { isOn } from "./workbook-parts.ts";

/** First and last row and column, from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetRow {
  readonly row: number;
  readonly hidden: boolean;
  /** By column, the first at 0; "" where a cell is empty. */
  readonly cells: string[];
}

/** A cell, row and column from 1. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a sheet's XML says, nothing left out and nothing filled yet. */
export interface RawSheet {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  /** Columns with stored numbers; true where one of them has decimals. */
  readonly numberColumns: ReadonlyMap<number, boolean>;
  /** Text cells with digits in them that may be numbers stored as text. */
  readonly textFigures: readonly MarkedCell[];
  readonly footnotes: readonly MarkedCell[];
  readonly errors: readonly MarkedCell[];
}

export interface WorkbookStyle {
  readonly strings: readonly RichText[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

const mostCells = 5_000_000;
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * Reads the cells of one sheet as text. The size that the sheet claims for itself is not looked at. Throws AppError "file-too-large"
 * above five million cells, empty ones to the left of a filled one included, and "binary-file" for damaged XML.
 */
export function readSheet(part: Uint8Array, style: WorkbookStyle): RawSheet {
  const rows: SheetRow[] = [];
  const merges: CellRange[] = [];
  const hiddenColumns: { first: number; last: number }[] = [];
  const numberColumns = new Map<number, boolean>();
  const textFigures: MarkedCell[] = [];
  const footnotes: MarkedCell[] = [];
  const errors: MarkedCell[] = [];
  const inline = new RichTextReader();
  let row: SheetRow = { row: 0, hidden: false, cells: [] };
  let cell = { column: 0, type: "n", style: 0 };
  let value = "";
  let formula = "";
  let within = "";
  let cellCount = 0;

  const put = (text: string): void => {
    if (text === "") return;
    cellCount += Math.max(1, cell.column - row.cells.length);
    if (cellCount > mostCells) throw new AppError("file-too-large", "too many cells");
    while (row.cells.length < cell.column - 1) row.cells.push("");
    row.cells[cell.column - 1] = text;
  };
  const here = (text: string): MarkedCell => ({ row: row.row, column: cell.column, text });
  const putText = (rich: RichText): void => {
    const bare = withoutFootnote(rich);
    if (bare.mark !== "") footnotes.push(here(rich.text + rich.raised));
    put(bare.text);
    if (/^[-+−]?[\d.,]*[.,]\d+ ?%?$/u.test(bare.text)) textFigures.push(here(bare.text));
  };
  const close = (): void => {
    const { type } = cell;
    if (type === "s") putText(style.strings[Number(value)] ?? { text: "", raised: "" });
    else if (type === "inlineStr") putText(inline.take());
    else if (type === "str") putText({ text: value, raised: "" });
    else if (type === "b") put(value === "1" ? "TRUE" : "FALSE");
    else if (type === "d") put(value.replace(/T00:00:00(\.0+)?Z?$/u, ""));
    else if (type === "e" || (value === "" && formula !== "")) {
      put(value === "" ? `=${formula}` : value);
      errors.push(here(value === "" ? `=${formula}` : value));
    } else if (value !== "") {
      const format = style.formats[cell.style] ?? { shows: "number" };
      const text = numberText(value, format, style.from1904);
      put(text);
      if (format.shows !== "date")
        numberColumns.set(cell.column, (numberColumns.get(cell.column) ?? false) || text.includes("."));
    }
  };

  readXml(part, {
    open: (name, attributes) => {
      within = name;
      if (name === "row") {
        const number = Number(attributes["r"] ?? row.row + 1);
        if (!(number > row.row && number <= lastRow)) throw new AppError("binary-file", `row ${attributes["r"]}`);
        row = { row: number, hidden: isOn(attributes["hidden"]), cells: [] };
      } else if (name === "c") {
        const at = attributes["r"];
        const column = at === undefined ? cell.column + 1 : columnNumber(at);
        if (!(column > 0 && column <= lastColumn)) throw new AppError("binary-file", `cell ${at}`);
        cell = { column, type: attributes["t"] ?? "n", style: Number(attributes["s"] ?? 0) };
        value = "";
        formula = "";
      } else if (name === "mergeCell") {
        const range = rangeOf(attributes["ref"] ?? "");
        if (range) merges.push(range);
      } else if (name === "col" && (isOn(attributes["hidden"]) || attributes["width"] === "0")) {
        hiddenColumns.push({ first: Number(attributes["min"]), last: Number(attributes["max"]) });
      } else inline.open(name, attributes);
    },
    text: (text) => {
      if (within === "v") value += text;
      else if (within === "f") formula += text;
      else inline.text(text);
    },
    close: (name) => {
      inline.close(name);
      within = "";
      if (name === "c") close();
      else if (name === "row") {
        rows.push(row);
        cell = { ...cell, column: 0 };
      }
    },
  });
  return { rows, merges, hiddenColumns, numberColumns, textFigures, footnotes, errors };
}

function columnNumber(reference: string): number {
  let column = 0;
  for (const letter of /^\$?[A-Z]{1,3}/iu.exec(reference)?.[0].replace("$", "").toUpperCase() ?? "")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function rangeOf(reference: string): CellRange | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/iu.exec(reference);
  if (!parts) return null;
  return {
    top: Number(parts[2]),
    left: columnNumber(parts[1] ?? ""),
    bottom: Number(parts[4]),
    right: columnNumber(parts[3] ?? ""),
  };
}
