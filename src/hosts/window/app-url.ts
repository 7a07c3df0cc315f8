import { containedFile } from "./contained-file.ts";

/** The desktop window's own address; nothing else is ever loaded. */
export const appScheme = "app";
export const appStartUrl = "app://trellis/";

/** Whether an address is one of the window's own. Decided on the parsed address: text can hold anything anywhere. */
export function isAppUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null && url.protocol === "app:" && url.host === "trellis" && url.username === "" && url.password === ""
  );
}

/** Requests that may leave the window: its own files, and what it made in memory itself. */
export function isAllowedRequest(text: string): boolean {
  if (text.startsWith("blob:")) return isAppUrl(text.slice("blob:".length));
  return isAppUrl(text) || text.startsWith("data:image/");
}

/** The file of the built window that an address names, or null. */
export function fileOfAppUrl(uiFolder: string, text: string): string | null {
  return isAppUrl(text) ? containedFile(uiFolder, new URL(text).pathname) : null;
}
