import { cellKind, isPeriod, isYear } from "./cell-kind.ts";
import type { RecognisedColumn, TableRow } from "./look-result.ts";
import type { ColumnRole, Recipe } from "./recipe.ts";
import { relateFigures } from "./relate-figures.ts";
import { type HeaderRole, roleOfHeader } from "./role-words.ts";
import { foldText } from "./row-words.ts";

interface RecognisedColumns {
  readonly columns: readonly RecognisedColumn[];
  readonly layout: "long" | "wide";
}

const sampleRows = 2000;

/**
 * Finds what each column is for, from its name and its cells, and whether the table is wide: years or groups as
 * columns, each then a value column with its period or group. Names in several header rows are joined by a blank.
 * At most one column each is area code, area name, period and age. Columns of a recipe win, by name where names are
 * unique, else by position. Certainty is from 0 to 1.
 */
export function recogniseColumns(
  header: readonly TableRow[],
  data: readonly TableRow[],
  width: number,
  recipe: Pick<Recipe, "columns"> = {},
): RecognisedColumns {
  const sample = data.slice(0, sampleRows);
  const names = columnNames(header, width);
  const drafts = names.map((name, column) => draftColumn(name, cellsOf(sample, column)));
  const wide = spreadColumns(drafts);
  const settled = settleAreas(onlyBest(settleFigures(relateFigures(wide.columns, sample)), sample), sample);
  return {
    columns: settled.map((column, index) => fixedColumn(column, index, names, recipe)),
    layout: wide.layout,
  };
}

/**
 * The header text of each column, trimmed; "" without a header. A merged cell of an upper header row ("2020" over
 * "Anzahl" and "Anteil") names every column below it.
 */
function columnNames(header: readonly TableRow[], width: number): string[] {
  const filled = header.map((row, index) => spreadMerged(row.cells, header[index + 1]?.cells));
  return Array.from({ length: width }, (_, column) =>
    filled
      .map((cells) => (cells[column] ?? "").trim())
      .filter((text) => text !== "")
      .join(" "),
  );
}

function spreadMerged(cells: readonly string[], below: readonly string[] | undefined): readonly string[] {
  if (!below) return cells;
  let merged = "";
  return below.map((lower, column) => {
    const own = (cells[column] ?? "").trim();
    const named = lower.trim() !== "";
    merged = own !== "" ? own : named ? merged : "";
    return own === "" && named ? merged : own;
  });
}

function draftColumn(name: string, cells: readonly string[]): RecognisedColumn {
  const type = typeOf(cells, name);
  const said = roleOfHeader(name);
  return { name, type, ...roleByContent(said, type, cells) };
}

function typeOf(cells: readonly string[], name: string): RecognisedColumn["type"] {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0) return "empty";
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length;
  const codes = filled.some((cell) => /^0\d/u.test(cell)) && share((cell) => /^\d+$/u.test(cell)) > 0.9;
  if (codes || (roleOfHeader(name).role === "area-code" && share((cell) => /^[\p{L}\d._-]{1,16}$/u.test(cell)) > 0.9))
    return "code";
  const signs = filled.filter((cell) => cellKind(cell) === "sign").length;
  const numbers = filled.filter((cell) => cellKind(cell) === "number").length;
  if (numbers > 0 && numbers >= 0.6 * (filled.length - signs)) return "number";
  return share((cell) => cellKind(cell) === "date") > 0.8 ? "date" : "text";
}

function roleByContent(said: HeaderRole, type: RecognisedColumn["type"], cells: readonly string[]): HeaderRole {
  const filled = cells.filter((cell) => cell !== "");
  const periods = filled.length > 0 && filled.filter(isPeriod).length >= 0.8 * filled.length;
  const { role, certainty } = said;
  if (role === "period") return periods || type === "date" ? said : { role, certainty: 0.6 };
  if (role === "area-name" && (type === "code" || type === "number")) {
    const whole = filled.every((cell) => /^\d+$/u.test(cell));
    return whole || type === "code" ? { role: "area-code", certainty } : { role: "value", certainty: 0.5 };
  }
  const figures: readonly ColumnRole[] = ["value", "numerator", "denominator", "factor"];
  if (figures.includes(role) && type !== "number") return { role: "ignore", certainty: type === "empty" ? 0.9 : 0.6 };
  if (certainty > 0) return said;
  if (periods && type !== "empty" && new Set(filled).size <= 60) return { role: "period", certainty: 0.7 };
  if (type === "empty") return { role: "ignore", certainty: 0.9 };
  if (type === "number")
    return isCounter(filled) ? { role: "ignore", certainty: 0.6 } : { role: "value", certainty: 0.5 };
  return { role: "ignore", certainty: 0.5 };
}

/** 0, 1, 2, … or 1, 2, 3, …: a row number that some program wrote. */
function isCounter(cells: readonly string[]): boolean {
  const start = Number(cells[0]);
  return (
    cells.length > 4 && (start === 0 || start === 1) && cells.every((cell, index) => cell === String(start + index))
  );
}

