import type { ReportChapter } from "../../core/report/report-model.ts";
import { list, paragraph } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { notLookedAt } from "./not-looked-at.ts";

/** For whom and which years the strategy is, what it rests on and what was not looked at. */
export function processChapter(composer: Composer): ReportChapter {
  const { data, say, structure, typed, count } = composer;
  const { settings } = data;
  const counted = (
    key: "processSources" | "processGaps" | "processPriorities" | "processMeasures",
    number: number,
  ): string => say(key, { count: number, n: count(number, { kind: "structure", where: key }) });
  return {
    id: "process",
    title: say("process"),
    blocks: [
      ...paragraph(
        say("processScope", {
          municipality: typed(settings.municipality, "settings.municipality"),
          from: structure(String(settings.ageFrom), "settings.ageFrom"),
          to: structure(String(settings.ageTo), "settings.ageTo"),
          firstYear: structure(String(settings.firstYear), "settings.firstYear"),
          lastYear: structure(String(settings.longTermUntil), "settings.longTermUntil"),
        }),
      ),
      ...paragraph(
        say("processHorizons", {
          short: structure(String(settings.shortTermUntil), "settings.shortTermUntil"),
          medium: structure(String(settings.mediumTermUntil), "settings.mediumTermUntil"),
          long: structure(String(settings.longTermUntil), "settings.longTermUntil"),
        }),
      ),
      ...paragraph(say("processIntroduction")),
      ...list([
        counted("processSources", data.sources.length),
        counted("processGaps", data.gaps.length),
        counted("processPriorities", data.priorities.length),
        counted("processMeasures", data.measures.length),
      ]),
      ...notLookedAt(composer),
    ],
  };
}
