import type { ServiceLevel } from "../../core/services/barriers.ts";
import type { Figure, NewService, Service } from "../../core/services/service.ts";
import type { ShownFigure } from "../../core/services/service-figures.ts";
import type { AgeBand } from "../../core/services/service-matrices.ts";
import type { Sector } from "../../core/strategy/strategy.ts";
import type { OpenProject } from "../app/project-context.ts";
import { sectorKeys } from "../strategy/strategy-words.ts";

type Words = Pick<OpenProject, "t" | "format">;

/** In years where they are whole. */
export function agesText({ t }: Words, { pregnancy, fromMonths, toMonths }: NewService["ages"]): string {
  if (pregnancy && toMonths === 0) return t("services.agesPregnancyOnly");
  const isYears = fromMonths % 12 === 0 && toMonths % 12 === 0;
  const [from, to] = isYears ? [fromMonths / 12, toMonths / 12] : [fromMonths, toMonths];
  if (pregnancy) return t(isYears ? "services.agesFromPregnancy" : "services.agesFromPregnancyMonths", { to });
  return t(isYears ? "services.agesYears" : "services.agesMonths", { from, to });
}

export function priceText(
  { t, format }: Words,
  { priceFromCents: from, priceToCents: to }: Pick<Service, "priceFromCents" | "priceToCents">,
  currency: string,
): string {
  if (from === null) return t("services.notKnown");
  if (from === 0 && (to === null || to === 0)) return t("services.free");
  const money = (cents: number) => format.exactMoney(cents, currency).replace(/[.,]00(?=\D|$)/u, "");
  return to === null || to === from ? money(from) : `${money(from)}–${money(to)}`;
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
