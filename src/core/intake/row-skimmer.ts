import type { Area } from "../areas/area.ts";
import { CellTable } from "./cell-table.ts";
import type { FigureRole, PlannedSeries } from "./plan-series.ts";
import { expectedValue, halfUnits } from "./read-figures.ts";
import type { Table } from "./read-table.ts";
import type { ColumnRole, Recipe } from "./recipe.ts";
import { copied, type RegisteredSeries } from "./series-register.ts";

/**
 * Reads the plain rows of a long file straight from its text: those whose keys were all met before and whose figures
 * are plain numbers without anything to warn of. Every other row is left to the full reader, from which it learns; so
 * it never decides anything of its own.
 */
export interface RowSkimmer {
  /** Where the next row begins if this one was read, else -1. */
  readonly skim: (text: string, start: number, row: number) => number;
  /** A row that the full reader read without a problem. */
  readonly learn: (cells: readonly string[], area: number, series: RegisteredSeries) => void;
}

/** NaN stands for a count that is not there. */
type Emit = (
  series: RegisteredSeries,
  area: number,
  value: number,
  numerator: number,
  denominator: number,
  row: number,
) => void;

const keyRoles = ["indicator", "period", "group", "age"] as const satisfies readonly ColumnRole[];
const newline = 10;
const carriageReturn = 13;
const blank = 32;
const tab = 9;
const zero = 48;

/** Null where a recipe or table needs more than plain reading; then all rows go the full way. */
export function rowSkimmer(
  table: Table,
  recipe: Recipe,
  planned: readonly PlannedSeries[],
  areas: readonly Area[],
  emit: Emit,
): RowSkimmer | null {
  const [one] = planned;
  if (!one || planned.length !== 1 || !isPlainReading(table, recipe, areas)) return null;
  const figures = figureColumns(one);
  if (figures === null) return null;
  const { width } = table.region;
  const { delimiter, quote, decimalMark } = table.dialect;
  const delimiterCode = delimiter.charCodeAt(0);
  const quoteCode = quote === "" ? -1 : quote.charCodeAt(0);
  const markCode = decimalMark.charCodeAt(0);
  const column = (role: ColumnRole) => table.columns.findIndex((found) => found.role === role);
  const [code, name] = [column("area-code"), column("area-name")];
  const areaColumn = code < 0 ? name : code;
  const otherName = code < 0 ? -1 : name;
  const areaTable = new CellTable(otherName < 0 ? [areaColumn] : [areaColumn, otherName]);
  const areaPlaces: number[] = [];
  const keyColumns = keyRoles.map(column).filter((place) => place >= 0);
  const seriesTable = new CellTable(keyColumns);
  const seriesFound: RegisteredSeries[] = [];
  const starts = new Int32Array(width);
  const ends = new Int32Array(width);
  let decimals = 0;

  /** The end of the row, or -1 where its cells are not as plain as expected. */
  const cut = (text: string, start: number): number => {
    const { length } = text;
    const [from, to] = [starts, ends];
    let at = start;
    for (let place = 0; place < width; place += 1) {
      if (at >= length) return -1;
      let char = text.charCodeAt(at);
      if (char === quoteCode) {
        at += 1;
        from[place] = at;
        for (; at < length; at += 1) {
          char = text.charCodeAt(at);
          if (char === quoteCode) break;
          if (char === newline || char === carriageReturn) return -1;
        }
        to[place] = at;
        at += 1;
        if (at >= length) return -1;
        char = text.charCodeAt(at);
      } else {
        if ((char === blank || char === tab) && char !== delimiterCode) return -1;
        from[place] = at;
        while (char !== delimiterCode && char !== newline && char !== carriageReturn) {
          at += 1;
          if (at >= length) return -1;
          char = text.charCodeAt(at);
        }
        to[place] = at;
      }
      if (place === width - 1) {
        if (char === newline) return at + 1;
        return char === carriageReturn && at + 1 < length && text.charCodeAt(at + 1) === newline ? at + 2 : -1;
      }
      if (char !== delimiterCode) return -1;
      at += 1;
    }
    return -1;
  };

  /** A plain number of at most 15 digits; NaN for all else. Sets `decimals`. */
  const numberIn = (text: string, place: number): number => {
    const end = ends[place] ?? 0;
    const start = starts[place] ?? 0;
    if (end === start || end - start > 15) return Number.NaN;
    let digits = 0;
    decimals = -1;
    for (let at = start; at < end; at += 1) {
      const char = text.charCodeAt(at) - zero;
      if (char >= 0 && char <= 9) {
        digits = digits * 10 + char;
        if (decimals >= 0) decimals += 1;
      } else if (char === markCode - zero && decimals < 0 && at > start) decimals = 0;
      else return Number.NaN;
    }
    if (decimals <= 0) {
      decimals = 0;
      return digits;
    }
    return digits / (powers[decimals] ?? 1);
  };

  return {
    skim: (text, start, row) => {
      const end = cut(text, start);
      if (end < 0) return -1;
      const area = areaPlaces[areaTable.find(text, starts, ends)] ?? -1;
      if (area < 0) return -1;
      const series = seriesFound[seriesTable.find(text, starts, ends)];
      if (series === undefined) return -1;
      const numerator = figures.numerator < 0 ? Number.NaN : numberIn(text, figures.numerator);
      const denominator = figures.denominator < 0 ? Number.NaN : numberIn(text, figures.denominator);
      const value = figures.value < 0 ? Number.NaN : numberIn(text, figures.value);
      if (figures.value >= 0 && Number.isNaN(value)) return -1;
      const { indicator } = series;
      let figure = value;
      if (figures.numerator >= 0) {
        if (Number.isNaN(numerator) || Number.isNaN(denominator) || denominator === 0) return -1;
        const expected = expectedValue(indicator, numerator, 1, denominator);
        if (figures.value < 0) figure = expected;
        else if (Math.abs(expected - value) > (halfUnits[decimals] ?? 0)) return -1;
        if (indicator.kind === "proportion" && numerator > denominator) return -1;
      }
      if (indicator.kind === "proportion" && figure > 100) return -1;
      if (!series.places.claim(area, row, figure)) return -1;
      emit(series, area, figure, numerator, denominator, row);
      return end;
    },
    learn: (cells, area, series) => {
      const textAt = (place: number) => copied(cells[place] ?? "");
      const areaTexts = otherName < 0 ? [textAt(areaColumn)] : [textAt(areaColumn), textAt(otherName)];
      areaPlaces[areaTable.add(areaTexts)] = area;
      seriesFound[seriesTable.add(keyColumns.map(textAt))] = series;
    },
  };
}

