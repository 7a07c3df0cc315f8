import type { GapView } from "../../core/gaps/gap-view.ts";
import type { CatalogueProgress } from "../../core/indicators/catalogue.ts";
import {
  type CatalogueSection,
  type CollectionStatus,
  catalogueSections,
  collectionStatuses,
  type Importance,
} from "../../core/indicators/catalogue-entry.ts";
import type { ReferenceFigure } from "../../core/indicators/indicator.ts";
import type { ReportBlock, ReportChapter, ReportTable } from "../../core/report/report-model.ts";
import type { TextKey } from "../../texts/words.ts";
import { heading, numberColumn, paragraph, row, textColumn } from "./blocks.ts";
import { type Composer, gapsSource } from "./composer.ts";
import { indicatorValue, remarkOf, showsNumber, signOf, signText } from "./gap-values.ts";
import { referencePlace } from "./reference-words.ts";
import { signNote } from "./sign-note.ts";

export interface ContextIndicator {
  readonly id: string;
  readonly name: string;
  readonly section: CatalogueSection;
  readonly importance: Importance;
  readonly status: CollectionStatus;
  /** The latest period without its areas, as released to the audience; null where no numbers are in. */
  readonly view: GapView | null;
  /** Published figures that stand beside. */
  readonly references: readonly ReferenceFigure[];
}

export interface ContextChapterData {
  /** The whole catalogue, in its order. */
  readonly indicators: readonly ContextIndicator[];
  readonly progress: CatalogueProgress;
}

/** Key indicators with local and published values, and where numbers can be had. */
export function contextChapter(composer: Composer): readonly ReportChapter[] {
  const { data, say, structure } = composer;
  const { context } = data.situation;
  if (isContextEmpty(context)) return [];
  const { selected, decided, withNumbers } = context.progress;
  const counted = (number: number) => structure(String(number), "context.progress");
  const lead =
    selected === 0
      ? ""
      : say("contextLead", {
          count: selected,
          n: counted(selected),
          decided: counted(decided),
          numbers: counted(withNumbers),
        });
  const shown = context.indicators.filter(
    (one) => one.importance === "core" || one.view !== null || one.status === "not-applicable",
  );
  return [
    {
      id: "context",
      title: say("context"),
      blocks: [
        ...paragraph(lead, "lead"),
        ...(shown.some((one) => one.references.length > 0) ? paragraph(say("contextReferences")) : []),
        ...(shown.length === 0 ? [] : indicatorBlocks(composer, shown)),
        heading(2, say("boardTitle")),
        boardTable(composer, context.indicators),
      ],
    },
  ];
}

/** No number is in and nothing is decided. */
export function isContextEmpty({ indicators }: ContextChapterData): boolean {
  return indicators.every((one) => one.view === null && one.status === "undecided");
}

function indicatorBlocks(composer: Composer, shown: readonly ContextIndicator[]): readonly ReportBlock[] {
  const { say, word } = composer;
  const sections = catalogueSections.filter((section) => shown.some((one) => one.section === section));
  const rows = sections.flatMap((section) => [
    row([word(sectionKeys[section]), "", "", "", "", ""], "group"),
    ...shown.filter((one) => one.section === section).flatMap((one) => rowsOf(composer, one)),
  ]);
  const table: ReportTable = {
    type: "table",
    caption: say("contextCaption"),
    columns: [
      textColumn(say("indicatorColumn"), 3),
      textColumn(say("periodColumn"), 1),
      numberColumn(say("hereColumn"), 1.4),
      numberColumn(say("elsewhereColumn"), 1.3),
      textColumn(say("elsewherePlace"), 1.9),
      textColumn(say("remark"), 2.1),
    ],
    rows,
    note: "",
  };
  // Above the table: below a long one it can stand alone on a page.
  return [...paragraph(signNote(composer, rows), "note"), table];
}

/** One row, and one more for each further published figure. */
function rowsOf(composer: Composer, indicator: ContextIndicator) {
  const [first = ["", ""], ...more] = indicator.references.map((one) => referenceCells(composer, one));
  const [named, period, here, remark] = localCells(composer, indicator);
  return [row([named, period, here, ...first, remark]), ...more.map((cells) => row(["", "", "", ...cells, ""]))];
}

function localCells(
  composer: Composer,
  { id, name, status, view }: ContextIndicator,
): readonly [name: string, period: string, value: string, remark: string] {
  const { say, typed, structure, word } = composer;
  const named = typed(name, `indicators.${id}.name`);
  if (view !== null) {
    const group = view.group === "" ? "" : `, ${typed(view.group, "groups")}`;
    return [named + group, structure(view.period, "period"), localValue(composer, view), remarkOf(composer, view.city)];
  }
  if (status === "not-applicable")
    return [named, "", signText(composer, "not-applicable"), say("meaning_not-applicable")];
  return [named, "", signText(composer, "missing"), say("noNumberYet", { status: word(statusKeys[status]) })];
}

function referenceCells(composer: Composer, reference: ReferenceFigure): readonly string[] {
  const place = referencePlace(composer, reference);
  const year = composer.structure(String(reference.year), `references.${reference.id}.year`);
  return [
    composer.value(reference.value, reference.unit, { kind: "reference", id: reference.id }),
    place.endsWith(year) ? place : `${place}, ${year}`,
  ];
}

/** The municipality's value, or the sign that stands in its place. */
function localValue(composer: Composer, view: GapView): string {
  const { city } = view;
  const sign = signOf(city);
  if (city.value === null || !showsNumber(city)) return sign === null ? "" : signText(composer, sign);
  const printed = indicatorValue(composer, view.indicator, city.value, gapsSource(view, "/city/value"));
  return sign === null ? printed : `${printed} ${signText(composer, sign)}`;
}

function boardTable({ say, word, structure }: Composer, indicators: readonly ContextIndicator[]): ReportBlock {
  const numbersOf = (some: readonly ContextIndicator[]): readonly string[] =>
    [
      some.filter((one) => one.importance === "core").length,
      some.filter((one) => one.importance === "optional").length,
      some.length,
    ].map((number) => structure(String(number), "context.board"));
  return {
    type: "table",
    caption: say("boardCaption"),
    columns: [
      textColumn(say("boardStatus"), 3),
      numberColumn(say("boardCore"), 1),
      numberColumn(say("boardFurther"), 1),
      numberColumn(say("sum"), 1),
    ],
    rows: [
      ...collectionStatuses.map((status) =>
        row([word(statusKeys[status]), ...numbersOf(indicators.filter((one) => one.status === status))]),
      ),
      row([say("sum"), ...numbersOf(indicators)], "total"),
    ],
    note: "",
  };
}

const sectionKeys = {
  context: "context.sectionContext",
  social: "context.sectionSocial",
  health: "context.sectionHealth",
  education: "context.sectionEducation",
  cooperation: "context.sectionCooperation",
} as const satisfies Record<CatalogueSection, TextKey>;

const statusKeys = {
  available: "context.available",
  obtainable: "context.obtainable",
  "to-be-developed": "context.toBeDeveloped",
  "not-applicable": "context.notApplicable",
  undecided: "context.undecided",
} as const satisfies Record<CollectionStatus, TextKey>;
