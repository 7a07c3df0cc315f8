import type { CooperationFinding } from "../../core/cooperation/find-cooperation.ts";
import type { NetworkFigures } from "../../core/cooperation/measure-network.ts";
import type { NamedLink, Partner } from "../../core/cooperation/partner.ts";
import type { ElementScore } from "../../core/cooperation/questionnaire.ts";
import type { ReportBlock, ReportChapter, ReportTable } from "../../core/report/report-model.ts";
import { sectors } from "../../core/strategy/strategy.ts";
import { definitions, heading, list, numberColumn, paragraph, row, textColumn } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { elementBlocks } from "./cooperation-elements.ts";

/** One time of asking. */
export interface CooperationRoundData {
  readonly links: readonly NamedLink[];
  readonly network: NetworkFigures;
  readonly elements: readonly ElementScore[];
  readonly findings: readonly CooperationFinding[];
}

/** As released to the audience. */
export interface CooperationChapterData {
  readonly partners: readonly Partner[];
  readonly before: CooperationRoundData;
  readonly after: CooperationRoundData;
}

/** Who works with whom, how sectors see it, and what changed. */
export function cooperationChapter(composer: Composer): readonly ReportChapter[] {
  const { data, say } = composer;
  const { cooperation } = data.situation;
  if (isCooperationEmpty(cooperation)) return [];
  return [
    {
      id: "cooperation",
      title: say("cooperation"),
      blocks: [
        ...networkBlocks(composer, cooperation),
        ...elementBlocks(composer, cooperation),
        ...findingBlocks(composer, cooperation),
      ],
    },
  ];
}

export function isCooperationEmpty({ partners, before, after }: CooperationChapterData): boolean {
  return partners.length === 0 && !isAnswered(before) && !isAnswered(after);
}

/** Whether any sector answered a question. */
export function isAnswered({ elements }: CooperationRoundData): boolean {
  return elements.some((one) => one.answered > 0);
}

function networkBlocks(composer: Composer, { partners, before, after }: CooperationChapterData) {
  const { say, format, typed } = composer;
  if (partners.length === 0) return [];
  const namesOf = (sector: Partner["sector"]): string =>
    format.list(partners.filter((one) => one.sector === sector).map((one) => typed(one.name, `partners.${one.id}`)));
  return [
    ...paragraph(networkLead(composer, { before, after }).join(" "), "lead"),
    ...(before.links.length + after.links.length === 0 ? [] : [networkTable(composer, { before, after })]),
    heading(2, say("partnersTitle")),
    ...definitions(sectors.map((sector) => [say(`sector-${sector}`), namesOf(sector)])),
  ];
}

type Rounds = Pick<CooperationChapterData, "before" | "after">;

function networkLead(composer: Composer, { before, after }: Rounds): readonly string[] {
  const { say, count } = composer;
  const pairs = ({ network }: CooperationRoundData) => ({
    linked: count(network.linkedPairs, { kind: "typed", where: "cooperation.links" }),
    possible: count(network.possiblePairs, { kind: "typed", where: "cooperation.partners" }),
  });
  const across = before.network.crossSectorShare;
  return [
    say("networkLead", pairs(before)),
    ...(across === null ? [] : [say("networkLeadAcross", { share: shareText(composer, across) })]),
    ...(after.links.length === 0 ? [] : [say("networkLeadAfter", pairs(after))]),
  ];
}

const measures = ["density", "meanStrength", "crossSectorShare", "reciprocity"] as const;

/** The figures at the start; where links were asked again, the later ones and the change beside. */
function networkTable(composer: Composer, { before, after }: Rounds): ReportTable {
  const { say, word, format, print } = composer;
  const isAgain = after.links.length > 0;
  const change = (from: number | null, to: number | null): string => {
    if (from === null || to === null) return word("cooperation.notAvailable");
    const points = (to - from) * 100;
    return say("points", { points: print(format.number(points, 0), points, "points", linksSource) });
  };
  return {
    type: "table",
    caption: say("networkCaption"),
    columns: [
      textColumn(word("cooperation.figure"), 3),
      numberColumn(word("cooperation.before"), 1),
      ...(isAgain ? [numberColumn(word("cooperation.after"), 1), numberColumn(word("cooperation.change"), 1)] : []),
    ],
    rows: measures.map((measure) => {
      const [from, to] = [before.network[measure], after.network[measure]];
      return row([
        word(`cooperation.${measure}`),
        shareText(composer, from),
        ...(isAgain ? [shareText(composer, to), change(from, to)] : []),
      ]);
    }),
    note: say("networkNote"),
  };
}

const linksSource = { kind: "typed", where: "cooperation.links" } as const;

function shareText({ value, word }: Composer, share: number | null): string {
  return share === null ? word("cooperation.notAvailable") : value(share * 100, "%", linksSource, 0);
}

/** Of each kind of finding the latest round that was asked for it. */
function findingBlocks(composer: Composer, { before, after }: CooperationChapterData): readonly ReportBlock[] {
  const { say, word, count, print, format } = composer;
  const ofLinks = (after.links.length > 0 ? after : before).findings;
  const ofAnswers = (isAnswered(after) ? after : before).findings;
  const oneSided = ofLinks.filter((one) => one.code === "one-sided-link").length;
  const items = [
    ...ofLinks.flatMap((one) =>
      one.code === "sectors-without-link"
        ? [
            say("findingApart", {
              first: say(`sector-${one.details.first}`),
              second: say(`sector-${one.details.second}`),
            }),
          ]
        : [],
    ),
    ...ofAnswers.flatMap(({ code, details }) => {
      if (code !== "wide-spread") return [];
      const source = { kind: "typed", where: "cooperation.answers" } as const;
      const points = print(format.number(details.spread, 0), details.spread, "points", source);
      return [say("findingSpread", { element: word(`cooperation.element-${details.element}`), points })];
    }),
    ...(oneSided === 0 ? [] : [say("findingOneSided", { count: oneSided, n: count(oneSided, linksSource) })]),
  ];
  return items.length === 0 ? [] : [heading(2, say("findingsTitle")), ...list(items)];
}
