import { useWords } from "./words-context.ts";

/** A button, because the address after "#" belongs to the router. */
export function SkipLink() {
  const { t } = useWords();
  return (
    <button type="button" className="skip-link" onClick={() => document.getElementById("main")?.focus()}>
      {t("app.skipToContent")}
    </button>
  );
}
