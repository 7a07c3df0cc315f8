import type { Indicator } from "../../core/indicators/indicator.ts";
import type { InequalityCode, InequalityIndex, UnusableReason } from "../../core/inequality/inequality-index.ts";
import type { Words } from "../app/words-context.ts";
import { valueText } from "./value-text.ts";

/** An inequality index in words. `reason` says why there is no value; null where there is one. */
export function inequalityRow(words: Words, indicator: Indicator, index: InequalityIndex) {
  const { t } = words;
  const { code, value, interval, variants, reason } = index;
  const show = (one: number) => indexText(words, indicator, code, one);
  const about = t(`inequality.about${code}`);
  const corrected =
    variants === undefined
      ? []
      : [
          t("inequality.variants", {
            wagstaff: words.format.number(variants.wagstaff, 3),
            erreygers: words.format.number(variants.erreygers, 3),
          }),
        ];
  return {
    name: t(`inequality.name${code}`),
    about: [about, ...corrected].join(" "),
    value: value === null ? "" : show(value),
    interval:
      interval === undefined
        ? ""
        : t("gaps.lowToHigh", { low: words.format.number(interval[0], digitsOf(code)), high: show(interval[1]) }),
    reason: value === null ? t(reasonWords[reason ?? "zero-value"]) : null,
  };
}

const ratios: readonly InequalityCode[] = ["R", "RCI", "RII"];
const perThousand: readonly InequalityCode[] = ["TI", "MLD"];
const percents: readonly InequalityCode[] = ["COV", "IDISU", "IDISW", "PAF"];

function indexText(words: Words, indicator: Indicator, code: InequalityCode, value: number): string {
  const { t, format } = words;
  const number = format.number(value, digitsOf(code));
  if (ratios.includes(code) || perThousand.includes(code)) return number;
  if (percents.includes(code)) return format.value(value, "%", 1);
  if (code === "BGV")
    return indicator.kind === "proportion" ? t("inequality.squaredPoints", { value: number }) : number;
  return indicator.kind === "proportion"
    ? t("inequality.points", { value: number })
    : valueText(words, indicator, value);
}

function digitsOf(code: InequalityCode): number {
  if (code === "RCI") return 3;
  return code === "R" || code === "RII" ? 2 : 1;
}

const reasonWords = {
  "too-few-groups": "inequality.tooFewGroups",
  "values-missing": "inequality.valuesMissing",
  "no-population": "inequality.noPopulation",
  "rest-unknown": "inequality.restUnknown",
  "no-order": "inequality.needsOrder",
  "order-incomplete": "inequality.orderIncomplete",
  "order-is-itself": "inequality.orderIsItself",
  "no-direction": "inequality.noDirection",
  "not-for-this-kind": "inequality.notForThisKind",
  "zero-value": "inequality.zeroValue",
} as const satisfies Record<UnusableReason, string>;
