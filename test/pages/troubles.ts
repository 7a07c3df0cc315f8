import type { Page } from "playwright-core";

/** What must not happen on any screen. Lists grow while the page is used. */
export interface Troubles {
  /** Errors in the console, thrown errors, violations of the content policy. */
  readonly errors: readonly string[];
  /** Requests to anywhere but the served origin. */
  readonly foreignRequests: readonly string[];
}

export function watchTroubles(page: Page, origin: string): Troubles {
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" || /content security policy/i.test(text)) errors.push(text);
  });
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) foreignRequests.push(url);
  });
  return { errors, foreignRequests };
}
