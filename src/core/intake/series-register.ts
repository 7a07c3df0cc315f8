import type { Indicator } from "../indicators/indicator.ts";
import { newSeriesTotals, type SeriesTotals } from "./check-totals.ts";
import { SeriesPlaces } from "./series-places.ts";

/** One series of a file while it is read. */
export interface RegisteredSeries {
  readonly indicator: Indicator;
  readonly period: string;
  readonly group: string;
  readonly age: string;
  readonly places: SeriesPlaces;
  readonly totals: SeriesTotals;
  /** Its place in the order in which series got their first observation; -1 before. */
  index: number;
}

/** Values of more figures than these are not kept for comparison: 8 bytes each. */
export const mostValues = 2_000_000;

export interface SeriesRegister {
  readonly find: (
    planned: number,
    indicator: Indicator,
    period: string,
    group: string,
    age: string,
  ) => RegisteredSeries;
  readonly all: () => readonly RegisteredSeries[];
}

/** Finds series by what names them, without making a new text for each row. `areas` is how many places a series has. */
export function seriesRegister(areas: number): SeriesRegister {
  const found: RegisteredSeries[] = [];
  const periods = new Map<string, number>();
  const groups = new Map<string, number>();
  const ages = new Map<string, number>();
  const indicators = new Map<Indicator, number>();
  const byNumbers = new Map<number, RegisteredSeries>();
  return {
    find: (planned, indicator, period, group, age) => {
      const first = numberOf(indicators, indicator) * mostPlanned + planned;
      const second =
        (numberOf(periods, period) * mostGroups + numberOf(groups, group)) * mostAges + numberOf(ages, age);
      const key = first * 2 ** 32 + second;
      const known = byNumbers.get(key);
      if (known !== undefined) return known;
      const one: RegisteredSeries = {
        indicator,
        period: copied(period),
        group: copied(group),
        age: copied(age),
        places: new SeriesPlaces(areas, found.length * areas < mostValues),
        totals: newSeriesTotals(),
        index: -1,
      };
      byNumbers.set(key, one);
      found.push(one);
      return one;
    },
    all: () => found,
  };
}

/** Texts become small numbers, so that a series is found by one number: at most 2^53. */
const mostPlanned = 2 ** 10;
const mostGroups = 2 ** 10;
const mostAges = 2 ** 8;

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const next = numbers.size;
  numbers.set(typeof key === "string" ? (copied(key) as Key) : key, next);
  return next;
}

/** A text of its own: a cell that was cut out of a long text would keep all of it in memory. */
export function copied(text: string): string {
  return text.length < 13 ? text : text.split("").join("");
}
