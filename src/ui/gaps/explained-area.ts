import type { AreaGapValue } from "../../core/gaps/gap-view.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import type { ExplainedNumber } from "../app/provenance-context.ts";
import type { Words } from "../app/words-context.ts";
import { countsText, intervalText, noteTexts, valueOrMark } from "./value-text.ts";

/** What the right panel says of an area's number. */
export function explainedArea(words: Words, indicator: Indicator, period: string, area: AreaGapValue): ExplainedNumber {
  return {
    indicatorId: indicator.id,
    period,
    group: area.group,
    areaId: area.areaId,
    area: area.area,
    value: [valueOrMark(words, indicator, area), countsText(words, area)].filter(Boolean).join(" · "),
    interval: area.interval === null ? null : intervalText(words, indicator, area.interval),
    notes: noteTexts(words, area),
  };
}
