import { releaseMemory } from "../../release-memory.ts";

/** From how many values on a robust score says something; below, a median deviation rests on too little. */
export const fewestForScores = 8;

/**
 * Above this a modified z-score is called an outlier: B. Iglewicz and D. Hoaglin, How to Detect and Handle Outliers,
 * ASQC Quality Press 1993.
 */
export const outlierScore = 3.5;

/**
 * Modified z-scores 0.6745 × (x − median) / MAD, in the order given; all 0 where more than half of the values are
 * equal, so that no spread can be told, or there are fewer than 8.
 */
export function robustScores(values: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(values.length);
  if (values.length < fewestForScores) return scores;
  const middle = median(values);
  const deviations = new Float64Array(values);
  for (let index = 0; index < deviations.length; index += 1) {
    deviations[index] = Math.abs((deviations[index] ?? 0) - middle);
  }
  const deviation = median(deviations);
  releaseMemory(deviations);
  if (!(deviation > 1e-12 * Math.max(1e-12, Math.abs(middle)))) return scores;
  for (let index = 0; index < scores.length; index += 1) {
    scores[index] = (0.6745 * ((values[index] ?? 0) - middle)) / deviation;
  }
  return scores;
}

/** Where the score lies above the limit on either side. */
export function placesAbove(scores: Float64Array, limit: number): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < scores.length; index += 1) {
    if (Math.abs(scores[index] ?? 0) > limit) places.push(index);
  }
  return places;
}

/** NaN for no values. Finite values only. */
export function median(values: ArrayLike<number>): number {
  const own = new Float64Array(values);
  if (own.length === 0) return Number.NaN;
  const half = own.length >> 1;
  const upper = selected(own, half);
  let lower = own.length % 2 === 1 ? upper : Number.NEGATIVE_INFINITY;
  if (own.length % 2 === 0) for (let index = 0; index < half; index += 1) lower = Math.max(lower, own[index] ?? lower);
  releaseMemory(own);
  return (lower + upper) / 2;
}

/** Hoare's selection: puts the k-th smallest (from 0) in its place, smaller ones before it. Changes the array. */
function selected(values: Float64Array, k: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left <= right) {
        const swap = values[left] ?? 0;
        values[left] = values[right] ?? 0;
        values[right] = swap;
        left += 1;
        right -= 1;
      }
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else break;
  }
  return values[k] ?? Number.NaN;
}