const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

function isPlainReading(table: Table, recipe: Recipe, areas: readonly Area[]): boolean {
  const { delimiter, quote, escape: mark } = table.dialect;
  const isTimed = areas.some((area) => (area.validFrom ?? "") !== "" || (area.validTo ?? "") !== "");
  const groups = table.columns.filter((column) => column.role === "group").length;
  const hasTotals = table.totals.length > 0 || (recipe.totalLabels ?? []).length > 0;
  return (
    delimiter.length === 1 &&
    delimiter !== " " &&
    (mark === quote || mark === "") &&
    table.composite === null &&
    (recipe.steps ?? []).length === 0 &&
    (recipe.cellFixes ?? []).length === 0 &&
    recipe.lastDataRow === undefined &&
    !hasTotals &&
    !isTimed &&
    groups <= 1
  );
}

/** The columns (-1 for none) of a series that has a value or both counts, all as they are printed. */
function figureColumns({
  figures,
}: PlannedSeries): Readonly<Record<"value" | "numerator" | "denominator", number>> | null {
  const all: readonly FigureRole[] = ["value", "numerator", "denominator", "factor"];
  if (all.some((role) => figures[role] !== null && figures[role].scale !== 1)) return null;
  const { value, numerator, denominator, factor } = figures;
  const isWhole = value !== null || (numerator !== null && denominator !== null);
  if (factor !== null || !isWhole || (value !== null && (numerator === null) !== (denominator === null))) return null;
  return { value: value?.index ?? -1, numerator: numerator?.index ?? -1, denominator: denominator?.index ?? -1 };
}
