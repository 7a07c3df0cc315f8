import type { Indicator } from "../indicators/indicator.ts";
import type { Observation, ValueState } from "../indicators/observation.ts";
import { parseNumber, parsePlainNumber } from "./parse-number.ts";
import type { FigureColumn, FigureRole, PlannedSeries } from "./plan-series.ts";
import type { Table } from "./read-table.ts";
import { stateOfSign } from "./value-signs.ts";

/** One cell read as a figure. `step` is half a unit of the last printed digit, in the figure's own scale. */
export type Figure =
  | { readonly state: "number"; readonly value: number; readonly step: number }
  | { readonly state: Exclude<ValueState, "number">; readonly empty: boolean }
  | {
      readonly state: "bad";
      readonly code: "not-a-number" | "unknown-sign";
      readonly text: string;
    };

export type Figures = { readonly [role in FigureRole]: Figure | null };

/** Reads the cells of one series in one record; null where the series has no such column. */
export function readFigures(cells: readonly string[], series: PlannedSeries, table: Table): Figures {
  const read = (column: FigureColumn | null) =>
    column ? readFigure(cells[column.index] ?? "", column.scale, table) : null;
  const { value, numerator, denominator, factor } = series.figures;
  return {
    value: read(value),
    numerator: read(numerator),
    denominator: read(denominator),
    factor: read(factor),
  };
}

function readFigure(cell: string, scale: number, table: Table): Figure {
  const quick = parsePlainNumber(cell, table.dialect.decimalMark);
  if (quick !== null && scale === 1)
    return { state: "number", value: quick.value, step: halfUnits[quick.decimals] ?? 0 };
  const parsed = parseNumber(cell, table.dialect.decimalMark, table.dialect.thousandsMark);
  const own = table.signs.get(cell.trim());
  if (own && parsed.kind !== "number")
    return own === "number" ? { state: "number", value: 0, step: 0 } : { state: own, empty: false };
  if (parsed.kind === "empty") return { state: "missing", empty: true };
  if (parsed.kind === "number") {
    const by = parsed.percent ? 1 : scale;
    return {
      state: "number",
      value: rounded(parsed.value * by),
      step: 0.5 * 10 ** -parsed.decimals * by,
    };
  }
  const state = parsed.kind === "sign" ? stateOfSign(parsed.text, table.signs) : null;
  if (state === null)
    return {
      state: "bad",
      code: parsed.kind === "sign" ? "unknown-sign" : "not-a-number",
      text: parsed.text,
    };
  return state === "number" ? { state, value: 0, step: 0 } : { state, empty: false };
}

/** Half of the last printed digit, by the number of decimals. */
export const halfUnits = Array.from({ length: 16 }, (_, decimals) => 0.5 * 10 ** -decimals);

/** 0.3615 × 100 is 36.15, not 36.150000000000006: scaling must not add digits that the source didn't print. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * One observation from its figures: value = per × numerator × factor / denominator where the value cell is absent or
 * empty and both counts are numbers; a denominator of 0 makes it not applicable. Counts and amounts without a value
 * column are their numerator. A numerator, denominator or factor alone is a part: a number without a value. Otherwise a value that is no number has the value cell's state, or the strongest state
 * of the counts (suppressed before not applicable before missing). A missing factor is 1.
 */
export function observationOf(figures: Figures, indicator: Indicator): Observation & { readonly computed: boolean } {
  const number = (figure: Figure | null) => (figure?.state === "number" ? figure.value : null);
  const [value, numerator, denominator] = [
    number(figures.value),
    number(figures.numerator),
    number(figures.denominator),
  ];
  const factor = number(figures.factor) ?? 1;
  const made = (state: ValueState, of: number | null, computed = false) => ({
    state,
    value: of,
    numerator,
    denominator,
    factor,
    computed,
  });
  if (value !== null) return made("number", value);
  const open =
    figures.value === null ||
    (figures.value.state !== "bad" && figures.value.state !== "number" && figures.value.empty);
  if (open && numerator !== null && figures.factor?.state !== "suppressed-at-source") {
    if (denominator === 0) return made("not-applicable", null);
    if (denominator !== null) return made("number", expectedValue(indicator, numerator, factor, denominator), true);
    const plain = figures.denominator === null && ["count", "money", "score"].includes(indicator.kind);
    if (plain && figures.value === null) return made("number", numerator * factor);
  }
  const state = isPart(figures) ? "number" : stateOf(figures.value === null ? partsOf(figures) : [figures.value]);
  return made(state, null);
}

/** Numbers for one part of a figure, whose other parts come from other files. */
function isPart(figures: Figures): boolean {
  const isWhole = figures.value !== null || (figures.numerator !== null && figures.denominator !== null);
  const parts = partsOf(figures).filter((figure) => figure !== null);
  return !isWhole && parts.length > 0 && parts.every((figure) => figure.state === "number");
}

function partsOf({ numerator, denominator, factor }: Figures): readonly (Figure | null)[] {
  return numerator === null && denominator === null ? [factor] : [numerator, denominator];
}

/** per × numerator × factor / denominator, in the indicator's unit. */
export function expectedValue(indicator: Indicator, numerator: number, factor: number, denominator: number): number {
  return (indicator.per * numerator * factor) / denominator;
}

function stateOf(figures: readonly (Figure | null)[]): Exclude<ValueState, "number"> {
  const states = figures.map((figure) => figure?.state);
  if (states.includes("suppressed-at-source")) return "suppressed-at-source";
  return states.includes("not-applicable") ? "not-applicable" : "missing";
}
