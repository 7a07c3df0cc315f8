import type { ReportBlock, ReportChapter } from "../../core/report/report-model.ts";
import { definitions, heading, list, paragraph, row, textColumn } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { type Sign, signText } from "./gap-values.ts";

const signs: readonly Sign[] = ["missing", "not-applicable", "suppressed-at-source", "hidden", "too-few", "uncertain"];

/** Where the numbers come from, what the signs mean and how the numbers were made. */
export function sourcesChapter(composer: Composer): ReportChapter {
  const { data, say } = composer;
  return {
    id: "sources",
    title: say("sources"),
    blocks: [
      heading(2, say("files")),
      ...(data.sources.length === 0 ? paragraph(say("noSources")) : [filesTable(composer)]),
      heading(2, say("references")),
      ...(data.references.length === 0 ? paragraph(say("noReferences")) : [referencesTable(composer)]),
      heading(2, say("signs")),
      ...definitions(signs.map((sign) => [signText(composer, sign), say(`legend_${sign}`)])),
      heading(2, say("methods")),
      ...list([
        say("methodCity"),
        say("methodIntervals"),
        say("methodReliability"),
        say(data.audience === "public" ? "methodHiding" : "methodInternal"),
        ...(data.audience === "public" ? [say("methodNotCovered")] : []),
        say("methodAreas"),
        say("methodRanking"),
        say("methodMoney"),
      ]),
    ],
  };
}

function filesTable({ data, say, typed, format }: Composer): ReportBlock {
  const names = new Map(data.gapViews.map((view) => [view.indicator.id, view.indicator.name]));
  return {
    type: "table",
    caption: "",
    columns: [
      textColumn(say("file"), 2.4),
      textColumn(say("office"), 2),
      textColumn(say("date"), 1.4),
      textColumn(say("indicators"), 2.8),
      textColumn(say("periods"), 1.4),
    ],
    rows: data.sources.map((source) => {
      const where = `imports.${source.importId}`;
      const known = source.indicatorIds
        .flatMap((id) => names.get(id) ?? [])
        .map((name) => typed(name, `${where}.indicators`));
      return row([
        typed(source.fileName, `${where}.fileName`),
        typed(source.office, `${where}.office`),
        typed(/^\d{4}-\d{2}-\d{2}$/u.test(source.date) ? format.date(source.date) : source.date, `${where}.date`),
        known.length === 0 ? "" : format.list(known),
        source.periods.map((period) => typed(period, `${where}.periods`)).join(", "),
      ]);
    }),
    note: "",
  };
}

function referencesTable({ data, say, typed, value, structure }: Composer): ReportBlock {
  return {
    type: "table",
    caption: "",
    columns: [
      textColumn(say("place"), 2.4),
      textColumn(say("valueColumn"), 1.2),
      textColumn(say("year"), 0.9),
      textColumn(say("source"), 3),
      textColumn(say("remark"), 2.6),
    ],
    rows: data.references.map((reference) => {
      const where = `references.${reference.id}`;
      const place = [reference.place, reference.group].filter((part) => part !== "").join(", ");
      return row([
        typed(place, where),
        value(reference.value, reference.unit, { kind: "reference", id: reference.id }),
        structure(String(reference.year), `${where}.year`),
        typed(reference.source, `${where}.source`),
        typed(reference.warning, `${where}.warning`),
      ]);
    }),
    note: "",
  };
}
