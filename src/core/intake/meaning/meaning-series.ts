import type { Indicator } from "../../indicators/indicator.ts";
import type { DecimalMark } from "../dialect.ts";

/** One series as the file gives it: values in the indicator's unit and their lines, by the area's place in the list. */
export interface MadeSeries {
  readonly indicator: Indicator;
  readonly period: string;
  readonly group: string;
  readonly age: string;
  /** NaN where there is none. */
  readonly values: Float64Array;
  /** Lines from 1. */
  readonly rows: Int32Array;
  /** From 1; null where the value is computed. */
  readonly valueColumn: number | null;
  /** How the file writes its values; without them only whole numbers are proposed as corrections. */
  readonly decimalMark?: DecimalMark;
  readonly scale?: number;
}

/** The same series as the project holds it. */
export interface KnownSeries {
  readonly indicatorId: string;
  readonly period: string;
  readonly group: string;
  readonly age: string;
  /** NaN where there is none; in the same order of areas. */
  readonly values: Float64Array;
}

/** What is the same for all periods of a series. */
export function lineKey(indicatorId: string, one: { readonly group: string; readonly age: string }): string {
  return JSON.stringify([indicatorId, one.group, one.age]);
}
