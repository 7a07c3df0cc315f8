import type { ReferenceFigure } from "../../core/indicators/indicator.ts";
import type { Composer } from "./composer.ts";

type Writer = Pick<Composer, "language" | "typed">;

/** Place and group of a published figure in the document's language. */
export function referencePlace({ language, typed }: Writer, reference: ReferenceFigure): string {
  const { id, place, group, placeDe, groupDe } = reference;
  const own = language === "de" ? [placeDe ?? place, groupDe ?? group] : [place, group];
  return typed(own.filter((part) => part !== "").join(", "), `references.${id}`);
}

/** What to mind about a published figure, in the document's language. */
export function referenceWarning({ language, typed }: Writer, reference: ReferenceFigure): string {
  const { id, warning, warningDe } = reference;
  return typed(language === "de" ? (warningDe ?? warning) : warning, `references.${id}.warning`);
}
