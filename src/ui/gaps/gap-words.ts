import type { Sureness } from "../../core/gaps/evidence-sureness.ts";
import type { FindingPart, SystemChallenge } from "../../core/gaps/recorded-gap.ts";
import type { Barrier } from "../../core/services/barriers.ts";
import type { Words } from "../app/words-context.ts";
import type { ChipTone } from "../kit/chip.tsx";

type Translated = Pick<Words, "t">;

export function barrierName({ t }: Translated, barrier: Barrier): string {
  const keys = {
    cost: "gapsFound.barrierCost",
    "extra-costs": "gapsFound.barrierExtraCosts",
    distance: "gapsFound.barrierDistance",
    hours: "gapsFound.barrierHours",
    language: "gapsFound.barrierLanguage",
    information: "gapsFound.barrierInformation",
    administration: "gapsFound.barrierAdministration",
    "stigma-trust": "gapsFound.barrierStigmaTrust",
    "cultural-values": "gapsFound.barrierCulturalValues",
    "disability-access": "gapsFound.barrierDisabilityAccess",
    capacity: "gapsFound.barrierCapacity",
  } as const satisfies Record<Barrier, string>;
  return t(keys[barrier]);
}

export function challengeName({ t }: Translated, challenge: SystemChallenge): string {
  const keys = {
    governance: "gapsFound.challengeGovernance",
    framing: "gapsFound.challengeFraming",
    funding: "gapsFound.challengeFunding",
    workforce: "gapsFound.challengeWorkforce",
  } as const satisfies Record<SystemChallenge, string>;
  return t(keys[challenge]);
}

export function partName({ t }: Translated, part: FindingPart): string {
  const keys = {
    services: "gapsFound.partServices",
    cooperation: "gapsFound.partCooperation",
    quality: "gapsFound.partQuality",
  } as const satisfies Record<FindingPart, string>;
  return t(keys[part]);
}

/** null: a gap without numbers. */
export function sureName({ t }: Translated, sureness: Sureness | null): string {
  if (sureness === null) return t("gaps.noEvidence");
  const keys = {
    clear: "gapsFound.sureClear",
    partly: "gapsFound.surePartly",
    "not-clear": "gapsFound.sureNotClear",
    "too-few": "gapsFound.sureTooFew",
    hidden: "gapsFound.sureHidden",
    "not-judged": "gapsFound.sureNotJudged",
  } as const satisfies Record<Sureness, string>;
  return t(keys[sureness]);
}

export function sureTone(sureness: Sureness | null): ChipTone {
  return sureness === "clear" || sureness === "partly" ? "accent" : sureness === "not-clear" ? "doubt" : "plain";
}
