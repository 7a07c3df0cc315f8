import type { IndicatorKind } from "../../core/indicators/indicator.ts";

const longestId = 48;

/** A short id that stays when the name changes: letters, digits and "-", unlike those in use. */
export function indicatorIdFor(name: string, taken: readonly string[]): string {
  const plain = name
    .replace(/ä/gi, "ae")
    .replace(/ö/gi, "oe")
    .replace(/ü/gi, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase()
    .slice(0, longestId)
    .replace(/-+$/, "");
  const stem = plain === "" ? "indicator" : plain;
  if (!taken.includes(stem)) return stem;
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** value = per × numerator / denominator. */
export function perOfKind(kind: IndicatorKind): number {
  return kind === "proportion" ? 100 : kind === "rate" ? 1000 : 1;
}
