import type { ReportBlock, ReportChapter } from "../../core/report/report-model.ts";
import { heading, paragraph, paragraphs, row, textColumn } from "./blocks.ts";
import { type Composer, costsSource, prioritiesSource } from "./composer.ts";
import { keyNumbers } from "./key-numbers.ts";
import { planTable } from "./plan-table.ts";

/** The page for the council: what it is asked to decide, five numbers, the money, the priorities. */
export function summaryChapter(composer: Composer): ReportChapter {
  const { data, say, typed } = composer;
  const asked = data.texts.decisionAsked.trim();
  const items = keyNumbers(composer);
  return {
    id: "summary",
    title: say("summary"),
    blocks: [
      ...(asked === ""
        ? paragraph(leadSentence(composer), "lead")
        : paragraphs(typed(asked, "texts.decisionAsked"), "lead")),
      ...(items.length === 0 ? [] : [{ type: "key-numbers", items } as const]),
      heading(2, say("costTitle")),
      ...(data.costLines.length === 0 ? paragraph(say("noCosts")) : [planTable(composer)]),
      heading(2, say("prioritiesTitle")),
      ...(data.priorities.length === 0 ? paragraph(say("noPriorities")) : [prioritiesTable(composer)]),
    ],
  };
}

function leadSentence({ data, say, count, money, structure }: Composer): string {
  if (data.priorities.length === 0) return say("leadNothingYet");
  const missing = data.costTable.shortfall.allIdentified.byYear[0] ?? 0;
  const counts = {
    priorities: say("someOfPriorities", {
      count: data.priorities.length,
      n: count(data.priorities.length, { kind: "structure", where: "priorities" }),
    }),
    measures: say("someOfMeasures", {
      count: data.measures.length,
      n: count(data.measures.length, { kind: "structure", where: "measures" }),
    }),
  };
  if (missing <= 0) return say("leadAdopt", counts);
  return say("leadAdoptAndRelease", {
    ...counts,
    money: money(missing, costsSource("/table/shortfall/allIdentified/byYear/0")),
    year: structure(String(data.settings.firstYear), "settings.firstYear"),
  });
}

function prioritiesTable({ data, say, typed, count }: Composer): ReportBlock {
  const ordered = data.priorities
    .map((priority, index) => ({ priority, index }))
    .sort((a, b) => a.priority.rank - b.priority.rank);
  return {
    type: "table",
    caption: "",
    columns: [
      textColumn("", 0.35),
      textColumn(say("priority"), 3),
      textColumn(say("firstMeasure"), 3.4),
      textColumn(say("lead"), 1.5),
      textColumn(say("horizon"), 1.1),
    ],
    rows: ordered.map(({ priority, index }) => {
      const goals = new Set(data.goals.filter((goal) => goal.priorityId === priority.id).map((goal) => goal.id));
      const first = data.measures
        .filter((measure) => goals.has(measure.goalId))
        .sort((a, b) => (a.startMonth < b.startMonth ? -1 : 1))[0];
      return row([
        count(priority.rank, prioritiesSource(`/priorities/${index}/rank`)),
        typed(priority.title, `priorities.${priority.id}.title`),
        first === undefined
          ? typed(priority.firstStep, `priorities.${priority.id}.firstStep`)
          : typed(first.title, `measures.${first.id}.title`),
        first === undefined ? "" : say(`sector-${first.leadSector}`),
        say(`horizon_${priority.horizon}`),
      ]);
    }),
    note: "",
  };
}
