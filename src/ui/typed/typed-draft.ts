import type { IndicatorSummary } from "../../contract/answers.ts";
import type { CallInput } from "../../contract/contract.ts";
import { checkTypedFigure } from "../../core/indicators/check-typed-figure.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import type { ValueState } from "../../core/indicators/observation.ts";
import type { OpenProject } from "../app/project-context.ts";

/** A figure while it is typed: nothing chosen yet is null. */
export interface TypedDraft {
  readonly indicatorId: string | null;
  readonly areaCode: string | null;
  readonly period: string;
  readonly group: string;
  readonly state: ValueState;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly saidBy: string;
  /** ISO date. */
  readonly saidOn: string;
  readonly note: string;
  readonly evidenceId: number | null;
  readonly page: string;
}

export type TypedField =
  | "indicatorId"
  | "areaCode"
  | "period"
  | "value"
  | "numerator"
  | "denominator"
  | "saidBy"
  | "saidOn";
export type TypedErrors = Readonly<Partial<Record<TypedField, string>>>;

export const emptyDraft: TypedDraft = {
  indicatorId: null,
  areaCode: null,
  period: "",
  group: "",
  state: "number",
  value: null,
  numerator: null,
  denominator: null,
  saidBy: "",
  saidOn: "",
  note: "",
  evidenceId: null,
  page: "",
};

/** Kinds that are a part of a whole, so that their counts say how certain they are. */
export function hasCounts(indicator: Indicator | undefined): boolean {
  return indicator !== undefined && ["proportion", "rate", "ratio"].includes(indicator.kind);
}

/** What the counts make, in the indicator's unit; null where they make nothing. */
export function valueOfCounts({ numerator, denominator }: TypedDraft, indicator: Indicator | undefined): number | null {
  if (indicator === undefined || !hasCounts(indicator)) return null;
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return (indicator.per * numerator) / denominator;
}

/** What the contract takes; null as long as indicator or area is missing. */
export function figureOf(
  draft: TypedDraft,
  indicators: readonly IndicatorSummary[],
): CallInput<"typed.save">["figure"] | null {
  const { indicatorId, areaCode } = draft;
  if (indicatorId === null || areaCode === null) return null;
  const indicator = indicators.find((one) => one.indicator.id === indicatorId)?.indicator;
  const isNumber = draft.state === "number";
  const counts = isNumber && hasCounts(indicator);
  return {
    ...draft,
    indicatorId,
    areaCode,
    period: draft.period.trim(),
    group: draft.group.trim(),
    saidBy: draft.saidBy.trim(),
    value: isNumber ? (draft.value ?? valueOfCounts(draft, indicator)) : null,
    numerator: counts ? draft.numerator : null,
    denominator: counts ? draft.denominator : null,
    page: draft.evidenceId === null ? "" : draft.page.trim(),
  };
}

/** What keeps the figure from being taken over, by field. `today` as an ISO date. */
export function errorsOf(
  draft: TypedDraft,
  indicator: Indicator | undefined,
  today: string,
  words: Pick<OpenProject, "t" | "format">,
): TypedErrors {
  const { t } = words;
  return {
    ...(draft.indicatorId === null ? { indicatorId: t("records.chooseOne") } : {}),
    ...(draft.areaCode === null ? { areaCode: t("records.chooseOne") } : {}),
    ...(draft.period.trim() === "" ? { period: t("records.required") } : {}),
    ...(draft.saidBy.trim() === "" ? { saidBy: t("records.required") } : {}),
    ...(!/^\d{4}-\d{2}-\d{2}$/.test(draft.saidOn)
      ? { saidOn: t("records.dateWrong") }
      : draft.saidOn > today
        ? { saidOn: t("records.dateAhead") }
        : {}),
    ...(indicator === undefined || draft.state !== "number" ? {} : numberErrors(draft, indicator, words)),
  };
}

/** The rule is the one by which the figure is checked again before it is saved; here its fault finds its field. */
function numberErrors(
  draft: TypedDraft,
  indicator: Indicator,
  { t, format }: Pick<OpenProject, "t" | "format">,
): TypedErrors {
  const counts = hasCounts(indicator);
  const numerator = counts ? draft.numerator : null;
  const denominator = counts ? draft.denominator : null;
  if (denominator === null && numerator !== null) return { denominator: t("records.bothCounts") };
  if (numerator === null && denominator !== null) return { numerator: t("records.bothCounts") };
  switch (checkTypedFigure({ state: draft.state, value: draft.value, numerator, denominator }, indicator)) {
    case null:
    case "number-not-expected":
      return {};
    case "number-missing":
      return { value: t(counts ? "records.valueMissing" : "records.required") };
    case "whole-missing":
      return { denominator: t("records.wholeAboveZero") };
    case "negative-number":
      return (numerator ?? 0) < 0 ? { numerator: t("records.notNegative") } : { value: t("records.notNegative") };
    case "part-larger-than-whole":
      return { numerator: t("records.partAboveWhole") };
    case "percent-over-100":
      return { value: t("records.percentAbove", { most: format.value(indicator.per, indicator.unit, 0) }) };
    case "value-differs-from-counts": {
      const made = valueOfCounts(draft, indicator) ?? 0;
      return { value: t("records.valueDiffers", { value: format.value(made, indicator.unit, 1) }) };
    }
  }
}
