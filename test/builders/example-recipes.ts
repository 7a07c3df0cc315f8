import type { Indicator } from "../../src/core/indicators/indicator.ts";
import type { Recipe } from "../../src/core/intake/recipe.ts";
import type { Language } from "../../src/core/project/project-settings.ts";
import { lastYear, years } from "./example-figures.ts";
import {
  childrenTable,
  healthTable,
  participationTable,
  povertyTable,
  type TableText,
  totalLabel,
} from "./example-tables.ts";

/** A data file of the example with what it takes to read it. `bytes` come from `lines` in this encoding. */
export interface ExampleTable {
  readonly file: string;
  readonly recipeFile: string;
  readonly table: TableText;
  readonly lineEnd: "\n" | "\r\n";
  readonly byteOrderMark: boolean;
  readonly recipe: Recipe & Required<Pick<Recipe, "encoding">>;
}

/** Names and populations of the example's indicators; ids from the catalogue where it has them. */
export function exampleIndicators(language: Language): readonly Indicator[] {
  const say = (en: string, de: string) => (language === "en" ? en : de);
  const proportion = {
    kind: "proportion",
    direction: "higher-is-better",
    unit: "%",
    per: 100,
    sensitive: false,
    protectComplement: false,
  } as const;
  return [
    {
      id: "E01",
      name: say("Children under 3 in day care", "Kinder unter 3 in Betreuung"),
      population: say("children under 3", "Kinder unter 3 Jahren"),
      ...proportion,
    },
    {
      id: "children-under-3",
      name: say("Children under 3", "Kinder unter 3"),
      population: say("children under 3", "Kinder unter 3 Jahren"),
      ...proportion,
      kind: "count",
      direction: "neutral",
      unit: "",
      per: 1,
    },
    {
      id: "H05",
      name: say("Newborns visited at home within 14 days", "Hausbesuch bei Neugeborenen binnen 14 Tagen"),
      population: say("newborns", "Neugeborene"),
      ...proportion,
    },
    {
      id: "H09",
      name: say("Developmental review at two years", "Entwicklungsuntersuchung mit zwei Jahren"),
      population: say("two-year-olds", "Zweijährige"),
      ...proportion,
    },
    {
      id: "S05",
      name: say("Children in households with basic benefit", "Kinder in Haushalten mit Grundsicherung"),
      population: say("children from 0 to 5", "Kinder von 0 bis 5 Jahren"),
      ...proportion,
      direction: "higher-is-worse",
      sensitive: true,
      protectComplement: true,
    },
  ];
}

/** Group words of the youth office's file in the words of a project of this language; "" is all children. */
export function feeGroupNames(language: Language): Readonly<Record<string, string>> {
  const [reduced, other] = language === "en" ? ["reduced fee", "full fee"] : ["mit Ermäßigung", "ohne Ermäßigung"];
  return { "alle Kinder": "", "mit Ermäßigungsanspruch": reduced ?? "", "ohne Ermäßigungsanspruch": other ?? "" };
}

export function exampleTables(): readonly ExampleTable[] {
  const semicolons = { delimiter: ";", quote: "", escape: "", decimalMark: ",", thousandsMark: "." } as const;
  return [
    table(
      "kita-quote.csv",
      participationTable(),
      { lineEnd: "\r\n" },
      {
        version: 1,
        encoding: "windows-1252",
        dialect: semicolons,
        columns: [
          { name: "Nr.", role: "area-code" },
          { name: "Stadtteil", role: "area-name" },
          { name: "Jahr", role: "period" },
          { name: "Kindergruppe", role: "group" },
          { name: "Betreute Kinder", role: "numerator" },
          { name: "Kinder unter 3", role: "denominator" },
          { name: "Quote in %", role: "value" },
        ],
        valueSigns: { "…": "missing", x: "not-applicable" },
        groupNames: feeGroupNames("en"),
        indicatorId: "E01",
        sourceOffice: "Jugendamt",
        sourceDate: "2026-04-14",
      },
    ),
    table(
      "kinder-unter-3.csv",
      childrenTable(),
      { lineEnd: "\r\n", byteOrderMark: true },
      {
        version: 1,
        encoding: "utf-8",
        dialect: semicolons,
        columns: [
          { name: "Nr.", role: "area-code" },
          { name: "Stadtteil", role: "area-name" },
          ...years.map((year) => ({ name: String(year), role: "value" as const, period: String(year) })),
        ],
        indicatorId: "children-under-3",
        sourceOffice: "Einwohnermeldeamt",
        sourceDate: "2026-01-20",
      },
    ),
    table(
      "gesundheit.csv",
      healthTable(),
      {},
      {
        version: 1,
        encoding: "utf-8",
        dialect: { delimiter: ",", quote: '"', escape: '"', decimalMark: ".", thousandsMark: "" },
        columns: [
          { name: "area_code", role: "area-code" },
          { name: "area", role: "area-name" },
          { name: "indicator", role: "indicator" },
          { name: "year", role: "period" },
          { name: "numerator", role: "numerator" },
          { name: "denominator", role: "denominator" },
        ],
        sourceOffice: "Gesundheitsamt",
        sourceDate: "2026-02-11",
      },
    ),
    table(
      "grundsicherung.csv",
      povertyTable(),
      { lineEnd: "\r\n" },
      {
        version: 1,
        encoding: "windows-1252",
        dialect: { ...semicolons, delimiter: "\t" },
        columns: [
          { name: "Stadtteil", role: "area-name" },
          { name: "Kinder mit Grundsicherung", role: "numerator" },
          { name: "Kinder 0 bis 5", role: "denominator" },
          { name: "Anteil in %", role: "value" },
        ],
        valueSigns: { "*": "suppressed-at-source" },
        areaAliases: { "Weissdorn-Siedlg.": "15" },
        indicatorId: "S05",
        period: String(lastYear),
        sourceOffice: "Sozialamt",
        sourceDate: "2026-03-02",
      },
    ),
  ];
}

function table(
  file: string,
  text: TableText,
  ending: { readonly lineEnd?: "\r\n"; readonly byteOrderMark?: true },
  recipe: ExampleTable["recipe"],
): ExampleTable {
  const used = new Set([recipe.indicatorId, ...(file === "gesundheit.csv" ? ["H05", "H09"] : [])]);
  return {
    file,
    recipeFile: file.replace(/\.csv$/, ".recipe.json"),
    table: text,
    lineEnd: ending.lineEnd ?? "\n",
    byteOrderMark: ending.byteOrderMark ?? false,
    recipe: {
      ...recipe,
      headerRows: [text.headerRow],
      firstDataRow: text.firstDataRow,
      lastDataRow: text.totalRows.at(-1) ?? text.lastDataRow,
      rowMarks: text.totalRows.map((row) => ({ row, kind: "total" as const })),
      totalLabels: text.totalRows.length > 0 ? [totalLabel] : [],
      indicators: exampleIndicators("en").filter(({ id }) => used.has(id)),
      badRows: "stop",
    },
  };
}
