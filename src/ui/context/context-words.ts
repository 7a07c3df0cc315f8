import type {
  CatalogueDefinition,
  CatalogueSection,
  CollectionStatus,
  IndicatorLevel,
} from "../../core/indicators/catalogue-entry.ts";
import type { Direction, IndicatorKind, ReferenceFigure } from "../../core/indicators/indicator.ts";
import type { Language } from "../../core/project/project-settings.ts";
import type { TextKey } from "../../texts/words.ts";
import type { Words } from "../app/words-context.ts";
import type { ChipTone } from "../kit/chip.tsx";

export const sectionKeys = {
  context: "context.sectionContext",
  social: "context.sectionSocial",
  health: "context.sectionHealth",
  education: "context.sectionEducation",
  cooperation: "context.sectionCooperation",
} as const satisfies Record<CatalogueSection, TextKey>;

export const statusKeys = {
  available: "context.available",
  obtainable: "context.obtainable",
  "to-be-developed": "context.toBeDeveloped",
  "not-applicable": "context.notApplicable",
  undecided: "context.undecided",
} as const satisfies Record<CollectionStatus, TextKey>;

export const statusTones = {
  available: "accent",
  obtainable: "plain",
  "to-be-developed": "plain",
  "not-applicable": "plain",
  undecided: "doubt",
} as const satisfies Record<CollectionStatus, ChipTone>;

export const directionKeys = {
  "higher-is-better": "context.higherIsBetter",
  "higher-is-worse": "context.higherIsWorse",
  neutral: "context.neutral",
} as const satisfies Record<Direction, TextKey>;

export const levelKeys = {
  neighbourhood: "context.levelNeighbourhood",
  municipality: "context.levelMunicipality",
  survey: "context.levelSurvey",
} as const satisfies Record<IndicatorLevel, TextKey>;

export const kindKeys = {
  proportion: "intake.kindProportion",
  rate: "intake.kindRate",
  ratio: "intake.kindRatio",
  score: "intake.kindScore",
  count: "intake.kindCount",
  money: "intake.kindMoney",
} as const satisfies Record<IndicatorKind, TextKey>;

/** "95 %", "at most 45 days"; "" where nothing is usually aimed at. */
export function usualTarget({ format }: Words, { targetValue, targetWords, unit }: CatalogueDefinition): string {
  const value = targetValue === null ? "" : format.value(targetValue, unit, Number.isInteger(targetValue) ? 0 : 1);
  return [value, targetWords].filter(Boolean).join(", ");
}

/** A published figure in the words of a language. */
export function referenceWords(figure: ReferenceFigure, language: Language) {
  if (language === "en") return figure;
  return {
    place: figure.placeDe ?? figure.place,
    group: figure.groupDe ?? figure.group,
    warning: figure.warningDe ?? figure.warning,
  };
}
