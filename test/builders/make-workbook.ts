import { strToU8, zipSync } from "fflate";

export type BuiltCell =
  | string
  | number
  | null
  | { readonly number: number; readonly format: string }
  | { readonly runs: readonly (readonly [text: string, raised: boolean])[] }
  | { readonly inline: string }
  | { readonly formula: string; readonly result?: number | string; readonly error?: string };

export interface BuiltSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly rows: readonly (readonly BuiltCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A workbook as Excel writes it: shared strings with rich text runs, styles, relations. */
export function makeWorkbook(sheets: readonly BuiltSheet[], from1904 = false): Uint8Array {
  const strings: string[] = [];
  const formats: string[] = [];
  const cellXml = (cell: BuiltCell, at: string): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
    if (typeof cell === "string" || "runs" in cell) {
      strings.push(typeof cell === "string" ? textXml(cell) : cell.runs.map(runXml).join(""));
      return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
    }
    if ("inline" in cell) return `<c r="${at}" t="inlineStr"><is>${textXml(cell.inline)}</is></c>`;
    if ("format" in cell) {
      formats.push(cell.format);
      return `<c r="${at}" s="${formats.length}"><v>${cell.number}</v></c>`;
    }
    const formula = `<f>${escaped(cell.formula)}</f>`;
    if (cell.error !== undefined) return `<c r="${at}" t="e">${formula}<v>${cell.error}</v></c>`;
    if (cell.result === undefined) return `<c r="${at}">${formula}</c>`;
    const type = typeof cell.result === "string" ? ' t="str"' : "";
    return `<c r="${at}"${type}>${formula}<v>${escaped(String(cell.result))}</v></c>`;
  };
  const sheetXml = (sheet: BuiltSheet): string => {
    const rows = sheet.rows.map((cells, index) => {
      const row = index + 1;
      const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : "";
      const content = cells.map((cell, column) => cellXml(cell, String.fromCharCode(65 + column) + row)).join("");
      return cells.length === 0 ? "" : `<row r="${row}"${hidden}>${content}</row>`;
    });
    const columns = (sheet.hiddenColumns ?? []).map((n) => `<col min="${n}" max="${n}" width="9" hidden="1"/>`);
    const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    return (
      `${head}<worksheet ${main}><dimension ref="A1:XFD1048576"/>${columns.length ? `<cols>${columns.join("")}</cols>` : ""}` +
      `<sheetData>${rows.join("")}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ""}</worksheet>`
    );
  };
  const parts = sheets.map(sheetXml);
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (all: string) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
  const count = sheets.length;
  const files: Record<string, string> = {
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `${head}<workbook ${main} xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ""}/><sheets>` +
      `${sheets.map(({ name, state }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, index) => relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`)).join("") +
        relation(count + 1, "sharedStrings", "/xl/sharedStrings.xml") +
        relation(count + 2, "styles", "styles.xml"),
    ),
    "xl/sharedStrings.xml": `${head}<sst ${main}>${strings.map((one) => `<si>${one}</si>`).join("")}</sst>`,
    "xl/styles.xml":
      `${head}<styleSheet ${main}><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`).join("")}</numFmts>` +
      `<cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join("")}</cellXfs></styleSheet>`,
  };
  parts.forEach((part, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = part;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function textXml(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

function runXml([text, raised]: readonly [string, boolean]): string {
  return `<r>${raised ? '<rPr><vertAlign val="superscript"/></rPr>' : ""}${textXml(text)}</r>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
