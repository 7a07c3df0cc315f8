import { button, choose, field } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";

export interface NewMeasure {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  /** The label of the sector in charge. */
  readonly sector: string;
  /** A project indicator's name. */
  readonly indicator: string;
  readonly baseline: string;
}

/** Goals and measures. */
export function strategyPage(app: OpenApp) {
  const { page, t } = app;
  return {
    async addGoal(priority: string, text: string): Promise<void> {
      await button(page, t("strategy.addGoalTo", { priority })).click();
      const dialog = page.getByRole("dialog", { name: t("strategy.newGoal") });
      await dialog.getByRole("textbox").fill(text);
      await button(dialog, t("strategy.save")).click();
      await page.getByRole("heading", { name: text }).waitFor();
    },
    async addMeasure(goal: string, measure: NewMeasure): Promise<void> {
      await button(page, t("strategy.addMeasureTo", { goal })).click();
      const dialog = page.getByRole("dialog", { name: t("strategy.newMeasure") });
      await field(dialog, t("strategy.measureTitle")).fill(measure.title);
      await choose(dialog, t("strategy.leadSector"), measure.sector);
      await field(dialog, t("strategy.startMonth")).fill(measure.start);
      await field(dialog, t("strategy.endMonth")).fill(measure.end);
      await choose(dialog, t("strategy.indicatorSource"), measure.indicator);
      await field(dialog, t("strategy.baseline")).fill(measure.baseline);
      await field(dialog, t("strategy.baseline")).blur();
      await button(dialog, t("strategy.save")).click();
      await page.getByRole("row", { name: measure.title }).waitFor();
    },
    async openCostsOf(measure: string): Promise<void> {
      await button(page, t("strategy.costsOf", { measure })).click();
      await page.getByRole("heading", { level: 1, name: t("costs.title") }).waitFor();
    },
  };
}
