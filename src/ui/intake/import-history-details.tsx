import { useState } from "react";
import type { ImportDetails, ImportRecord } from "../../contract/intake-answers.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { ImportHistoryBrought } from "./import-history-brought.tsx";
import { ImportHistoryFingerprint } from "./import-history-fingerprint.tsx";
import { ImportHistoryHeld } from "./import-history-held.tsx";
import { ImportHistoryRule } from "./import-history-rule.tsx";
import { ImportHistorySaid } from "./import-history-said.tsx";
import { recipeSteps } from "./recipe-steps.ts";
import { stepText } from "./step-text.ts";

interface ImportHistoryDetailsProps {
  readonly record: ImportRecord;
  readonly canWrite: boolean;
}

/** What an import brought and changed, how it was read, what was held back; asked for when it is opened. */
export function ImportHistoryDetails({ record, canWrite }: ImportHistoryDetailsProps) {
  const { t, revision } = useProject();
  const [isOpen, setIsOpen] = useState(false);
  const details = useAnswer("intake.details", isOpen ? { id: record.id } : null, revision);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{record.kind === "typed" ? t("records.moreAboutTyped") : t("records.moreAbout")}</summary>
      {isOpen && (
        <div className="record-details">
          <LoadedContent answer={details}>{(value) => <Opened details={value} canWrite={canWrite} />}</LoadedContent>
        </div>
      )}
    </details>
  );
}

/** Steps that only repeat a sentence about the recipe. */
const saidByRecipe: readonly string[] = ["dialect-read", "decimal-comma", "thousands-mark"];

function Opened({ details, canWrite }: { readonly details: ImportDetails; readonly canWrite: boolean }) {
  const project = useProject();
  const { t, format } = project;
  const { record, steps, typed } = details;
  const done = steps.filter((step) => !saidByRecipe.includes(step.code)).map((step) => stepText(project, step));
  const read = recipeSteps(project, record.recipe);
  return (
    <>
      {typed && <ImportHistorySaid typed={typed} />}
      <ImportHistoryBrought details={details} />
      {record.kind === "file" && <Sentences title={t("records.howRead")} sentences={read} />}
      {record.kind === "file" && <Sentences title={t("records.whatCameOfIt")} sentences={done} />}
      {record.heldRows > 0 && <ImportHistoryHeld details={details} canWrite={canWrite} />}
      <ImportHistoryRule details={details} canWrite={canWrite} />
      {record.kind === "file" && (
        <div className="tight-stack">
          <p>
            {record.blankedColumns.length === 0
              ? t("records.kept")
              : t("records.keptBlanked", {
                  count: record.blankedColumns.length,
                  columns: format.list(record.blankedColumns),
                })}
          </p>
          <ImportHistoryFingerprint fileName={record.fileName} sha256={record.sha256} />
        </div>
      )}
    </>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol className="bullets numbered">
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}
