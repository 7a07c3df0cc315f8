import type { ReportTable } from "../../core/report/report-model.ts";
import type { Service } from "../../core/services/service.ts";
import type { ShownFigure } from "../../core/services/service-figures.ts";
import type { ServiceMatrices, ServiceMatrix } from "../../core/services/service-matrices.ts";
import { numberColumn, row, textColumn } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { signText } from "./gap-values.ts";

/** The two matrices of levels; an empty cell is a sign of its own. */
export function matrixTables(
  composer: Composer,
  { sectorByLevel, ageByLevel }: Pick<ServiceMatrices, "sectorByLevel" | "ageByLevel">,
): readonly ReportTable[] {
  const { say, word, count } = composer;
  const tableOf = <Row extends string>(
    { rows, columns, counts }: ServiceMatrix<Row, (typeof sectorByLevel.columns)[number]>,
    caption: string,
    first: string,
    labelOf: (label: Row) => string,
  ): ReportTable => ({
    type: "table",
    caption,
    columns: [textColumn(first, 2), ...columns.map((level) => numberColumn(word(`services.level-${level}`), 1.4))],
    rows: rows.map((label, r) =>
      row([
        labelOf(label),
        ...columns.map((_, c) => {
          const number = counts[r]?.[c] ?? 0;
          return number === 0 ? say("nobodyOffers") : count(number, { kind: "typed", where: "services.matrices" });
        }),
      ]),
    ),
    note: say("matrixNote"),
  });
  return [
    tableOf(sectorByLevel, say("sectorMatrixCaption"), word("services.sector"), (one) => say(`sector-${one}`)),
    tableOf(ageByLevel, say("ageMatrixCaption"), word("services.age"), (one) => word(`services.band-${one}`)),
  ];
}

/** A count as the audience may see it, or the sign in its place. */
export function shownCell(composer: Composer, figure: ShownFigure): string {
  if (figure.display === "shown") return composer.count(figure.value, { kind: "typed", where: "services" });
  return signText(composer, figure.display);
}

/** "3 to under 6": years where both ends are whole years, else months. */
export function agesText({ say, word, structure }: Composer, { ages }: Pick<Service, "ages">): string {
  const { pregnancy, fromMonths, toMonths } = ages;
  if (pregnancy && toMonths <= fromMonths) return word("services.agesPregnancyOnly");
  const isYears = (pregnancy || fromMonths % 12 === 0) && toMonths % 12 === 0;
  const print = (months: number): string => structure(String(isYears ? months / 12 : months), "services.ages");
  const to = print(toMonths);
  if (pregnancy) return say(isYears ? "agesFromPregnancy" : "agesFromPregnancyMonths", { to });
  return say(isYears ? "agesYears" : "agesMonths", { from: print(fromMonths), to });
}

/** What parents pay a month, whole money; the sign for missing where it is not known. */
export function priceText(composer: Composer, service: Pick<Service, "priceFromCents" | "priceToCents">): string {
  const { say, money } = composer;
  const [from, to] = [service.priceFromCents ?? service.priceToCents, service.priceToCents ?? service.priceFromCents];
  if (from === null || to === null) return signText(composer, "missing");
  const print = (cents: number): string => money(cents, { kind: "typed", where: "services.price" });
  if (from === to) return to === 0 ? say("free") : print(to);
  return say("priceRange", { from: print(from), to: print(to) });
}
