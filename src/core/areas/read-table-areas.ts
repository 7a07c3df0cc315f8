import type { LookResult, TableRow } from "../intake/look-result.ts";
import type { NewArea } from "./area.ts";
import type { AreasRead } from "./read-geojson-areas.ts";
import { withParents } from "./with-parents.ts";

const parentWords = /district|bezirk|kreis|parent|larger|municipality|gemeinde|gehört zu|part of/i;

/**
 * Neighbourhoods from a recognised table: the code and name columns as recognised, a parent column by its header. A table
 * with only names uses them as codes. Total and note rows are left out.
 */
export function readTableAreas(look: LookResult, rows: readonly TableRow[]): AreasRead {
  const codeColumn = look.columns.findIndex((column) => column.role === "area-code");
  const nameColumn = look.columns.findIndex((column) => column.role === "area-name");
  if (codeColumn < 0 && nameColumn < 0) {
    return { areas: [], problems: [{ level: "error", code: "no-area-column", row: 0, column: 0, details: {} }] };
  }
  const parentColumn = look.columns.findIndex(
    (column, index) => index !== codeColumn && index !== nameColumn && parentWords.test(column.name),
  );
  const marked = new Set(look.rowMarks.map((mark) => mark.row));
  const areas = rows
    .filter((row) => !marked.has(row.row))
    .map(({ cells, row }) => {
      const name = (cells[nameColumn] ?? "").trim();
      const code = (cells[codeColumn] ?? "").trim() || name;
      const area: NewArea = {
        code,
        name: name || code,
        parentCode: (cells[parentColumn] ?? "").trim() || null,
        level: "neighbourhood",
        polygon: null,
      };
      return { area, row };
    })
    .filter(({ area }) => area.code !== "");
  return withParents(
    areas,
    look.problems.filter(
      (one) =>
        one.level === "error" &&
        one.code !== "no-value-column" &&
        one.code !== "no-period" &&
        one.code !== "no-indicator",
    ),
  );
}
