import { foldText } from "../../core/intake/row-words.ts";
import { languages } from "../../core/project/project-settings.ts";
import { barriers, serviceLevels } from "../../core/services/barriers.ts";
import { datumStates, legalForms, parentInvolvements, transitions } from "../../core/services/service.ts";
import { type ServiceField, type ServiceVocabulary, serviceFields } from "../../core/services/service-fields.ts";
import { sectors } from "../../core/strategy/strategy.ts";
import { type Translate, translator } from "../../texts/translate.ts";

type CodeField = "sectors" | "level" | "barriers" | "transitions" | "legalForm" | "parentInvolvement" | "datum";

/** The words that stand for codes in a list, in the order of the codes. */
export function codeWords(t: Translate): Readonly<Record<CodeField, ReadonlyMap<string, string>>> {
  const words = <Code extends string>(codes: readonly Code[], word: (code: Code) => string) =>
    new Map<string, string>(codes.map((code) => [code, word(code)]));
  return {
    sectors: words(sectors, (code) => t(`document.sector-${code}`)),
    level: words(serviceLevels, (code) => t(`services.level-${code}`)),
    barriers: words(barriers, (code) => t(`document.barrier-${code}`)),
    transitions: words(transitions, (code) => t(`services.transition-${code}`)),
    legalForm: words(legalForms, (code) => t(`services.legalForm-${code}`)),
    parentInvolvement: words(parentInvolvements, (code) => t(`services.involvement-${code}`)),
    datum: words(datumStates, (code) => t(`services.datum-${code}`)),
  };
}

/** Words of every language, so that a list is read whatever the project's language is; a code stands for itself. */
export function serviceVocabulary(): ServiceVocabulary {
  const translators = languages.map(translator);
  const fields = new Map<string, ServiceField>();
  const codes = new Map<ServiceField, Map<string, string>>();
  for (const t of translators) {
    for (const field of serviceFields)
      for (const word of [t(`services.field-${field}`), ...alternatives(t(`services.alias-${field}`))])
        fields.set(foldText(word), field);
    for (const [field, words] of Object.entries(codeWords(t)) as [CodeField, ReadonlyMap<string, string>][]) {
      const own = codes.get(field) ?? new Map<string, string>();
      for (const [code, word] of words) own.set(foldText(word), code).set(foldText(code), code);
      codes.set(field, own);
    }
  }
  const all = (key: "yesWords" | "noWords" | "pregnancyWords" | "wholeWords" | "notApplicableWords") =>
    new Set(translators.flatMap((t) => alternatives(t(`services.${key}`)).map(foldText)));
  return {
    fields,
    codes,
    yes: all("yesWords"),
    no: all("noWords"),
    pregnancy: all("pregnancyWords"),
    wholeMunicipality: all("wholeWords"),
    notApplicable: all("notApplicableWords"),
  };
}

const alternatives = (words: string): readonly string[] => words.split("|").filter((word) => word !== "");
