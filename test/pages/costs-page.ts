import type { Locator } from "playwright-core";
import { button, choose, field, segment } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";

export interface NewCostLine {
  readonly name: string;
  readonly category: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
}

export interface NewFunding {
  readonly name: string;
  readonly source: string;
  readonly certainty: string;
  readonly firstYear: number;
  readonly amount: string;
}

/** What the plan costs, and who pays. */
export function costsPage(app: OpenApp, currency: string) {
  const { page, t } = app;
  return {
    async addYearlyLine(measure: string, line: NewCostLine): Promise<void> {
      await button(page, t("costs.addLineTo", { measure })).click();
      const dialog = page.getByRole("dialog", { name: t("costs.newLine") });
      await field(dialog, t("costs.lineName")).fill(line.name);
      await choose(dialog, t("costs.category"), line.category);
      await dialog.getByText(t("costs.recurrenceYearly"), { exact: true }).click();
      await field(dialog, t("costs.quantity")).fill(line.quantity);
      await field(dialog, t("costs.unit")).fill(line.unit);
      await field(dialog, t("costs.unitPrice", { currency })).fill(line.unitPrice);
      await button(dialog, t("costs.save")).click();
      await dialog.waitFor({ state: "hidden" });
    },
    async addFunding(funding: NewFunding): Promise<void> {
      await segment(page, t("costs.viewFunding")).click();
      await button(page, t("costs.addFunding")).click();
      const dialog = page.getByRole("dialog", { name: t("costs.newFunding") });
      await field(dialog, t("costs.fundingName")).fill(funding.name);
      await choose(dialog, t("costs.source"), funding.source);
      await choose(dialog, t("costs.certainty"), funding.certainty);
      await field(dialog, String(funding.firstYear)).fill(funding.amount);
      await button(dialog, t("costs.sameEveryYear", { year: funding.firstYear })).click();
      await button(dialog, t("costs.save")).click();
      await dialog.waitFor({ state: "hidden" });
    },
    async showOverview(): Promise<Locator> {
      await segment(page, t("costs.viewOverview")).click();
      return page
        .getByRole("region", { name: t("costs.tableTitle") })
        .getByRole("table")
        .first();
    },
  };
}
