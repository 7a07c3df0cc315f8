import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { button, field } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";
import { settled } from "./screens.ts";

/** The document's own texts, its pages, and the PDF. */
export function documentPage(app: OpenApp) {
  const { page, t } = app;
  return {
    async write(texts: {
      readonly title: string;
      readonly foreword: string;
      readonly decisionAsked: string;
    }): Promise<void> {
      await field(page, t("documentScreen.docTitle")).fill(texts.title);
      await field(page, t("documentScreen.foreword")).fill(texts.foreword);
      await field(page, t("documentScreen.decisionAsked")).fill(texts.decisionAsked);
      await page.getByText(t("documentScreen.saved"), { exact: true }).waitFor();
      await settled(app);
    },
    page: (number: number, pages: number): Locator =>
      page.getByRole("region", { name: t("documentScreen.page", { page: number, pages }), exact: true }),
    /** How many pages are shown. */
    async pages(): Promise<number> {
      await settled(app);
      return page.locator("[data-page]").count();
    },
    savePdf: () => receivePdf(app, () => button(page, t("documentScreen.savePdf")).click()),
  };
}

export interface SavedPdf {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What the browser downloads when `save` is done. */
export async function receivePdf({ page }: OpenApp, save: () => Promise<void>): Promise<SavedPdf> {
  const download = page.waitForEvent("download");
  await save();
  const file = await download;
  return { fileName: file.suggestedFilename(), bytes: Uint8Array.from(await readFile(await file.path())) };
}
