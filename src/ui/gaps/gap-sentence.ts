import type { CodedSentence } from "../../contract/answers.ts";
import type { GapView } from "../../core/gaps/gap-view.ts";
import { codedText } from "../app/coded-text.ts";
import type { Words } from "../app/words-context.ts";
import { groupText, valueText } from "./value-text.ts";

/** What stands above the chart; the other sentences stand below it. */
const leading = ["no-data", "group-difference-clear", "no-clear-difference", "worst-areas", "highest-areas", "no-larger-than-chance", "city-against-target", "city-not-available"];

export function leadSentences(words: Words, view: GapView, sentences: readonly CodedSentence[]): readonly string[] {
  return sentences.filter((one) => leading.includes(one.code)).map((one) => sentenceText(words, view, one));
}

export function footSentences(words: Words, view: GapView, sentences: readonly CodedSentence[]): readonly string[] {
  return sentences.filter((one) => !leading.includes(one.code)).map((one) => sentenceText(words, view, one));
}

/** A coded sentence in words, its numbers written as the language and the indicator's unit ask. */
function sentenceText(words: Words, view: GapView, { code, details }: CodedSentence): string {
  const { t, format } = words;
  const { indicator } = view;
  const number = (key: string) => Number(details[key] ?? 0);
  const value = (key: string) => valueText(words, indicator, number(key));
  switch (code) {
    case "group-difference-clear":
    case "no-clear-difference": {
      const difference = number("difference");
      const filled = {
        first: groupText(words, String(details.first)),
        second: groupText(words, String(details.second)),
        points: format.number(Math.abs(difference), 0),
        low: format.number(Math.min(Math.abs(number("low")), Math.abs(number("high"))), 0),
        high: format.number(Math.max(Math.abs(number("low")), Math.abs(number("high"))), 0),
        areasClear: number("areasClear"),
        areasWithEnough: number("areasWithEnough"),
        widestArea: String(details.widestArea ?? ""),
      };
      if (code === "no-clear-difference") return t("gaps.sentenceNoClearDifference", filled);
      const where = details.widestArea === undefined ? t("gaps.sentenceDifferenceAreas", filled) : t("gaps.sentenceDifferenceWidest", filled);
      return `${difference < 0 ? t("gaps.sentenceDifferenceLower", filled) : t("gaps.sentenceDifferenceHigher", filled)} ${where}`;
    }
    case "worst-areas":
    case "highest-areas": {
      const areas = Array.from({ length: number("count") }, (_, index) =>
        t("gaps.areaWithValue", { area: String(details[`area${index + 1}`] ?? ""), value: value(`value${index + 1}`) }),
      );
      const isLow = code === "worst-areas" && indicator.direction === "higher-is-better";
      return isLow ? t("gaps.sentenceLowest", { areas: format.list(areas) }) : t("gaps.sentenceHighest", { areas: format.list(areas) });
    }
    case "city-against-target": {
      const filled = { value: value("value"), target: value("target"), year: number("byYear") };
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
