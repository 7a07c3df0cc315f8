import type { CallInput } from "../../contract/contract.ts";
import type { ProjectSettings } from "../../core/project/project-settings.ts";
import type { Measure } from "../../core/strategy/strategy.ts";
import type { TextKey } from "../../texts/words.ts";

/** A measure while it is edited; id null is a new one. */
export type MeasureDraft = CallInput<"strategy.saveMeasure">["measure"];

export type MeasureErrors = Readonly<Partial<Record<"title" | "startMonth" | "endMonth" | "targetYear", TextKey>>>;

export function newMeasure(goalId: number, settings: ProjectSettings): MeasureDraft {
  return {
    id: null,
    goalId,
    title: "",
    description: "",
    leadSector: "education",
    partners: "",
    areaCodes: [],
    startMonth: `${settings.firstYear}-01`,
    endMonth: `${settings.shortTermUntil}-12`,
    indicator: {
      indicatorId: null,
      name: "",
      unit: "",
      baseline: null,
      baselineBy: "",
      target: null,
      targetYear: null,
    },
    mandatory: false,
  };
}

export function draftOf({
  id,
  goalId,
  title,
  description,
  leadSector,
  partners,
  areaCodes,
  startMonth,
  endMonth,
  indicator,
  mandatory,
}: Measure): MeasureDraft {
  return {
    id,
    goalId,
    title,
    description,
    leadSector,
    partners,
    areaCodes: [...areaCodes],
    startMonth,
    endMonth,
    indicator,
    mandatory,
  };
}

/** What keeps the draft from being saved, by field. */
export function errorsOf(draft: MeasureDraft): MeasureErrors {
  const { targetYear } = draft.indicator;
  return {
    ...(draft.title.trim() === "" ? { title: "strategy.required" as const } : {}),
    ...(isMonth(draft.startMonth) ? {} : { startMonth: "strategy.monthWrong" as const }),
    ...(isMonth(draft.endMonth)
      ? draft.endMonth < draft.startMonth
        ? { endMonth: "strategy.endBeforeStart" as const }
        : {}
      : { endMonth: "strategy.monthWrong" as const }),
    ...(targetYear === null || (targetYear >= 1900 && targetYear <= 2200)
      ? {}
      : { targetYear: "strategy.yearWrong" as const }),
  };
}

export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
