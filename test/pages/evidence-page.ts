import { button, field, giveFile } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";

/** The reports that stand behind figures. */
export function evidencePage(app: OpenApp) {
  const { page, t } = app;
  return {
    heading: (title: string) => page.getByRole("heading", { level: 2, name: title, exact: true }),
    async attach(name: string, content: string, title: string): Promise<void> {
      await giveFile(page.getByRole("main"), name, content);
      const dialog = page.getByRole("dialog", { name: t("records.addReport") });
      await field(dialog, t("records.reportTitle")).fill(title);
      await button(dialog, t("records.addReport")).click();
      await dialog.waitFor({ state: "hidden" });
    },
  };
}
