import type { Locator } from "playwright-core";
import { button, field, segment } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";
import { settled } from "./screens.ts";

const mostTabs = 120;

/** A user without a mouse. */
export function keyboardOf(app: OpenApp) {
  const { page, t } = app;
  const keys = page.keyboard;

  /** Tab by Tab until the control, or something in it, has the focus; backwards with Shift. */
  async function tabTo(control: Locator, isBackwards = false): Promise<void> {
    await control.waitFor();
    for (let presses = 0; presses < mostTabs; presses += 1) {
      if (await control.evaluate((element) => element.contains(document.activeElement))) return;
      await keys.press(isBackwards ? "Shift+Tab" : "Tab");
    }
    throw new Error(
      `${control} is not reached by Tab; the focus is on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`,
    );
  }

  async function press(name: string): Promise<void> {
    await tabTo(button(page, name));
    await keys.press("Enter");
  }

  async function type(label: string, text: string): Promise<void> {
    await tabTo(field(page, label));
    await keys.press("Control+A");
    await keys.type(text);
  }

  return {
    tabTo,
    press,
    type,
    key: (name: string) => keys.press(name),
    text: (words: string) => keys.type(words),
    /** One of the ways to see the same thing: the group is one stop for Tab, arrow keys move inside it. */
    async see(name: string): Promise<void> {
      const wanted = segment(page, name);
      const group = page.getByRole("radiogroup").filter({ has: wanted });
      await tabTo(group);
      const members = await group.getByRole("radio").count();
      for (let moves = 0; moves < 2 * members; moves += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) break;
        await keys.press(moves < members ? "ArrowRight" : "ArrowLeft");
      }
      await keys.press("Space");
      await page.locator('[role="radio"][aria-checked="true"]', { hasText: name }).waitFor();
    },
    /** By a few letters in the palette. */
    async goTo(name: string): Promise<void> {
      await keys.press("Control+K");
      await page.getByRole("searchbox", { name: t("app.paletteSearch") }).waitFor();
      await keys.type(name);
      await page.getByRole("menuitem").first().waitFor();
      await keys.press("ArrowDown");
      await keys.press("Enter");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      await settled(app);
    },
    /** The system's file dialog cannot be driven, so the focused control gets the file. */
    async pickFile(name: string, content: string): Promise<void> {
      await tabTo(button(page, t("app.chooseFile")));
      await page
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
    },
  };
}
