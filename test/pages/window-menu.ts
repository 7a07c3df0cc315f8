import { button } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";

/** An entry of the menu in the header. */
export async function chooseInMenu({ page, t }: OpenApp, entry: string): Promise<void> {
  await button(page, t("app.menu")).click();
  const choice = page
    .getByRole("menuitemradio", { name: entry, exact: true })
    .or(page.getByRole("menuitem", { name: entry, exact: true }));
  await choice.click();
}
