/** After a refused save: the first field with an error comes into view and takes the focus, once its error is drawn. */
export function focusFirstError(form: EventTarget): void {
  requestAnimationFrame(() => {
    if (!(form instanceof HTMLElement)) return;
    const field = form.querySelector(
      "input[aria-invalid='true'], textarea[aria-invalid='true'], [data-invalid] button, [data-invalid] input",
    );
    if (field instanceof HTMLElement) field.focus();
  });
}
