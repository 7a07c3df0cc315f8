import type { Area } from "../../core/areas/area.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import type { Language } from "../../core/project/project-settings.ts";
import { translator } from "../../texts/translate.ts";
import type { OutTable } from "./out-table.ts";

/**
 * An empty table to fill in: one row for each neighbourhood in the order of their codes, and for each indicator its columns, part and
 * whole for proportions, rates and ratios, else the value. The names of the columns are those that the importer knows. Without areas
 * or indicators the table lacks their rows or columns.
 */
export function requestTemplate(
  areas: readonly Area[],
  indicators: readonly Indicator[],
  period: string,
  language: Language,
): OutTable {
  const translate = translator(language);
  const figures = indicators.flatMap(({ name, kind, unit }) => {
    const words = unit === "" || unit === "%" ? name : `${name} (${unit})`;
    const hasParts = kind === "proportion" || kind === "rate" || kind === "ratio";
    const headers = hasParts
      ? [translate("letters.numeratorOf", { name }), translate("letters.denominatorOf", { name })]
      : [translate("letters.valueOf", { name: words })];
    return headers.map((header) => ({
      header,
      width: Math.min(40, Math.max(14, header.length)),
      kind: "number" as const,
    }));
  });
  const rows = areas
    .filter(({ level }) => level === "neighbourhood")
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, name }) => [code, name, period, ...figures.map(() => null)]);
  return {
    sheetName: translate("letters.templateSheet"),
    title: [],
    columns: [
      { header: translate("letters.areaCode"), width: 16, kind: "text" },
      { header: translate("letters.areaName"), width: 32, kind: "text" },
      { header: translate("letters.period"), width: 12, kind: "text" },
      ...figures,
    ],
    rows,
    notes: [
      translate("letters.noteMissing"),
      translate("letters.noteNotApplicable"),
      translate("letters.noteHidden"),
      translate("letters.notePersons"),
    ],
  };
}
