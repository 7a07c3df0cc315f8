import type { Display, GapValue, GapView, ValueNote } from "../../core/gaps/gap-view.ts";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import type { ValueState } from "../../core/indicators/observation.ts";
import type { FigureSource } from "../../core/report/report-model.ts";
import { type Composer, gapsSource } from "./composer.ts";
import type { StrategyData } from "./strategy-data.ts";

/** The view that shows a gap's evidence: same indicator, period and group, else the same indicator and period. */
export function viewOfGap(data: StrategyData, gap: RecordedGap): GapView | undefined {
  const candidates = data.gapViews.filter(
    (view) => view.indicator.id === gap.indicatorId && view.period === gap.period,
  );
  return candidates.find((view) => view.group === gap.group) ?? candidates[0];
}

/** The indicator as a sentence names it, with the group that the view is about. */
export function nameOf({ typed }: Composer, view: GapView): string {
  const name = typed(view.indicator.name, `indicators.${view.indicator.id}.name`);
  return view.group === "" ? name : `${name}, ${typed(view.group, "groups")}`;
}

/** A computed value of an indicator: one decimal, counts and money without. */
export function indicatorValue(composer: Composer, indicator: Indicator, value: number, source: FigureSource): string {
  return composer.value(
    value,
    indicator.unit,
    source,
    indicator.kind === "count" || indicator.kind === "money" ? 0 : 1,
  );
}

/** Why a cell holds a sign instead of a number. */
export type Sign = Exclude<ValueState, "number"> | Exclude<Display, "shown">;

/** The sign of a value; null when it prints as a number without a mark. "uncertain" stands beside its number. */
export function signOf(value: GapValue): Sign | null {
  if (value.display === "hidden" || value.display === "too-few") return value.display;
  if (value.state !== "number") return value.state;
  if (value.value === null) return "missing";
  return value.display === "uncertain" ? "uncertain" : null;
}

/** Whether a value prints as a number, with or without a mark. */
export function showsNumber(value: GapValue): boolean {
  const sign = signOf(value);
  return value.value !== null && (sign === null || sign === "uncertain");
}

export function signText({ say }: Composer, sign: Sign): string {
  return say(`sign_${sign}`);
}

/** What the signs and notes of a value mean, in words. */
export function remarkOf({ say }: Composer, value: GapValue): string {
  const sign = signOf(value);
  const notes: readonly ValueNote[] = sign === "hidden" || sign === "too-few" ? [] : value.notes;
  return [...(sign === null ? [] : [say(`meaning_${sign}`)]), ...notes.map((note) => say(`note_${note}`))].join("; ");
}

/** The cells for count, base, value and interval. Hidden values and values on too few children print their sign and nothing else. */
export function valueCells(
  composer: Composer,
  view: GapView,
  value: GapValue,
  pointer: string,
): readonly [count: string, base: string, value: string, interval: string] {
  const sign = signOf(value);
  if (value.value === null || !showsNumber(value)) return ["", "", sign === null ? "" : signText(composer, sign), ""];
  const { count, print, format } = composer;
  const at = (part: string): FigureSource => gapsSource(view, `${pointer}/${part}`);
  const printed = indicatorValue(composer, view.indicator, value.value, at("value"));
  const limit = (index: 0 | 1, number: number): string =>
    print(format.number(number, 1), number, view.indicator.unit, at(`interval/${index}`));
  return [
    value.numerator === null ? "" : count(value.numerator, at("numerator")),
    value.denominator === null ? "" : count(value.denominator, at("denominator")),
    sign === null ? printed : `${printed} ${signText(composer, sign)}`,
    value.interval === null
      ? ""
      : composer.say("interval", { low: limit(0, value.interval[0]), high: limit(1, value.interval[1]) }),
  ];
}
