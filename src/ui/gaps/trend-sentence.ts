import type { TrendView } from "../../core/gaps/trend.ts";
import type { Words } from "../app/words-context.ts";
import { targetText, valueText } from "./value-text.ts";

/** What the municipality's line says, and where it leads if nothing changes. */
export function trendSentence(words: Words, { lines, indicator, target, leftOut }: TrendView): string {
  const { t, format } = words;
  const city = lines[0];
  const drawn = city?.points.filter((point) => point.value !== null) ?? [];
  const [from, to] = [drawn[0], drawn.at(-1)];
  const value = (number: number | null | undefined) => valueText(words, indicator, number ?? 0);
  const past =
    from === undefined || to === undefined
      ? t("gapViews.trendNoCity")
      : from === to
        ? t("gapViews.trendOnePeriod", { value: value(to.value), period: to.period })
        : t("gapViews.trendFromTo", {
            from: from.period,
            to: to.period,
            fromValue: value(from.value),
            toValue: value(to.value),
          });
  const end = city?.continuation?.at(-1);
  const ahead =
    end === undefined || target === null
      ? t("gapViews.trendNoAhead")
      : t("gapViews.trendAhead", {
          value: value(end.value),
          year: end.year,
          target: targetText(words, indicator, target.value),
        });
  const missing = leftOut.length === 0 ? [] : [t("gapViews.trendLeftOut", { periods: format.list(leftOut) })];
  return [past, ahead, ...missing].join(" ");
}
