import type { ReportBlock, ReportTable } from "../../core/report/report-model.ts";
import { sectors } from "../../core/strategy/strategy.ts";
import { numberColumn, row, textColumn } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import type { CooperationChapterData, CooperationRoundData } from "./cooperation-chapter.ts";

const rounds = ["before", "after"] as const;

/** How each sector sees each element, once for each time that was answered. */
export function elementBlocks(composer: Composer, data: CooperationChapterData): readonly ReportBlock[] {
  return rounds.flatMap((round) =>
    data[round].elements.some((one) => one.answered > 0) ? [elementTable(composer, data[round], round)] : [],
  );
}

function elementTable(
  composer: Composer,
  { elements }: CooperationRoundData,
  round: (typeof rounds)[number],
): ReportTable {
  const { say, word, print, format } = composer;
  const present = sectors.filter((sector) => elements.some((one) => one.bySector.some((own) => own.sector === sector)));
  const points = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? ""
      : print(format.number(value, 0), value, "points", { kind: "typed", where: "cooperation.answers" });
  return {
    type: "table",
    caption: say("elementsCaption", { round: say(`elementsRound_${round}`) }),
    columns: [
      textColumn(word("cooperation.element"), 2.6),
      ...present.map((sector) => numberColumn(say(`sector-${sector}`), 1.2)),
      numberColumn(say("elementsSpread"), 1),
      numberColumn(say("elementsMean"), 1),
    ],
    rows: elements.map(({ element, score, bySector, spread }) =>
      row([
        word(`cooperation.element-${element}`),
        ...present.map((sector) => points(bySector.find((one) => one.sector === sector)?.score)),
        points(spread),
        points(score),
      ]),
    ),
    note: say("elementsNote"),
  };
}
