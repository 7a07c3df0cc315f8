import type { CallInput } from "../../contract/contract.ts";
import { type CriterionCode, defaultCriteria } from "../../core/priorities/default-criteria.ts";
import type { Translate } from "../../texts/translate.ts";
import type { TextKey } from "../../texts/words.ts";

export type CriterionDraft = CallInput<"priorities.saveCriterion">["criterion"];

/** The usual criteria in the project's language, ready to be saved as new ones. */
export function wordedDefaultCriteria(t: Translate): readonly CriterionDraft[] {
  return defaultCriteria.map(({ code, weight }) => {
    const [name, low, high] = keys[code];
    return { id: null, name: t(name), lowAnchor: t(low), highAnchor: t(high), weight };
  });
}

const keys = {
  size: ["priorities.sizeName", "priorities.sizeLow", "priorities.sizeHigh"],
  seriousness: ["priorities.seriousnessName", "priorities.seriousnessLow", "priorities.seriousnessHigh"],
  inequality: ["priorities.inequalityName", "priorities.inequalityLow", "priorities.inequalityHigh"],
  "effective-response": ["priorities.responseName", "priorities.responseLow", "priorities.responseHigh"],
  feasibility: ["priorities.feasibilityName", "priorities.feasibilityLow", "priorities.feasibilityHigh"],
  demand: ["priorities.demandName", "priorities.demandLow", "priorities.demandHigh"],
} as const satisfies Record<CriterionCode, readonly [TextKey, TextKey, TextKey]>;