/** Years or known groups as column names over figures make a wide table. */
function spreadColumns(columns: readonly RecognisedColumn[]): RecognisedColumns {
  const ofYears = columns.filter(
    (column) => yearIn(column.name) !== null && column.type !== "text" && column.role !== "period",
  );
  const bare = ofYears.filter((column) => isYear(column.name) || isPeriod(column.name));
  const years = new Set(ofYears.map((column) => yearIn(column.name))).size;
  if (bare.length >= 2 || years >= 3 || (years === 2 && ofYears.length >= 4)) {
    return {
      layout: "wide",
      columns: columns.map((column) => {
        const period = ofYears.includes(column) ? yearIn(column.name) : null;
        if (period === null) return column;
        const { role } = roleOfHeader(column.name.replace(period, ""));
        const isCount = role === "numerator" || role === "denominator";
        return {
          ...column,
          role: isCount ? role : "value",
          certainty: isCount ? 0.7 : 0.95,
          period,
        };
      }),
    };
  }
  const ofGroups = columns.filter((column) => column.type === "number" && groupWords.test(foldText(column.name)));
  if (ofGroups.length < 2) return { layout: "long", columns };
  return {
    layout: "wide",
    columns: columns.map((column) =>
      ofGroups.includes(column) ? { ...column, role: "value", certainty: 0.7, group: column.name } : column,
    ),
  };
}

const groupWords =
  /^(weiblich|mannlich|madchen|jungen|knaben|frauen|manner|divers|female|male|girls?|boys?|women|men|dones|homes|mujeres|hombres|femmes|hommes|femmine|maschi|deklice|fantje|zenske|moski|auslander\w*|inlander\w*|deutsche?|schweizer\w*)$/u;

function yearIn(name: string): string | null {
  if (isPeriod(name)) return name.trim();
  const years = name.match(/(?<![\d.])(?:19|20)\d{2}(?![\d.])/gu);
  return years?.length === 1 ? (years[0] ?? null) : null;
}

/**
 * Roles that only one column can have go to the most certain one; among area columns that are about as certain to the
 * one with most different cells, the smallest areas. The others are left out.
 */
function onlyBest(columns: readonly RecognisedColumn[], sample: readonly TableRow[]): RecognisedColumn[] {
  const single: readonly ColumnRole[] = ["area-code", "area-name", "period", "age", "factor", "indicator"];
  const rank = (column: RecognisedColumn, index: number) =>
    column.role.startsWith("area")
      ? Math.round(column.certainty * 4) * 1e6 + new Set(cellsOf(sample, index)).size
      : column.certainty;
  return columns.map((column, index) => {
    if (!single.includes(column.role)) return column;
    const own = rank(column, index);
    const beaten = columns.some((other, there) => {
      if (other.role !== column.role || there === index) return false;
      const rival = rank(other, there);
      return rival > own || (rival === own && there < index);
    });
    return beaten ? { ...column, role: "ignore" as const, certainty: 0.6 } : column;
  });
}

/** Figures that look like a denominator are the value where the table has no other figures. */
function settleFigures(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  if (columns.some((column) => column.role === "value" || column.role === "numerator")) return columns;
  return columns.map((column) =>
    column.role === "denominator" ? { ...column, role: "value" as const, certainty: 0.6 } : column,
  );
}

/** Without a named area column, the first column of words that hardly repeat within a period is the area. */
function settleAreas(columns: readonly RecognisedColumn[], sample: readonly TableRow[]): RecognisedColumn[] {
  if (columns.some((column) => column.role === "area-code" || column.role === "area-name")) return [...columns];
  const candidate = columns.findIndex((column, index) => {
    if (column.role !== "ignore" || column.certainty > 0.6 || (column.type !== "text" && column.type !== "code"))
      return false;
    return new Set(cellsOf(sample, index)).size > 1;
  });
  return columns.map((column, index) =>
    index === candidate
      ? {
          ...column,
          role: column.type === "code" ? ("area-code" as const) : ("area-name" as const),
          certainty: 0.6,
        }
      : column,
  );
}

function fixedColumn(
  column: RecognisedColumn,
  index: number,
  names: readonly string[],
  recipe: Pick<Recipe, "columns">,
): RecognisedColumn {
  if (!recipe.columns) return column;
  const fixed = recipe.columns[recipeColumnIndex(names, index, recipe.columns)];
  if (!fixed) return { ...column, role: "ignore", certainty: 1 };
  const { period: _period, group: _group, ...rest } = column;
  return {
    ...rest,
    role: fixed.role,
    certainty: 1,
    ...(fixed.period === undefined ? {} : { period: fixed.period }),
    ...(fixed.group === undefined ? {} : { group: fixed.group }),
  };
}

/** Which column of the recipe describes this column of the file: by unique name, else by position; -1 for none. */
export function recipeColumnIndex(
  names: readonly string[],
  index: number,
  columns: NonNullable<Recipe["columns"]>,
): number {
  const name = names[index] ?? "";
  const unique = name !== "" && names.filter((other) => other === name).length === 1;
  if (unique) {
    const found = columns.findIndex((column) => column.name.trim() === name);
    if (found >= 0) return found;
  }
  const there = columns[index];
  const taken =
    there !== undefined && there.name.trim() !== "" && names.includes(there.name.trim()) && there.name.trim() !== name;
  return there === undefined || taken ? -1 : index;
}

function cellsOf(rows: readonly TableRow[], column: number): string[] {
  return rows.map((row) => (row.cells[column] ?? "").trim());
}
