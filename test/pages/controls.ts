import type { Locator, Page } from "playwright-core";

type Scope = Page | Locator;

/** A field that is typed into. */
export function field(scope: Scope, label: string): Locator {
  return scope.getByRole("textbox", { name: label, exact: true });
}

export function button(scope: Scope, name: string): Locator {
  return scope.getByRole("button", { name, exact: true });
}

/** A select's button; its name holds the label and what is chosen. */
export function select(scope: Scope, label: string): Locator {
  const page = "page" in scope ? scope.page() : scope;
  return scope.getByRole("button", { name: label }).and(page.locator("[aria-haspopup=listbox]"));
}

export async function choose(scope: Scope, label: string, option: string): Promise<void> {
  await select(scope, label).click();
  const page = "page" in scope ? scope.page() : scope;
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** One of the ways to see the same thing. */
export function segment(scope: Scope, name: string | RegExp): Locator {
  return scope.getByRole("radio", { name, exact: typeof name === "string" });
}

/** Hands a file to the one place on the screen that takes files, as a drop does. */
export async function giveFile(scope: Scope, name: string, content: string | Uint8Array): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(content) };
  await scope.locator("input[type=file]").setInputFiles(file);
}
