import type { CodedSentence } from "../../contract/answers.ts";
import type { GapView } from "../../core/gaps/gap-view.ts";
import { codedText } from "../app/coded-text.ts";
import type { Words } from "../app/words-context.ts";
import { groupText, targetText, valueText } from "./value-text.ts";

/** Areas that share the third place are named, unless they are many. */
const mostTied = 5;
const mostNamed = 3;

/** What stands above the chart; the other sentences stand below it. */
const leading = [
  "no-data",
  "group-difference-clear",
  "no-clear-difference",
  "worst-areas",
  "highest-areas",
  "no-larger-than-chance",
  "city-against-target",
  "city-not-available",
];

export function leadSentences(
  words: Words,
  view: Pick<GapView, "indicator">,
  sentences: readonly CodedSentence[],
): readonly string[] {
  return sentences.filter((one) => leading.includes(one.code)).map((one) => sentenceText(words, view, one));
}

/** The figure in the lead that the eye should find: the points of a clear difference, as the sentence writes them. */
export function leadFigure({ t, format }: Words, sentences: readonly CodedSentence[]): string | null {
  const clear = sentences.find((one) => one.code === "group-difference-clear");
  return clear === undefined
    ? null
    : t("gaps.points", {
        points: format.number(Math.abs(Number(clear.details.difference)), 0),
      });
}

export function footSentences(words: Words, view: GapView, sentences: readonly CodedSentence[]): readonly string[] {
  return sentences.filter((one) => !leading.includes(one.code)).map((one) => sentenceText(words, view, one));
}

/** A coded sentence in words, its numbers written as the language and the indicator's unit ask. */
function sentenceText(words: Words, view: Pick<GapView, "indicator">, { code, details }: CodedSentence): string {
  const { t, format } = words;
  const { indicator } = view;
  const number = (key: string) => Number(details[key] ?? 0);
  const value = (key: string) => valueText(words, indicator, number(key));
  switch (code) {
    case "group-difference-clear":
    case "no-clear-difference": {
      const difference = number("difference");
      // The sentence begins with the group that is behind.
      const isLess = indicator.direction === "higher-is-better";
      const isTurned = isLess ? difference > 0 : difference < 0;
      const filled = {
        first: groupText(words, String(isTurned ? details.second : details.first)),
        second: groupText(words, String(isTurned ? details.first : details.second)),
        points: t("gaps.points", {
          points: format.number(Math.abs(difference), 0),
        }),
        low: format.number(Math.min(Math.abs(number("low")), Math.abs(number("high"))), 0),
        high: format.number(Math.max(Math.abs(number("low")), Math.abs(number("high"))), 0),
        areasClear: number("areasClear"),
        areasWithEnough: number("areasWithEnough"),
        widestArea: String(details.widestArea ?? ""),
      };
      if (code === "no-clear-difference") return t("gaps.sentenceNoClearDifference", filled);
      const where =
        details.widestArea === undefined
          ? t("gaps.sentenceDifferenceAreas", filled)
          : t("gaps.sentenceDifferenceWidest", filled);
      return `${isLess ? t("gaps.sentenceDifferenceLower", filled) : t("gaps.sentenceDifferenceHigher", filled)} ${where}`;
    }
    case "worst-areas":
    case "highest-areas": {
      const count = number("count");
      const named = Array.from({ length: count > mostTied ? mostNamed : count }, (_, index) =>
        t("gaps.areaWithValue", { area: String(details[`area${index + 1}`] ?? ""), value: value(`value${index + 1}`) }),
      );
      const areas = named.length === count ? named : [...named, t("gaps.moreAreas", { count: count - named.length })];
      const isLow = code === "worst-areas" && indicator.direction === "higher-is-better";
      return isLow
        ? t("gaps.sentenceLowest", { areas: format.list(areas) })
        : t("gaps.sentenceHighest", { areas: format.list(areas) });
    }
    case "city-against-target": {
      const filled = {
        value: value("value"),
        target: targetText(words, indicator, number("target")),
        year: number("byYear"),
      };
      return number("isMet") === 1 ? t("gaps.sentenceTargetMet", filled) : t("gaps.sentenceTargetOpen", filled);
    }
    case "children-to-reach-every-area":
      return t("gaps.sentenceReachAreas", { count: number("children") });
    case "children-to-reach-city":
      return t("gaps.sentenceReachCity", { count: number("children") });
    case "no-larger-than-chance":
      return t("gaps.sentenceChance", { areas: number("areas") });
    default:
      return codedText(words.t, "gaps", code, details, "sentence") ?? "";
  }
}
