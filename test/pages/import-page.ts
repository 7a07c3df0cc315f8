import type { Locator } from "playwright-core";
import { button, choose, field, giveFile, select } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";

export interface NewIndicator {
  readonly name: string;
  readonly population: string;
}

/** From a file to numbers in the project. */
export function importPage(app: OpenApp) {
  const { page, t, format } = app;
  const check = () => page.getByRole("region", { name: t("intake.checkTitle") });
  return {
    check,
    async drop(name: string, content: string | Uint8Array): Promise<void> {
      await giveFile(page, name, content);
      await page.getByRole("heading", { level: 2, name }).waitFor();
    },
    /** The column's head in the table as understood. */
    roleOf: (column: string): Locator => page.getByRole("combobox", { name: t("intake.roleOf", { column }) }),
    async setRole(column: string, role: string): Promise<void> {
      await page.getByRole("combobox", { name: t("intake.roleOf", { column }) }).selectOption({ label: role });
      await lookedAgain();
    },
    /** Changes a guess about how the text is read. */
    async correct(label: string, option: string): Promise<void> {
      await choose(page, label, option);
      await lookedAgain();
    },
    async addIndicator({ name, population }: NewIndicator): Promise<void> {
      await button(page, t("intake.newIndicator")).click();
      const form = page.getByRole("group", { name: t("intake.newIndicator") });
      await field(form, t("intake.indicatorName")).fill(name);
      await field(form, t("intake.population")).fill(population);
      await button(form, t("intake.addIndicator")).click();
    },
    async nameSource(office: string): Promise<void> {
      await field(page, t("intake.sourceOffice")).fill(office);
    },
    /** Runs the check, or waits for the one that runs by itself after a change. */
    async runCheck(): Promise<void> {
      const first = button(page, t("intake.check"));
      if (await first.isVisible()) await first.click();
      await check().waitFor();
      await checked();
    },
    checked,
    /** The sentences of one kind of problem, each with its place in the file. */
    async problems(title: string): Promise<readonly string[]> {
      const sentences: string[] = [];
      for (const group of await problemGroup(title).all()) {
        const places = group.locator("summary");
        const isFolded = (await places.count()) > 0;
        if (isFolded) await places.click();
        const shown = isFolded ? group.getByRole("listitem") : group;
        sentences.push(...(await shown.locator(".problem-sentence").allInnerTexts()));
      }
      return sentences;
    },
    problemGroup,
    /** A cell of the table as understood, by its place in the file. */
    cell,
    /** Changes a cell as the keyboard does: Enter in the cell, the new text, Enter. */
    async changeCell(row: number, column: number, text: string): Promise<void> {
      await cell(row, column).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await cell(row, column).getByText(text).waitFor();
    },
    /** A guess about how the text is read, as its chip says it. */
    chip: (label: string): Promise<string> => select(page, label).innerText(),
    async standsFor(text: string, area: string): Promise<void> {
      const choice = check().getByRole("combobox", { name: t("intake.areaFor", { text }) });
      const likely = t("intake.likelyArea", { area });
      const labels = await choice.getByRole("option").allInnerTexts();
      await choice.selectOption({ label: labels.includes(likely) ? likely : area });
    },
    async leaveOutBadRows(): Promise<void> {
      await check().getByText(t("intake.leaveOutBadRows")).click();
    },
    async accept(name: string): Promise<void> {
      await button(page, t("intake.accept")).click();
      await page.getByRole("heading", { name: t("intake.accepted", { file: name }) }).waitFor();
    },
    inCell: (row: number, column: number) => t("intake.inCell", { row: format.count(row), column }),
    inRow: (row: number) => t("intake.inRow", { row: format.count(row) }),
  };

  function cell(row: number, column: number): Locator {
    return page.locator(`[data-cell="${row}:${column}"]`);
  }

  function problemGroup(title: string): Locator {
    return check().getByRole("group", { name: title, exact: true });
  }

  async function checked(): Promise<void> {
    await page.waitForFunction(
      (texts) =>
        [...document.querySelectorAll(".import-foot [role=status]")].every(
          (one) => !texts.includes(one.textContent ?? ""),
        ),
      [t("intake.checking"), t("intake.changedSinceCheck"), t("intake.checkHint")],
    );
  }

  async function lookedAgain(): Promise<void> {
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  }
}
