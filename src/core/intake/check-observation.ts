import type { Indicator } from "../indicators/indicator.ts";
import type { Observation } from "../indicators/observation.ts";
import type { IntakeProblem, ProblemCode } from "./look-result.ts";
import type { PlannedSeries } from "./plan-series.ts";
import { expectedValue, type Figures } from "./read-figures.ts";

/**
 * Warnings about one observation: a part larger than its whole, a percentage over 100 (proportions only; places per
 * child may exceed it), and a printed value that differs from its counts by more than the rounding of what is printed.
 */
export function checkObservation(
  observation: Observation,
  figures: Figures,
  series: PlannedSeries,
  indicator: Indicator,
  row: number,
): IntakeProblem[] {
  const { value, numerator, denominator, factor } = observation;
  if (isPlain(observation, figures, indicator)) return none;
  const problems: IntakeProblem[] = [];
  const warn = (code: ProblemCode, column: number | undefined, details: IntakeProblem["details"]) =>
    problems.push({
      level: "warning",
      code,
      row,
      column: column === undefined ? 0 : column + 1,
      details,
    });
  if (indicator.kind === "proportion" && numerator !== null && denominator !== null && numerator > denominator) {
    warn("part-larger-than-whole", series.figures.numerator?.index, {
      part: numerator,
      whole: denominator,
    });
  }
  if (indicator.kind === "proportion" && indicator.per === 100 && value !== null && value > 100) {
    warn("percent-over-100", series.figures.value?.index, { value });
  }
  if (
    value !== null &&
    figures.value?.state === "number" &&
    numerator !== null &&
    denominator !== null &&
    denominator !== 0
  ) {
    const expected = expectedValue(indicator, numerator, factor, denominator);
    if (Math.abs(expected - value) > roundingOf(figures, expected)) {
      warn("value-differs-from-counts", series.figures.value?.index, {
        value,
        expected: Number(expected.toPrecision(6)),
      });
    }
  }
  return problems;
}

const none: IntakeProblem[] = [];

/** The usual case, told without looking further: nothing to warn of. */
function isPlain(
  { value, numerator, denominator, factor }: Observation,
  figures: Figures,
  indicator: Indicator,
): boolean {
  if (indicator.kind === "proportion") {
    if (numerator !== null && denominator !== null && numerator > denominator) return false;
    if (value !== null && value > 100) return false;
  }
  if (value === null || figures.value?.state !== "number" || numerator === null || denominator === null) return true;
  return (
    denominator !== 0 &&
    Math.abs(expectedValue(indicator, numerator, factor, denominator) - value) <= figures.value.step
  );
}

/** How far value and counts may lie apart because each was printed with few digits; whole counts are exact. */
function roundingOf(figures: Figures, expected: number): number {
  const value = figures.value?.state === "number" ? figures.value.step : 0;
  const factor =
    figures.factor?.state === "number" && figures.factor.value !== 0
      ? figures.factor.step / Math.abs(figures.factor.value)
      : 0;
  return value + factor * Math.abs(expected) + 1e-9 * Math.max(1, Math.abs(expected));
}
