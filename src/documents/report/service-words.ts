import type { ReportTable } from "../../core/report/report-model.ts";
import { describeAges, priceRange } from "../../core/services/describe-service.ts";
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

export function agesText({ say, word, structure }: Composer, { ages }: Pick<Service, "ages">): string {
  const { begins, unit, from, to } = describeAges(ages);
  if (to === null) return word("services.agesPregnancyOnly");
  const print = (age: number): string => structure(String(age), "services.ages");
  const isYears = unit === "years";
  if (begins === "pregnancy") return say(isYears ? "agesFromPregnancy" : "agesFromPregnancyMonths", { to: print(to) });
  return say(isYears ? "agesYears" : "agesMonths", { from: print(from), to: print(to) });
}

/** What parents pay a month; the sign for missing where it is not known. */
export function priceText(composer: Composer, service: Pick<Service, "priceFromCents" | "priceToCents">): string {
  const { say, print, format, data } = composer;
  const range = priceRange(service);
  if (range === null) return signText(composer, "missing");
  const [from, to] = range;
  const priced = (cents: number): string =>
    print(format.price(cents, data.settings.currency), cents, "cent", { kind: "typed", where: "services.price" });
  if (from === to) return to === 0 ? say("free") : priced(to);
  return say("priceRange", { from: priced(from), to: priced(to) });
}
