import type { ReportBlock, ReportChapter } from "../../core/report/report-model.ts";
import { definitions, heading, list, numberColumn, paragraph, row, textColumn } from "./blocks.ts";
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
      ...(data.references.length === 0 ? paragraph(say("noReferences")) : referenceTables(composer)),
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
      ...(data.versionCode === null
        ? []
        : paragraph(say("versionIs", { code: composer.structure(data.versionCode, "version") }))),
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

/** One table for each publication, which stands over it; its warnings stand below. */
function referenceTables({ data, say, typed, value, structure }: Composer): readonly ReportBlock[] {
  return [...Map.groupBy(data.references, (reference) => reference.source)].map(([source, references]): ReportBlock => {
    const warnings = references.map((reference) => typed(reference.warning, `references.${reference.id}.warning`));
    return {
      type: "table",
      caption: typed(source, `references.${references[0]?.id ?? ""}.source`),
      columns: [textColumn(say("place"), 6), numberColumn(say("valueColumn"), 1.2), numberColumn(say("year"), 1)],
      rows: references.map((reference) => {
        const where = `references.${reference.id}`;
        return row([
          typed([reference.place, reference.group].filter((part) => part !== "").join(", "), where),
          value(reference.value, reference.unit, { kind: "reference", id: reference.id }),
          structure(String(reference.year), `${where}.year`),
        ]);
      }),
      note: [...new Set(warnings)].filter((warning) => warning !== "").join(" "),
    };
  });
}
