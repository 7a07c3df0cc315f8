import type { TypedNumberWarning } from "../../contract/disclosure-answers.ts";
import { type HiddenFigure, type TypedText, typedHiddenNumbers } from "../../core/gaps/typed-numbers.ts";
import { type GapInput, viewGaps } from "../../core/gaps/view-gaps.ts";
import { readPriorities } from "../../store/priorities.ts";
import { readDocumentTexts } from "../../store/project-record.ts";
import type { OpenProject } from "../../store/project-types.ts";
import { readGaps } from "../../store/recorded-gaps.ts";
import { readMeasures } from "../../store/strategy.ts";
import { publicTables } from "./public-tables.ts";

/** Texts of the plan that name an area together with a number that the public does not see there. */
export function typedNumbersOf(project: OpenProject): readonly TypedNumberWarning[] {
  const hidden = [...publicTables(project)].flatMap(({ input }) => hiddenFigures(input));
  return typedHiddenNumbers(typedTexts(project), hidden);
}

function hiddenFigures(input: GapInput): readonly HiddenFigure[] {
  return input.groups.flatMap((group) => {
    const isHidden = new Set(
      viewGaps({ ...input, group, audience: "public" })
        .areas.filter((area) => area.display === "hidden")
        .map((area) => area.areaId),
    );
    return viewGaps({ ...input, group, audience: "internal" })
      .areas.filter((area) => isHidden.has(area.areaId))
      .map(({ area, numerator, value }) => ({ area, count: numerator, value }));
  });
}

function typedTexts(project: OpenProject): readonly TypedText[] {
  const { title, foreword, vision, decisionAsked } = readDocumentTexts(project);
  return [
    { where: "document", title, text: [foreword, vision, decisionAsked].join("\n") },
    ...readGaps(project).map((gap) => ({ where: "gap", title: gap.title, text: [gap.title, gap.note].join("\n") })),
    ...readPriorities(project).map((one) => ({
      where: "priority",
      title: one.title,
      text: [one.title, one.firstStep, one.reason].join("\n"),
    })),
    ...readMeasures(project).map((one) => ({
      where: "measure",
      title: one.title,
      text: [one.title, one.description].join("\n"),
    })),
  ];
}
