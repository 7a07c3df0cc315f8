import type { Area } from "../areas/area.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { MadeObservation, MadeObservations } from "./made-observations.ts";
import type { ObservationSink, SeriesKey } from "./observation-sink.ts";
import { type ReadOptions, readObservations } from "./read-observations.ts";
import { readTable } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";

/**
 * Reads a decoded text into a list of observations by a recipe whose columns are complete (what it lacks is recognised
 * afresh); otherwise as readObservations.
 */
export function makeObservations(
  text: string,
  recipe: Recipe,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  options: ReadOptions = {},
): MadeObservations {
  const table = readTable(text, recipe);
  const keys: SeriesKey[] = [];
  const observations: MadeObservation[] = [];
  const add: ObservationSink["add"] = (series, area, observation, row) => {
    const key = keys[series];
    const areaCode = areas[area]?.code;
    if (key === undefined || areaCode === undefined) return;
    const { indicator, period, group, age, columns } = key;
    observations.push({ indicatorId: indicator.id, period, group, age, areaCode, ...observation, row, columns });
  };
  const orNull = (number: number) => (Number.isNaN(number) ? null : number);
  const result = readObservations(
    table,
    () => table.data,
    recipe,
    areas,
    indicators,
    {
      addSeries: (key) => keys.push(key),
      add,
      addNumbers: (series, area, value, numerator, denominator, row) => {
        const counts = { numerator: orNull(numerator), denominator: orNull(denominator) };
        add(series, area, { state: "number", value, ...counts, factor: 1 }, row);
      },
    },
    options,
  );
  return { ...result, observations };
}
