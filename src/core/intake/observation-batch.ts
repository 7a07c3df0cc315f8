import { valueStates } from "../indicators/observation.ts";
import { releaseMemory } from "../release-memory.ts";
import type { ObservationSink, SeriesKey } from "./observation-sink.ts";

/**
 * Observations in columns, to be handed from thread to thread. `series` and `areas` are places (see ObservationSink),
 * `states` places in `valueStates`; NaN stands for a number that is not there, in `factors` for 1. `factors` and
 * `partsLeftOut` are empty where no figure of the batch has any.
 */
export interface ObservationBatch {
  readonly count: number;
  /** Series that begin in this batch, in the order of their places. */
  readonly newSeries: readonly SeriesKey[];
  readonly series: Int32Array;
  readonly areas: Int32Array;
  readonly states: Uint8Array;
  readonly values: Float64Array;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly factors: Float64Array;
  readonly partsLeftOut: Int32Array;
  readonly rows: Int32Array;
}

const stateCodes = new Map(valueStates.map((state, code) => [state, code]));

/** Fills batches of at most `size` observations and hands each over when it is full; `flush` hands over the last. */
export function batchSink(
  size: number,
  handOver: (batch: ObservationBatch) => void,
): ObservationSink & { readonly flush: () => void } {
  let newSeries: SeriesKey[] = [];
  let open = emptyBatch(size);
  let count = 0;
  const flush = (): void => {
    if (count === 0 && newSeries.length === 0) return;
    handOver({ ...open, count, newSeries });
    open = emptyBatch(size);
    newSeries = [];
    count = 0;
  };
  return {
    addSeries: (key) => newSeries.push(key),
    add: (series, area, observation, row) => {
      open.series[count] = series;
      open.areas[count] = area;
      open.states[count] = observation.state === "number" ? 0 : (stateCodes.get(observation.state) ?? 1);
      open.values[count] = observation.value ?? Number.NaN;
      open.numerators[count] = observation.numerator ?? Number.NaN;
      open.denominators[count] = observation.denominator ?? Number.NaN;
      if (observation.factor !== 1) {
        if (open.factors.length === 0) open.factors = new Float64Array(size).fill(Number.NaN);
        open.factors[count] = observation.factor;
      }
      if (observation.partsLeftOut) {
        if (open.partsLeftOut.length === 0) open.partsLeftOut = new Int32Array(size);
        open.partsLeftOut[count] = observation.partsLeftOut;
      }
      open.rows[count] = row;
      count += 1;
      if (count === size) flush();
    },
    addNumbers: (series, area, value, numerator, denominator, row) => {
      open.series[count] = series;
      open.areas[count] = area;
      open.values[count] = value;
      open.numerators[count] = numerator;
      open.denominators[count] = denominator;
      open.rows[count] = row;
      count += 1;
      if (count === size) flush();
    },
    flush,
  };
}

function emptyBatch(size: number) {
  return {
    series: new Int32Array(size),
    areas: new Int32Array(size),
    states: new Uint8Array(size),
    values: new Float64Array(size),
    numerators: new Float64Array(size),
    denominators: new Float64Array(size),
    factors: new Float64Array(0),
    partsLeftOut: new Int32Array(0),
    rows: new Int32Array(size),
  };
}

/** Gives the memory of a batch back at once; it is empty afterwards. */
export function releaseBatch(batch: ObservationBatch): void {
  const { series, areas, states, values, numerators, denominators, factors, partsLeftOut, rows } = batch;
  for (const column of [series, areas, states, values, numerators, denominators, factors, partsLeftOut, rows])
    releaseMemory(column);
}
