import { hrefTo, type RouteId, type RouteParams } from "../../src/ui/router.ts";
import type { OpenApp } from "./open-app.ts";

/** Goes to a screen by its address and waits until it shows everything. */
export async function showScreen(app: OpenApp, id: RouteId, params: RouteParams = {}): Promise<void> {
  await app.goTo(hrefTo(id, params));
  await settled(app);
}

/** Milliseconds until a screen shows what it has; the document's pages may still be in the making. */
export async function openingMs(app: OpenApp, id: RouteId): Promise<number> {
  const startedAt = performance.now();
  await app.goTo(hrefTo(id));
  await without(app, [app.t("app.loading")]);
  return performance.now() - startedAt;
}

/** Nothing loads any more, charts are drawn, and the document's pages are there. */
export async function settled(app: OpenApp): Promise<void> {
  const waiting = ["app.loading", "intake.looking", "documentScreen.making", "documentScreen.makingAgain"] as const;
  await without(
    app,
    waiting.map((key) => app.t(key)),
  );
}

/** No status says one of these words, nothing is busy, and the colours of a new theme have come to rest. */
async function without({ page }: OpenApp, words: readonly string[]): Promise<void> {
  await page.waitForFunction((texts) => {
    const main = document.querySelector("main");
    if (main === null || main.querySelector("h1") === null) return false;
    const isWaiting = [...main.querySelectorAll('[role="status"]')].some((one) =>
      texts.includes(one.textContent?.trim() ?? ""),
    );
    const isBusy = main.querySelector('[aria-busy="true"]') !== null;
    const isDrawn = [...main.querySelectorAll('[role="img"]')].every((one) => one.closest("[data-painted]") !== null);
    const isMoving = document
      .getAnimations()
      .some((one) => one.playState === "running" && one instanceof CSSTransition);
    return !isWaiting && !isBusy && isDrawn && !isMoving;
  }, words);
}
