import { button, field } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";

/** Institutions, what they owe, and what is sent to them. */
export function requestsPage(app: OpenApp) {
  const { page, t } = app;
  return {
    async add(name: string, indicators: readonly string[]): Promise<void> {
      await button(page, t("requests.add")).click();
      const dialog = page.getByRole("dialog", { name: t("requests.add") });
      await field(dialog, t("requests.name")).fill(name);
      for (const indicator of indicators) await dialog.getByRole("option", { name: indicator, exact: true }).click();
      await button(dialog, t("app.save")).click();
      await page.getByRole("heading", { level: 2, name }).waitFor();
    },
    async askFor(period: string): Promise<void> {
      await field(page, t("requests.period")).fill(period);
      await button(page, t("requests.showPeriod")).click();
    },
    /** The file that a press on the button makes; answers its name and first bytes. */
    async made(press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
      const waiting = page.waitForEvent("download");
      await press();
      const download = await waiting;
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
    },
  };
}
