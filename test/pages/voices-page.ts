import { button, field } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";

/** Consultation events and what was heard in them. */
export function voicesPage(app: OpenApp) {
  const { page, t } = app;
  const dialog = () => page.getByRole("dialog");
  return {
    /** The first field of the dialog has the focus. `participants`: what stands in the field, by group label. */
    async fillEvent(title: string, participants: Readonly<Record<string, string>>): Promise<void> {
      await field(dialog(), t("voices.eventTitle")).fill(title);
      for (const [group, number] of Object.entries(participants)) await field(dialog(), group).fill(number);
    },
    async save(): Promise<void> {
      await button(dialog(), t("app.save")).click();
      await dialog().waitFor({ state: "hidden" });
    },
    async addStatement(event: string, text: string, gap: string | null): Promise<void> {
      await button(page, t("voices.addStatementTo", { title: event })).click();
      await field(dialog(), t("voices.statement")).fill(text);
      if (gap !== null) await dialog().getByText(gap, { exact: true }).click();
      await button(dialog(), t("app.save")).click();
      await dialog().waitFor({ state: "hidden" });
    },
  };
}
