import type { Area } from "../areas/area.ts";
import type { DecimalMark } from "../intake/dialect.ts";
import type { TableRow } from "../intake/look-result.ts";
import { foldText } from "../intake/row-words.ts";
import { readServiceCell } from "./read-service-cell.ts";
import type { NewService } from "./service.ts";
import type { ServiceField, ServiceTableProblem, ServiceVocabulary } from "./service-fields.ts";

/** One line of a list: only what it says. `id` is the project's own number of the service, null where the line has none. */
export interface ReadServiceRow {
  readonly row: number;
  readonly id: number | null;
  readonly values: Partial<NewService>;
}

export interface ReadServiceTable {
  /** The columns of the file by their headings; field null: not known, left out. */
  readonly columns: readonly { readonly heading: string; readonly field: ServiceField | null }[];
  readonly rows: readonly ReadServiceRow[];
  readonly problems: readonly ServiceTableProblem[];
}

const mostLinesAbove = 30;

/**
 * Reads a list of services: the heading is the first line that has a column for the name and one more that is known; below
 * it each line is a service. An empty cell says nothing. A cell that can't be read is left out with a problem, a line
 * without a name with its id goes whole. Without a heading there is one problem and no row.
 */
export function readServiceTable(
  lines: readonly TableRow[],
  vocabulary: ServiceVocabulary,
  areas: readonly Pick<Area, "code" | "name">[],
  decimalMark: DecimalMark,
): ReadServiceTable {
  const heading = lines.slice(0, mostLinesAbove).find((line) => isHeading(line, vocabulary));
  if (!heading) return { columns: [], rows: [], problems: [{ code: "no-header", row: 0, column: 0, text: "" }] };
  const columns = heading.cells.map((cell) => ({ heading: cell.trim(), field: fieldOf(cell, vocabulary) }));
  const context = { vocabulary, areas: areasByWord(areas), decimalMark };
  const rows: ReadServiceRow[] = [];
  const problems: ServiceTableProblem[] = [];
  for (const line of lines) {
    if (line.row <= heading.row || line.cells.every((cell) => cell.trim() === "")) continue;
    let values: Partial<NewService> = {};
    let id: number | null = null;
    columns.forEach(({ field }, index) => {
      const cell = line.cells[index]?.trim() ?? "";
      if (field === null || cell === "") return;
      const place = { row: line.row, column: index + 1 };
      if (field === "row") {
        id = Number(/^S?(\d{1,9})$/iu.exec(cell)?.[1] ?? Number.NaN);
        if (Number.isNaN(id)) problems.push({ code: "unknown-row", ...place, text: cell });
        return;
      }
      const read = readServiceCell(field, cell, context);
      if ("values" in read) values = { ...values, ...read.values };
      else problems.push({ code: read.problem, ...place, text: read.text });
    });
    if (values.name === undefined && id === null)
      problems.push({ code: "no-name", row: line.row, column: 0, text: line.cells.find((cell) => cell !== "") ?? "" });
    else rows.push({ row: line.row, id, values });
  }
  return { columns, rows, problems };
}

function isHeading({ cells }: TableRow, vocabulary: ServiceVocabulary): boolean {
  const fields = cells.map((cell) => fieldOf(cell, vocabulary)).filter((field) => field !== null);
  return fields.includes("name") && new Set(fields).size >= 2;
}

/** "Preis pro Monat (EUR)" is known as "Preis pro Monat". */
function fieldOf(cell: string, { fields }: ServiceVocabulary): ServiceField | null {
  const word = foldText(cell);
  return fields.get(word) ?? fields.get(word.replace(/\s*\(.*\)\s*$/u, "")) ?? null;
}

function areasByWord(areas: readonly Pick<Area, "code" | "name">[]): ReadonlyMap<string, string> {
  return new Map([
    ...areas.map(({ code, name }) => [foldText(name), code] as const),
    ...areas.map(({ code }) => [foldText(code), code] as const),
  ]);
}
