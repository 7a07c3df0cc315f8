import type { RatingResult } from "../../core/quality/agreement.ts";
import type { DiscussionStatement } from "../../core/quality/discussion.ts";
import { type FigureValue, settingsOf, staffFigures } from "../../core/quality/staffing.ts";
import type { ReportBlock, ReportChapter, ReportTable } from "../../core/report/report-model.ts";
import { definitions, heading, numberColumn, paragraph, row, textColumn } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { signText } from "./gap-values.ts";
import { signNote } from "./sign-note.ts";

/** As released to the audience: hidden records have no figures. */
export interface QualityChapterData {
  readonly records: readonly {
    readonly isHidden: boolean;
    readonly record: { readonly id: number; readonly name: string; readonly settings: number; readonly note: string };
    readonly figures: readonly FigureValue[];
  }[];
  /** All settings together; null where the audience does not see them. */
  readonly all: { readonly settings: number; readonly figures: readonly FigureValue[] } | null;
  readonly isClosed: boolean;
  readonly statements: readonly {
    readonly statement: DiscussionStatement;
    readonly ratings: number;
    readonly result: RatingResult | null;
  }[];
}

/** Staff by setting, and what the team thinks of its work once a round of ratings is closed. */
export function qualityChapter(composer: Composer): readonly ReportChapter[] {
  const { data, say } = composer;
  const { quality } = data.situation;
  if (isQualityEmpty(quality)) return [];
  const isDiscussed = quality.statements.some((one) => one.result !== null);
  return [
    {
      id: "quality",
      title: say("quality"),
      blocks: [
        ...(quality.records.length === 0 ? [] : staffBlocks(composer, quality)),
        ...(isDiscussed ? discussionBlocks(composer, quality) : []),
      ],
    },
  ];
}

export function isQualityEmpty({ records, statements }: QualityChapterData): boolean {
  return records.length === 0 && statements.every((one) => one.result === null);
}

function staffBlocks(composer: Composer, { records, all }: QualityChapterData): readonly ReportBlock[] {
  const { say, count, typed } = composer;
  const settings = settingsOf(records.map(({ record }) => record));
  const shareOf = (figure: "qualified" | "vacancies", key: "qualityQualified" | "qualityVacant"): readonly string[] => {
    const value = all?.figures.find((one) => one.figure === figure)?.value ?? null;
    return value === null ? [] : [say(key, { value: figureText(composer, { figure, value }) })];
  };
  const lead = [
    say("qualitySettings", { count: settings, n: count(settings, { kind: "typed", where: "quality.settings" }) }),
    ...shareOf("qualified", "qualityQualified"),
    ...shareOf("vacancies", "qualityVacant"),
  ];
  return [
    ...paragraph(lead.join(" "), "lead"),
    staffTable(composer, { records, all }),
    ...definitions(
      records
        .filter(({ isHidden }) => !isHidden)
        .map(({ record }) => [
          typed(record.name, `quality.${record.id}.name`),
          typed(record.note.trim(), `quality.${record.id}.note`),
        ]),
    ),
  ];
}

function staffTable(composer: Composer, { records, all }: Pick<QualityChapterData, "records" | "all">): ReportTable {
  const { say, word, typed, count } = composer;
  const cells = (figures: readonly FigureValue[] | null): readonly string[] =>
    staffFigures.map((figure) => {
      if (figures === null) return signText(composer, "hidden");
      return figureText(composer, figures.find((one) => one.figure === figure) ?? { figure, value: null });
    });
  const rows = [
    ...records.map(({ record, isHidden, figures }) => {
      const name = typed(record.name, `quality.${record.id}.name`);
      const n = count(record.settings, { kind: "typed", where: `quality.${record.id}.settings` });
      return row([record.settings > 1 ? say("settingOf", { name, n }) : name, ...cells(isHidden ? null : figures)]);
    }),
    row([word("quality.allTogether"), ...cells(all?.figures ?? null)], "total"),
  ];
  const hasHidden = all === null || records.some((one) => one.isHidden);
  return {
    type: "table",
    caption: say("staffCaption"),
    columns: [
      textColumn(word("quality.name"), 2.6),
      ...staffFigures.map((figure) => numberColumn(word(`quality.figure-${figure}`), 1.2)),
    ],
    rows,
    note: [say("staffNote"), hasHidden ? say("staffNoteHidden") : "", signNote(composer, rows)]
      .filter((text) => text !== "")
      .join(" "),
  };
}

/** Shares as whole percent, the rest with one decimal, as on the screen. */
function figureText(composer: Composer, { figure, value }: FigureValue): string {
  if (value === null) return signText(composer, "missing");
  const isShare = figure !== "children-per-staff" && figure !== "training-hours";
  const source = { kind: "typed", where: `quality.${figure}` } as const;
  return isShare
    ? composer.value(value, "%", source, 0)
    : composer.print(composer.format.number(value, 1), value, "", source);
}

function discussionBlocks(composer: Composer, { statements }: QualityChapterData): readonly ReportBlock[] {
  const { say, word, count, print, format } = composer;
  const source = { kind: "typed", where: "quality.ratings" } as const;
  const rated = statements.filter((one) => one.result !== null);
  const apart = rated.filter((one) => one.result?.agreement === "weak").length;
  return [
    heading(2, say("discussionTitle")),
    ...paragraph(say("discussionLead", { count: apart, n: count(apart, source), all: count(rated.length, source) })),
    {
      type: "table",
      caption: say("discussionCaption"),
      columns: [
        textColumn(say("statementColumn"), 4),
        numberColumn(say("ratingsColumn"), 1),
        numberColumn(say("middleColumn"), 0.9),
        numberColumn(say("rangeColumn"), 1),
        textColumn(say("agreementColumn"), 1.6),
      ],
      rows: statements.map(({ statement, ratings, result }) => {
        const cells = [word(`quality.statement-${statement}`), count(ratings, source)];
        if (result === null) return row([...cells, "", "", word("quality.tooFew")]);
        const { median, lowest, highest, agreement } = result;
        const middle = print(format.number(median, Number.isInteger(median) ? 0 : 1), median, "", source);
        return row([
          ...cells,
          middle,
          say("range", { low: count(lowest, source), high: count(highest, source) }),
          word(`quality.agreement-${agreement}`),
        ]);
      }),
      note: "",
    },
  ];
}
