import type { Locator } from "playwright-core";
import { button, field, segment } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";

/** One indicator in one period: chart, table, provenance, target, recorded gaps. */
export function gapsPage(app: OpenApp) {
  const { page, t } = app;
  const panel = () => page.getByRole("complementary", { name: t("gaps.whereFrom") });
  const rows = () => page.getByRole("list", { name: t("gaps.chartRows") });
  return {
    panel,
    chart: (): Locator => page.getByRole("main").getByRole("img").first(),
    /** The rows of the chart, as they are read aloud. */
    chartRows: () =>
      rows()
        .getByRole("button")
        .evaluateAll((buttons) => buttons.map((one) => one.getAttribute("aria-label") ?? "")),
    /** Clicks the chart where the area's row is. */
    async clickRow(area: string): Promise<void> {
      const row = rows().getByRole("button", { name: `${area}:` });
      await row.scrollIntoViewIfNeeded();
      const box = await row.boundingBox();
      if (box === null) throw new Error(`no row for ${area}`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await panel().getByText(area, { exact: true }).waitFor();
      await panel().getByText(t("gaps.imported"), { exact: true }).waitFor();
    },
    async showTable(): Promise<Locator> {
      await segment(page, t("gaps.lookTable")).click();
      return page.getByRole("main").getByRole("table").first();
    },
    async setTarget(value: string, byYear: number): Promise<void> {
      await button(page, t("gaps.setTarget")).click();
      const dialog = page.getByRole("dialog");
      await field(dialog, t("gaps.targetValue")).fill(value);
      await field(dialog, t("gaps.targetYear")).fill(String(byYear));
      await field(dialog, t("gaps.targetYear")).blur();
      await button(dialog, t("app.save")).click();
      await dialog.waitFor({ state: "hidden" });
    },
    async recordGap(title: string, note: string): Promise<void> {
      await button(page, t("gaps.record")).click();
      const dialog = page.getByRole("dialog", { name: t("gaps.record") });
      await field(dialog, t("gaps.gapTitle")).fill(title);
      await field(dialog, t("gaps.gapNote")).fill(note);
      await button(dialog, t("app.save")).click();
      await dialog.waitFor({ state: "hidden" });
    },
    /** On the list of gaps found. */
    async addWithoutNumbers(title: string): Promise<void> {
      await button(page, t("gaps.addWithoutNumbers")).click();
      const dialog = page.getByRole("dialog", { name: t("gaps.addWithoutNumbers") });
      await field(dialog, t("gaps.gapTitle")).fill(title);
      await button(dialog, t("app.save")).click();
      await page.getByRole("heading", { name: title }).waitFor();
    },
  };
}
