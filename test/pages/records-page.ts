import type { Locator } from "playwright-core";
import { button, choose, field } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";

export interface TypedFigure {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly part: string;
  readonly whole: string;
  readonly who: string;
  /** ISO date. */
  readonly when: string;
  readonly report?: string;
  readonly page?: string;
}

/** The files brought in: their history, and figures without a file. */
export function recordsPage(app: OpenApp) {
  const { page, t } = app;
  const dialog = () => page.getByRole("dialog", { name: t("records.typedTitle") });
  return {
    dialog,
    card: (name: string): Locator =>
      page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2, name }) }),
    async open(card: Locator): Promise<void> {
      await card.locator("summary").first().click();
      await card.getByText(t("records.brought"), { exact: true }).waitFor();
    },
    /** The actions that ask for a file. */
    async pick(card: Locator, action: string, name: string, content: string): Promise<void> {
      const waiting = page.waitForEvent("filechooser");
      await button(card, action).click();
      await (await waiting).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
    },
    async openTyping(): Promise<void> {
      await button(page, t("records.typeFigure")).click();
      await dialog().waitFor();
    },
    async fill(figure: TypedFigure): Promise<void> {
      const form = dialog();
      await choose(form, t("records.indicator"), figure.indicator);
      await choose(form, t("records.area"), figure.area);
      await field(form, t("records.period")).fill(figure.period);
      await field(form, t("records.numerator")).fill(figure.part);
      await field(form, t("records.denominator")).fill(figure.whole);
      await field(form, t("records.denominator")).blur();
      await field(form, t("records.who")).fill(figure.who);
      await form.getByLabel(t("records.when")).fill(figure.when);
      if (figure.report === undefined) return;
      await choose(form, t("records.report"), figure.report);
      await field(form, t("records.page")).fill(figure.page ?? "");
    },
    async save(): Promise<void> {
      await button(dialog(), t("records.saveFigure")).click();
    },
  };
}
