import type { GapView } from "../../core/gaps/gap-view.ts";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import type { ReportBlock, ReportChapter } from "../../core/report/report-model.ts";
import { namingOf } from "./area-naming.ts";
import { definitions, heading, paragraph, paragraphs } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { gapChart } from "./gap-chart.ts";
import { concernOf } from "./gap-concern.ts";
import { evidenceSentences, evidenceTable } from "./gap-evidence.ts";
import { nameOf, viewOfGap } from "./gap-values.ts";

/** Each recorded gap with its evidence. Evidence that several gaps share is printed once. */
export function gapsChapter(composer: Composer): ReportChapter {
  const { data, say } = composer;
  const printedUnder = new Map<GapView, RecordedGap>();
  const blocks = data.gaps.flatMap((gap) => {
    const view = viewOfGap(data, gap);
    const before = view === undefined ? undefined : printedUnder.get(view);
    if (view !== undefined && before === undefined) printedUnder.set(view, gap);
    return gapBlocks(composer, gap, view, before);
  });
  return {
    id: "gaps",
    title: say("gaps"),
    blocks: blocks.length === 0 ? paragraph(say("noGaps")) : [...paragraph(say("gapsIntroduction")), ...blocks],
  };
}

function gapBlocks(
  composer: Composer,
  gap: RecordedGap,
  view: GapView | undefined,
  printedUnder: RecordedGap | undefined,
): readonly ReportBlock[] {
  const { say, typed, data, format } = composer;
  const areaNames = gap.areaCodes.map((code) =>
    typed(data.areas.find((area) => area.code === code)?.name ?? code, `areas.${code}.name`),
  );
  return [
    heading(2, typed(gap.title, `gaps.${gap.id}.title`)),
    ...paragraphs(typed(gap.sentence, `gaps.${gap.id}.sentence`)),
    ...paragraphs(typed(gap.note, `gaps.${gap.id}.note`)),
    ...definitions([
      [say("concerns"), areaNames.length === 0 || namingOf(composer) !== "named" ? "" : format.list(areaNames)],
      ...concernOf(composer, gap),
      [say("parked"), typed(gap.parkedBecause, `gaps.${gap.id}.parkedBecause`)],
    ]),
    ...(view === undefined
      ? paragraph(say(gap.indicatorId === null ? "gapWithoutIndicator" : "gapWithoutNumbers"))
      : printedUnder === undefined
        ? evidenceBlocks(composer, view)
        : paragraph(say("sameEvidence", { gap: typed(printedUnder.title, `gaps.${printedUnder.id}.title`) }))),
  ];
}

function evidenceBlocks(composer: Composer, view: GapView): readonly ReportBlock[] {
  const { say, structure } = composer;
  const named = {
    indicator: nameOf(composer, view),
    period: structure(view.period, "period"),
  };
  const caption = say("evidenceCaption", named);
  return [
    ...paragraph(evidenceSentences(composer, view).join(" ")),
    ...(namingOf(composer) === "named" ? gapChart(composer, view) : []),
    ...(view.areas.length === 0 && view.city.value === null ? [] : [evidenceTable(composer, view, caption)]),
  ];
}
