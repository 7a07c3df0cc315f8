import { horizons } from "../../core/project/project-settings.ts";
import type { ReportBlock, ReportChapter } from "../../core/report/report-model.ts";
import { horizonOf } from "../../core/strategy/horizon-of.ts";
import type { Measure } from "../../core/strategy/strategy.ts";
import { definitions, heading, list, paragraph, paragraphs } from "./blocks.ts";
import { type Composer, costsSource } from "./composer.ts";
import { fundingLabel } from "./plan-table.ts";

/** The vision, the goals under their priorities, and a card for each measure, ordered by horizon. */
export function measuresChapter(composer: Composer): ReportChapter {
  const { data, say, typed } = composer;
  const vision = paragraphs(typed(data.texts.vision, "texts.vision"), "lead");
  const isEmpty = data.goals.length === 0 && data.measures.length === 0;
  return {
    id: "measures",
    title: say("measures"),
    blocks: [
      ...(vision.length === 0 ? [] : [heading(2, say("vision")), ...vision]),
      ...(isEmpty ? paragraph(say("noMeasures")) : []),
      ...goalBlocks(composer),
      ...horizons.flatMap((horizon) => {
        const own = data.measures.filter((measure) => horizonOf(measure.startMonth, data.settings) === horizon);
        if (own.length === 0) return [];
        return [heading(2, say(`measuresOf_${horizon}`)), ...own.flatMap((measure) => measureCard(composer, measure))];
      }),
    ],
  };
}

function goalBlocks({ data, say, typed }: Composer): readonly ReportBlock[] {
  if (data.goals.length === 0) return [];
  return [
    heading(2, say("goals")),
    ...[...data.priorities]
      .sort((a, b) => a.rank - b.rank)
      .flatMap((priority) => {
        const goals = data.goals.filter((goal) => goal.priorityId === priority.id);
        if (goals.length === 0) return [];
        return [
          heading(3, typed(priority.title, `priorities.${priority.id}.title`)),
          ...list(goals.map((goal) => typed(goal.text, `goals.${goal.id}.text`))),
        ];
      }),
  ];
}

function measureCard(composer: Composer, measure: Measure): readonly ReportBlock[] {
  const { data, say, typed, format } = composer;
  const own = (text: string, field: string): string => typed(text, `measures.${measure.id}.${field}`);
  const goal = data.goals.find((candidate) => candidate.id === measure.goalId);
  const areas = measure.areaCodes.map((code) =>
    typed(data.areas.find((area) => area.code === code)?.name ?? code, `areas.${code}.name`),
  );
  const funding = data.funding
    .filter((line) => line.measureId === measure.id)
    .map((line) => fundingLabel(composer, line));
  return [
    heading(3, own(measure.title, "title")),
    ...definitions([
      [say("description"), own(measure.description, "description")],
      [say("goal"), goal === undefined ? "" : typed(goal.text, `goals.${goal.id}.text`)],
      [say("lead"), say(`sector-${measure.leadSector}`)],
      [say("partners"), own(measure.partners, "partners")],
      [say("where"), areas.length === 0 ? say("wholeMunicipality") : format.list(areas)],
      [
        say("when"),
        say("fromTo", {
          from: own(format.month(measure.startMonth), "startMonth"),
          to: own(format.month(measure.endMonth), "endMonth"),
        }),
      ],
      [say("success"), successText(composer, measure)],
      [say("cost"), costText(composer, measure)],
      [say("earmarked"), funding.length === 0 ? "" : format.list(funding)],
      [say("duty"), say(measure.mandatory ? "mandatory" : "discretionary")],
    ]),
  ];
}

function successText({ data, say, typed, value, structure, format }: Composer, measure: Measure): string {
  const { indicator } = measure;
  const where = `measures.${measure.id}.indicator`;
  const known = data.gapViews.find((view) => view.indicator.id === indicator.indicatorId)?.indicator;
  const name = typed(indicator.name.trim() === "" ? (known?.name ?? "") : indicator.name, `${where}.name`);
  const number = (amount: number, field: string): string =>
    value(amount, indicator.unit || (known?.unit ?? ""), { kind: "typed", where: `${where}.${field}` });
  const baseline =
    indicator.baseline === null
      ? indicator.baselineBy === ""
        ? ""
        : say("baselineBy", { month: typed(format.month(indicator.baselineBy), `${where}.baselineBy`) })
      : say("baseline", { value: number(indicator.baseline, "baseline") });
  const target =
    indicator.target === null
      ? ""
      : indicator.targetYear === null
        ? say("aim", { value: number(indicator.target, "target") })
        : say("aimByYear", {
            value: number(indicator.target, "target"),
            year: structure(String(indicator.targetYear), `${where}.targetYear`),
          });
  return [name, baseline, target].filter((part) => part !== "").join("; ");
}

function costText({ data, say, money }: Composer, measure: Measure): string {
  const index = data.costTable.measures.findIndex((row) => row.measureId === measure.id);
  const costs = data.costTable.measures[index];
  if (costs === undefined || !data.costLines.some((line) => line.measureId === measure.id)) return say("costNotYet");
  const cash = say("costCash", { money: money(costs.cash.sum, costsSource(`/table/measures/${index}/cash/sum`)) });
  if (costs.inKind.sum === 0) return cash;
  return `${cash}; ${say("costInKind", { money: money(costs.inKind.sum, costsSource(`/table/measures/${index}/inKind/sum`)) })}`;
}
