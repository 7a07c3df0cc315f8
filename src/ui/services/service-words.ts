import type { ServiceLevel } from "../../core/services/barriers.ts";
import { describeAges, priceRange } from "../../core/services/describe-service.ts";
import type { Figure, NewService, Service } from "../../core/services/service.ts";
import type { ShownFigure } from "../../core/services/service-figures.ts";
import type { AgeBand } from "../../core/services/service-matrices.ts";
import type { Sector } from "../../core/strategy/strategy.ts";
import type { OpenProject } from "../app/project-context.ts";
import { sectorKeys } from "../strategy/strategy-words.ts";

type Words = Pick<OpenProject, "t" | "format">;

export function agesText({ t }: Words, ages: NewService["ages"]): string {
  const { begins, unit, from, to } = describeAges(ages);
  if (to === null) return t("services.agesPregnancyOnly");
  if (begins === "pregnancy")
    return t(unit === "years" ? "services.agesFromPregnancy" : "services.agesFromPregnancyMonths", { to });
  return t(unit === "years" ? "services.agesYears" : "services.agesMonths", { from, to });
}

export function priceText(
  { t, format }: Words,
  service: Pick<Service, "priceFromCents" | "priceToCents">,
  currency: string,
): string {
  const range = priceRange(service);
  if (range === null) return t("services.notKnown");
  const [from, to] = range;
  if (to === 0) return t("services.free");
  return to === from ? format.price(from, currency) : `${format.price(from, currency)}–${format.price(to, currency)}`;
}

export function figureText(words: Words, figure: Figure): string {
  return shownText(
    words,
    figure.state === "number" ? { display: "shown", value: figure.value } : { display: figure.state },
  );
}

export function shownText({ t, format }: Words, figure: ShownFigure): string {
  switch (figure.display) {
    case "shown":
      return format.number(figure.value, Number.isInteger(figure.value) ? 0 : 1);
    case "hidden":
      return t("services.hidden");
    case "missing":
      return t("services.notKnown");
    case "not-applicable":
      return t("services.notApplicable");
  }
}

export const sectorName = ({ t }: Pick<Words, "t">, sector: Sector): string => t(sectorKeys[sector]);
export const levelName = ({ t }: Pick<Words, "t">, level: ServiceLevel): string => t(`services.level-${level}`);
export const bandName = ({ t }: Pick<Words, "t">, band: AgeBand): string => t(`services.band-${band}`);
