import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { ReferenceFigure } from "../../src/core/indicators/indicator.ts";

const figures: readonly ReferenceFigure[] = JSON.parse(
  readFileSync(new URL("../../resources/reference/reference-figures.json", import.meta.url), "utf8"),
);

it("reference figures say what the working group's report prints, each with source, year and warning in both languages", () => {
  const values = Object.fromEntries(figures.map((figure) => [figure.id, figure.value]));
  expect(values).toEqual({
    "eu-target-under-3": 45,
    "eu-target-from-3": 96,
    "eu-2024": 39.2,
    "nl-2024": 78.9,
    "dk-2024": 62.9,
    "fr-2024": 59.4,
    "ro-2024": 11.4,
    "cz-2024": 7.3,
    "sk-2024": 5.1,
    "eu-arope-2024": 23.6,
    "se-arope-2024": 67.4,
    "sk-arope-2024": 4.3,
    "eu-not-arope-2024": 43.9,
    "nl-not-arope-2024": 81.5,
    "sk-not-arope-2024": 5.3,
  });
  for (const figure of figures) {
    expect(figure.indicatorId).toMatch(/^E0[12]$/);
    for (const text of [figure.place, figure.placeDe, figure.source, figure.warning, figure.warningDe])
      expect(text).toBeTruthy();
    expect(figure.year).toBeGreaterThanOrEqual(2024);
  }
  expect(new Set(figures.map((figure) => figure.id)).size).toBe(figures.length);
});
