import type { ImportDetails } from "../../contract/intake-answers.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";

/** What stands behind a figure without a file: the note, and the report with its page. */
export function ImportHistorySaid({ typed }: { readonly typed: NonNullable<ImportDetails["typed"]> }) {
  const { t, revision } = useProject();
  const reports = useAnswer("evidence.list", typed.evidenceId === null ? null : {}, revision).value;
  const report = reports?.find((one) => one.id === typed.evidenceId)?.title;
  return (
    <section className="tight-stack">
      {typed.note !== "" && <p className="pre-line">{typed.note}</p>}
      {report !== undefined && (
        <p>
          {t("records.evidenceOf", {
            report: typed.page === "" ? report : t("records.onPage", { report, page: typed.page }),
          })}
        </p>
      )}
      {reports !== null && typed.evidenceId !== null && report === undefined && (
        <p className="soft">{t("records.reportRemoved")}</p>
      )}
    </section>
  );
}
