import {
  type Counts,
  figures,
  firstYearByFee,
  isMissing,
  lastYear,
  percentOf,
  poverty,
  type QuarterYear,
  sumOf,
  years,
} from "./example-figures.ts";
import { townName } from "./example-town.ts";

export const totalLabel = "Insgesamt";
/** The social office does not publish smaller counts. */
const socialOfficeLimit = 10;

const feeGroups: readonly {
  readonly name: string;
  readonly pick: (row: QuarterYear) => Counts;
  readonly since: number;
}[] = [
  { name: "alle Kinder", pick: (row) => row.care, since: 0 },
  { name: "mit Ermäßigungsanspruch", pick: (row) => row.reduced, since: firstYearByFee },
  { name: "ohne Ermäßigungsanspruch", pick: (row) => row.other, since: firstYearByFee },
];

/** Text lines of a file, and where its table stands (lines count from 1). */
export interface TableText {
  readonly lines: readonly string[];
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly totalRows: readonly number[];
}

/** Youth office, long, one row per quarter, year and fee group, the way its specialist software prints it. */
export function participationTable(): TableText {
  const head = [
    `Stadt ${townName} – Jugendamt;;;;;;`,
    "Kinder unter 3 Jahren in Kindertageseinrichtungen und Kindertagespflege;;;;;;",
    "Stichtag jeweils 1. März;;;;;;",
    ";;;;;;",
  ];
  const header = "Nr.;Stadtteil;Jahr;Kindergruppe;Betreute Kinder;Kinder unter 3;Quote in %";
  const data = figures.flatMap((row) =>
    feeGroups
      .filter(({ since }) => row.year >= since)
      .map(({ name, pick }) =>
        [row.quarter.code, row.quarter.name, row.year, name, ...participationCells(row, pick(row))].join(";"),
      ),
  );
  const totals = years.flatMap((year) =>
    feeGroups
      .filter(({ since }) => year >= since)
      .map(({ name, pick }) => {
        const counts = sumOf(figures.filter((row) => row.year === year && !isMissing(row)).map(pick));
        return ["", totalLabel, year, name, counts.part, counts.whole, decimalComma(percentOf(counts))].join(";");
      }),
  );
  const legend = [
    ";;;;;;",
    "Zeichenerklärung: … = Angabe fehlt; x = Aussage nicht sinnvoll; 0 = genau null;;;;;;",
    `Ermäßigungsanspruch wird erst seit ${firstYearByFee} erfasst. Niedermarlen 2021: Meldung der Einrichtung fehlt, in der Summe nicht enthalten.;;;;;;`,
    "Quelle: Fachverfahren Kita, Jugendamt, Stand 14.04.2026;;;;;;",
  ];
  return tableText(head, header, data, totals, legend);
}

function participationCells(row: QuarterYear, counts: Counts): readonly string[] {
  if (isMissing(row)) return ["…", "…", "…"];
  if (counts.whole === 0) return ["x", "x", "x"];
  return [String(counts.part), String(counts.whole), decimalComma(percentOf(counts))];
}

/** Registry, wide: a column per year, dots for thousands in the total row. */
export function childrenTable(): TableText {
  const head = [`Einwohnermelderegister ${townName}: Kinder unter 3 Jahren mit Hauptwohnsitz, jeweils 31.12.`, ""];
  const byQuarter = Map.groupBy(figures, (row) => row.quarter);
  const data = [...byQuarter].map(([quarter, rows]) =>
    [quarter.code, quarter.name, ...rows.map((row) => row.care.whole)].join(";"),
  );
  const sums = years.map((year) => sumOf(figures.filter((row) => row.year === year).map((row) => row.care)).whole);
  const total = ["", totalLabel, ...sums.map((sum) => String(sum).replace(/(\d)(\d{3})$/, "$1.$2"))].join(";");
  const legend = ["", "Auswertung der Meldestelle vom 20.01.2026"];
  return tableText(head, ["Nr.", "Stadtteil", ...years].join(";"), data, [total], legend);
}

/** Health office: tidy, with both indicators below one another. */
export function healthTable(): TableText {
  const data = figures.flatMap((row) =>
    (["H05", "H09"] as const).map((indicator) => {
      const counts = indicator === "H05" ? row.homeVisits : row.reviews;
      return [row.quarter.code, `"${row.quarter.name}"`, indicator, row.year, counts.part, counts.whole].join(",");
    }),
  );
  return tableText([], "area_code,area,indicator,year,numerator,denominator", data, [], []);
}

/** Social office: names only, one of them misspelt, small counts not published. */
export function povertyTable(): TableText {
  const head = [`${townName}: Kinder von 0 bis 5 Jahren in Haushalten mit Grundsicherung, 31.12.${lastYear}`, ""];
  const data = poverty.map(({ quarter, counts }) => {
    const isSmall = counts.part < socialOfficeLimit;
    const name = quarter.name === "Weißdornsiedlung" ? "Weissdorn-Siedlg." : quarter.name;
    return [name, isSmall ? "*" : counts.part, counts.whole, isSmall ? "*" : decimalComma(percentOf(counts))].join(
      "\t",
    );
  });
  const all = sumOf(poverty.map(({ counts }) => counts));
  const total = [totalLabel, all.part, all.whole, decimalComma(percentOf(all))].join("\t");
  const legend = [
    "",
    `* = weniger als ${socialOfficeLimit} Kinder, aus Gründen des Datenschutzes nicht veröffentlicht`,
    "Sozialamt, Sachgebiet Planung, 02.03.2026",
  ];
  return tableText(head, "Stadtteil\tKinder mit Grundsicherung\tKinder 0 bis 5\tAnteil in %", data, [total], legend);
}

function tableText(
  head: readonly string[],
  header: string,
  data: readonly string[],
  totals: readonly string[],
  legend: readonly string[],
): TableText {
  const headerRow = head.length + 1;
  const lastDataRow = headerRow + data.length;
  return {
    lines: [...head, header, ...data, ...totals, ...legend],
    headerRow,
    firstDataRow: headerRow + 1,
    lastDataRow,
    totalRows: totals.map((_, index) => lastDataRow + 1 + index),
  };
}

function decimalComma(value: number): string {
  return value.toFixed(1).replace(".", ",");
}
