import type { CallInput } from "../../contract/contract.ts";
import type { CostCategory, CostLine } from "../../core/costs/cost-plan.ts";
import { parseMoney, typedMoney } from "../../core/costs/parse-money.ts";
import type { Language } from "../../core/project/project-settings.ts";
import type { Measure } from "../../core/strategy/strategy.ts";
import type { TextKey } from "../../texts/words.ts";

type SavedLine = CallInput<"costs.saveLine">["line"];

/** A cost line while it is edited: price and build-up as typed, numbers may be empty. */
export interface LineDraft extends Omit<SavedLine, "unitPriceCents" | "rampPercent" | "quantity" | "frequencyPerYear"> {
  readonly quantity: number | null;
  readonly frequencyPerYear: number | null;
  readonly priceText: string;
  readonly rampText: string;
}

export type LineErrors = Readonly<
  Partial<Record<"name" | "quantity" | "frequency" | "price" | "ramp" | "startMonth" | "endMonth", TextKey>>
>;

export function newLine(measure: Pick<Measure, "id" | "startMonth" | "endMonth">): LineDraft {
  return {
    id: null,
    measureId: measure.id,
    name: "",
    recurrence: "yearly",
    quantity: 1,
    unit: "",
    frequencyPerYear: 1,
    priceText: "",
    rampText: "",
    startMonth: measure.startMonth,
    endMonth: measure.endMonth,
    nature: "new",
    inKind: false,
    accountCode: "",
    ...usualFor("personnel"),
  };
}

export function draftOfLine(line: CostLine, language: Language): LineDraft {
  const { unitPriceCents, rampPercent, ...rest } = line;
  const mark = language === "de" ? "," : ".";
  return {
    ...rest,
    priceText: typedMoney(unitPriceCents, language),
    rampText: rampPercent.map((percent) => String(percent).replace(".", mark)).join(language === "de" ? "; " : ", "),
  };
}

/** What usually goes with a kind of cost; offered when the kind is chosen, free to change. */
export function usualFor(
  category: CostCategory,
): Pick<SavedLine, "category" | "inflationClass" | "contingencyPercent" | "onCostPercent" | "spending"> {
  const isStaff = category === "personnel" || category === "coordination";
  const isBuilding = category === "construction";
  return {
    category,
    inflationClass: isBuilding ? "construction" : isStaff ? "wages" : "goods",
    contingencyPercent: isBuilding ? 15 : 5,
    onCostPercent: 0,
    spending: isBuilding || category === "equipment" ? "investment" : "operating",
  };
}

/** The line to save, or what keeps it from being saved, by field. */
export function readLine(
  draft: LineDraft,
  language: Language,
): { readonly line: SavedLine | null; readonly errors: LineErrors } {
  const { priceText, rampText, quantity, frequencyPerYear, ...rest } = draft;
  const price = parseMoney(priceText, language);
  const rampPercent = parseRamp(rampText, language);
  const endMonth = draft.recurrence === "one-off" ? draft.startMonth : draft.endMonth;
  const errors: LineErrors = {
    ...(draft.name.trim() === "" ? { name: "costs.required" as const } : {}),
    ...(quantity === null ? { quantity: "costs.numberWrong" as const } : {}),
    ...(frequencyPerYear === null ? { frequency: "costs.numberWrong" as const } : {}),
    ...(price.kind === "cents" ? {} : { price: "costs.required" as const }),
    ...(rampPercent === null ? { ramp: "costs.rampWrong" as const } : {}),
    ...(isMonth(draft.startMonth) ? {} : { startMonth: "costs.monthWrong" as const }),
    ...(isMonth(endMonth)
      ? endMonth < draft.startMonth
        ? { endMonth: "costs.endBeforeStart" as const }
        : {}
      : { endMonth: "costs.monthWrong" as const }),
  };
  if (
    Object.keys(errors).length > 0 ||
    price.kind !== "cents" ||
    rampPercent === null ||
    quantity === null ||
    frequencyPerYear === null
  )
    return { line: null, errors };
  return {
    line: {
      ...rest,
      name: rest.name.trim(),
      endMonth,
      quantity,
      frequencyPerYear,
      unitPriceCents: price.cents,
      rampPercent,
    },
    errors,
  };
}

/** "25, 60, 100" or "25; 60; 100" as numbers; empty text is no build-up, null is not readable. */
function parseRamp(text: string, language: Language): number[] | null {
  const parts = text
    .replaceAll("%", " ")
    .split(language === "de" ? /;|,?\s+/ : /[;,]|\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const numbers = parts.map((part) =>
    /^\d{1,4}([.,]\d{1,2})?$/.test(part) ? Number(part.replace(",", ".")) : Number.NaN,
  );
  return numbers.length <= 40 && numbers.every((number) => number <= 1000) ? numbers : null;
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
