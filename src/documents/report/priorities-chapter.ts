import type { ReportBlock, ReportChapter } from "../../core/report/report-model.ts";
import { definitions, heading, numberColumn, paragraph, row, textColumn } from "./blocks.ts";
import { type Composer, prioritiesSource } from "./composer.ts";

/** Criteria names stand over their columns up to this many, beyond it their numbers. */
const mostNamedColumns = 5;

/** How the team chose: criteria and weights, points and ranks, what was decided and why it departs from the points. */
export function prioritiesChapter(composer: Composer): ReportChapter {
  const { data, say, typed } = composer;
  const parked = data.gaps.filter((gap) => gap.parkedBecause !== "");
  const hasScores = data.criteria.length > 0 && data.gaps.length > 0;
  return {
    id: "priorities",
    title: say("prioritiesTitle"),
    blocks: [
      ...(data.priorities.length === 0
        ? paragraph(say("noPriorities"))
        : [...paragraph(say("prioritiesIntroduction")), decidedTable(composer)]),
      ...(data.criteria.length === 0
        ? []
        : [heading(2, say("criteria")), ...paragraph(say("criteriaIntroduction")), criteriaTable(composer)]),
      ...(hasScores ? [heading(2, say("scores")), scoresTable(composer)] : []),
      ...(parked.length === 0
        ? []
        : [
            heading(2, say("parkedTitle")),
            ...definitions(
              parked.map((gap) => [
                typed(gap.title, `gaps.${gap.id}.title`),
                typed(gap.parkedBecause, `gaps.${gap.id}.parkedBecause`),
              ]),
            ),
          ]),
    ],
  };
}

function decidedTable({ data, say, typed, count }: Composer): ReportBlock {
  const ordered = data.priorities
    .map((priority, index) => ({ priority, index }))
    .sort((a, b) => a.priority.rank - b.priority.rank);
  return {
    type: "table",
    caption: "",
    columns: [
      textColumn("", 0.35),
      textColumn(say("priority"), 2.6),
      textColumn(say("horizon"), 1.1),
      textColumn(say("firstStep"), 2.6),
      textColumn(say("whyDeparts"), 2.6),
    ],
    rows: ordered.map(({ priority, index }) =>
      row([
        count(priority.rank, prioritiesSource(`/priorities/${index}/rank`)),
        typed(priority.title, `priorities.${priority.id}.title`),
        say(`horizon_${priority.horizon}`),
        typed(priority.firstStep, `priorities.${priority.id}.firstStep`),
        typed(priority.reason, `priorities.${priority.id}.reason`),
      ]),
    ),
    note: "",
  };
}

function criteriaTable(composer: Composer): ReportBlock {
  const { data, say, typed } = composer;
  return {
    type: "table",
    caption: "",
    columns: [
      textColumn("", 0.35),
      textColumn(say("criterion"), 2.2),
      numberColumn(say("weight"), 0.9),
      textColumn(say("lowAnchor"), 2.6),
      textColumn(say("highAnchor"), 2.6),
    ],
    rows: data.criteria.map((criterion, index) =>
      row([
        composer.structure(String(index + 1), "criteria"),
        typed(criterion.name, `criteria.${criterion.id}.name`),
        composer.count(criterion.weight, prioritiesSource(`/criteria/${index}/weight`)),
        typed(criterion.lowAnchor, `criteria.${criterion.id}.lowAnchor`),
        typed(criterion.highAnchor, `criteria.${criterion.id}.highAnchor`),
      ]),
    ),
    note: "",
  };
}

function scoresTable(composer: Composer): ReportBlock {
  const { data, say, typed, count, print, format } = composer;
  const named = data.criteria.length <= mostNamedColumns;
  return {
    type: "table",
    caption: "",
    columns: [
      textColumn(say("gap"), named ? 2.6 : 4),
      ...data.criteria.map((criterion, index) =>
        numberColumn(
          named
            ? typed(criterion.name, `criteria.${criterion.id}.name`)
            : composer.structure(String(index + 1), "criteria"),
          named ? 1.3 : 0.6,
        ),
      ),
      numberColumn(say("score"), 1),
      numberColumn(say("rankColumn"), 1),
    ],
    rows: data.gaps.map((gap) => {
      const place = data.ranking.findIndex((ranked) => ranked.gapId === gap.id);
      const ranked = data.ranking[place];
      return row([
        typed(gap.title, `gaps.${gap.id}.title`),
        ...data.criteria.map((criterion) => {
          const index = data.scores.findIndex((score) => score.gapId === gap.id && score.criterionId === criterion.id);
          const points = data.scores[index]?.points;
          return points === undefined ? "" : count(points, prioritiesSource(`/scores/${index}/points`));
        }),
        ranked?.score == null
          ? ""
          : print(format.number(ranked.score, 2), ranked.score, "", prioritiesSource(`/ranking/${place}/score`)),
        ranked?.rank == null
          ? ""
          : `${count(ranked.rank, prioritiesSource(`/ranking/${place}/rank`))}${ranked.tied ? ` ${say("tiedMark")}` : ""}`,
      ]);
    }),
    note: say("scoresNote"),
  };
}
