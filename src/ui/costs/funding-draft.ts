import type { CallInput } from "../../contract/contract.ts";
import type { FundingLine } from "../../core/costs/cost-plan.ts";
import { parseMoney, typedMoney } from "../../core/costs/parse-money.ts";
import type { Language } from "../../core/project/project-settings.ts";

type SavedFunding = CallInput<"costs.saveFunding">["funding"];

/** Funding while it is edited: amounts as typed, by year. */
export interface FundingDraft extends Omit<SavedFunding, "amounts"> {
  readonly texts: Readonly<Record<number, string>>;
}

export function newFunding(): FundingDraft {
  return {
    id: null,
    measureId: null,
    source: "municipal-operating",
    name: "",
    certainty: "planned",
    inKind: false,
    texts: {},
  };
}

export function draftOfFunding({ amounts, ...rest }: FundingLine, language: Language): FundingDraft {
  return { ...rest, texts: Object.fromEntries(amounts.map(({ year, cents }) => [year, typedMoney(cents, language)])) };
}

/** The funding to save, or null while a name is missing or an amount can't be read. Empty years and zeros are left out. */
export function readFunding({ texts, ...rest }: FundingDraft, language: Language): SavedFunding | null {
  const parsed = Object.entries(texts).map(([year, text]) => ({
    year: Number(year),
    money: parseMoney(text, language),
  }));
  if (rest.name.trim() === "" || parsed.some(({ money }) => money.kind === "not-money" || money.kind === "too-large"))
    return null;
  const amounts = parsed.flatMap(({ year, money }) =>
    money.kind === "cents" && money.cents > 0 ? [{ year, cents: money.cents }] : [],
  );
  return { ...rest, name: rest.name.trim(), amounts };
}
