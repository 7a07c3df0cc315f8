import type { ReportBlock, ReportChapter } from "../../core/report/report-model.ts";
import { definitions, heading, list, numberColumn, paragraph, row, textColumn } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { signText } from "./gap-values.ts";
import { referencePlace, referenceWarning } from "./reference-words.ts";
import { signs } from "./sign-note.ts";

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
function referenceTables(composer: Composer): readonly ReportBlock[] {
  const { data, say, typed, value, structure } = composer;
  return [...Map.groupBy(data.references, (reference) => reference.source)].map(([source, references]): ReportBlock => {
    const warnings = references.map((reference) => referenceWarning(composer, reference));
    return {
      type: "table",
      caption: typed(source, `references.${references[0]?.id ?? ""}.source`),
      columns: [textColumn(say("place"), 6), numberColumn(say("valueColumn"), 1.2), numberColumn(say("year"), 1)],
      rows: references.map((reference) => {
        const where = `references.${reference.id}`;
        return row([
          referencePlace(composer, reference),
          value(reference.value, reference.unit, { kind: "reference", id: reference.id }),
          structure(String(reference.year), `${where}.year`),
        ]);
      }),
      note: [...new Set(warnings)].filter((warning) => warning !== "").join(" "),
    };
  });
}
