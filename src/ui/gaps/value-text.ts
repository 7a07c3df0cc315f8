import type { AreaGapValue, GapValue } from "../../core/gaps/gap-view.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import type { Words } from "../app/words-context.ts";

/** A value in its unit, as every screen of the gaps writes it. */
export function valueText({ format }: Words, indicator: Indicator, value: number): string {
  const digits =
    indicator.kind === "count" || indicator.kind === "money"
      ? 0
      : indicator.kind === "ratio" || indicator.kind === "score"
        ? 2
        : 1;
  return format.value(value, indicator.unit, digits);
}

/** A target as the team set it: "45 %", "12.5 %". */
export function targetText({ format }: Words, indicator: Indicator, value: number): string {
  const digits = [0, 1, 2].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 2;
  return format.value(value, indicator.unit, digits);
}

/** "7.1 to 26.7 %". */
export function intervalText(words: Words, indicator: Indicator, [low, high]: readonly [number, number]): string {
  return words.t("gaps.lowToHigh", {
    low: words.format.number(low, 1),
    high: valueText(words, indicator, high),
  });
}

/** Why no number stands here, or what is to be known of it; "" for a plain number. */
export function markText({ t }: Words, value: Pick<GapValue, "display" | "state" | "value">): string {
  if (value.display === "hidden") return t("gaps.markHidden");
  if (value.display === "too-few") return t("gaps.markTooFew");
  switch (value.state) {
    case "missing":
      return t("gaps.markMissing");
    case "not-applicable":
      return t("gaps.markNotApplicable");
    case "suppressed-at-source":
      return t("gaps.markSuppressed");
    case "number":
      if (value.value === null) return t("gaps.markNotAvailable");
      return value.display === "uncertain" ? t("gaps.markUncertain") : "";
  }
}

/** The number, or the mark in its place. */
export function valueOrMark(words: Words, indicator: Indicator, value: GapValue): string {
  if (value.value === null) return markText(words, value);
  const text = valueText(words, indicator, value.value);
  return value.notes.includes("at-least") ? words.t("gaps.atLeast", { value: text }) : text;
}

/** "7 of 49", or "" where the counts are not known or not shown. */
export function countsText({ t, format }: Words, value: GapValue): string {
  if (value.numerator === null || value.denominator === null) return "";
  return t("gaps.partOfWhole", {
    part: format.number(value.numerator, wholeDigits(value.numerator)),
    whole: format.number(value.denominator, wholeDigits(value.denominator)),
  });
}

/** Everything else that must be known of the number. */
export function noteTexts({ t }: Words, value: GapValue): readonly string[] {
  const texts = {
    "estimated-denominator": "gaps.noteEstimated",
    typed: "gaps.noteTyped",
    tie: "gaps.noteTie",
    "not-available": "gaps.noteNotAvailable",
    "published-total": "gaps.notePublishedTotal",
    "areas-missing": "gaps.noteAreasMissing",
    "parts-left-out": "gaps.notePartsLeftOut",
    "at-least": "gaps.noteAtLeast",
  } as const;
  return value.notes.map((note) => t(texts[note], { count: value.partsLeftOut ?? 0 }));
}

export function groupText({ t }: Pick<Words, "t">, group: string): string {
  return group === "" ? t("gaps.allChildren") : group;
}

/** "Gerbergasse: 14.3 %, uncertain". */
export function rowLabel(words: Words, indicator: Indicator, area: AreaGapValue): string {
  const mark = area.value === null ? "" : markText(words, area);
  return [`${area.area}: ${valueOrMark(words, indicator, area)}`, mark].filter(Boolean).join(", ");
}

function wholeDigits(value: number): number {
  return Number.isInteger(value) ? 0 : 1;
}
