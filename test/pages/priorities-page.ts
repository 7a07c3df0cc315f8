import type { Locator } from "playwright-core";
import { button, choose, field, segment } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";

/** Criteria, points, decision. */
export function prioritiesPage(app: OpenApp) {
  const { page, t } = app;
  const card = (title: string) =>
    page
      .getByRole("main")
      .locator("ol > li")
      .filter({ has: page.getByRole("heading", { name: title }) });
  return {
    card,
    async takeDefaultCriteria(): Promise<void> {
      await button(page, t("priorities.useDefaultCriteria")).click();
      await page.getByRole("row", { name: t("priorities.demandName") }).waitFor();
      await segment(page, t("priorities.viewPoints")).click();
    },
    pointsOf: (gap: string, criterion: string): Locator =>
      page.getByRole("spinbutton", { name: t("priorities.pointsOf", { gap, criterion }), exact: true }),
    async givePoints(gap: string, criterion: string, points: number): Promise<void> {
      const cell = this.pointsOf(gap, criterion);
      await cell
        .locator('[aria-hidden="true"] > span')
        .nth(points - 1)
        .click();
      await page.waitForFunction(
        ([label, wanted]) =>
          document.querySelector(`[role="spinbutton"][aria-label="${label}"]`)?.getAttribute("aria-valuenow") ===
          wanted,
        [t("priorities.pointsOf", { gap, criterion }), String(points)],
      );
    },
    async openDecision(): Promise<void> {
      await segment(page, t("priorities.viewDecision")).click();
    },
    async makePriority(gap: string): Promise<void> {
      await button(page, t("priorities.makePriorityOf", { title: gap })).click();
      await card(gap).waitFor();
    },
    async setHorizon(gap: string, horizon: string): Promise<void> {
      await choose(card(gap), t("priorities.horizon"), horizon);
    },
    async giveReason(gap: string, reason: string): Promise<void> {
      const reasonField = card(gap).getByRole("textbox", { name: t("priorities.reason") });
      await reasonField.fill(reason);
      await reasonField.blur();
    },
    async nameFirstStep(gap: string, step: string): Promise<void> {
      const stepField = field(card(gap), t("priorities.firstStep"));
      await stepField.fill(step);
      await stepField.blur();
    },
  };
}
