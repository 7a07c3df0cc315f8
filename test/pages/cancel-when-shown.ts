import type { OpenApp } from "./open-app.ts";

/**
 * Cancels the next long work in the moment in which it can be cancelled: on a busy machine a click from outside may come
 * after its end. To be called before the work is started; answers once it was cancelled.
 */
export function cancelWhenShown({ page, t }: OpenApp): Promise<void> {
  return page.evaluate((label) => {
    const cancelButton = () =>
      [...document.querySelectorAll<HTMLButtonElement>(".progress button")].find(
        ({ textContent }) => textContent === label,
      );
    return new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        const button = cancelButton();
        if (button === undefined) return;
        observer.disconnect();
        button.click();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  }, t("app.cancel"));
}
