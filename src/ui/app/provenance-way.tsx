import type { Provenance } from "../../contract/answers.ts";
import { stepText } from "../intake/step-text.ts";
import { codedText } from "./coded-text.ts";
import { useProject } from "./project-context.ts";

/** From the number back to the file: office, file, row, columns, the line itself, and what was done on the way. */
export function ProvenanceWay({ provenance }: { readonly provenance: Provenance }) {
  return (
    <>
      <OneWay provenance={provenance} />
      {provenance.further.map((part) => (
        <FurtherWay key={`${part.importRecord.id}-${part.row}`} provenance={part} />
      ))}
    </>
  );
}

/** A part of the figure that another import gave, such as its denominator. */
function FurtherWay({ provenance }: { readonly provenance: Part }) {
  const { t } = useProject();
  return (
    <section className="stack">
      <h3>{t("app.furtherPart")}</h3>
      <OneWay provenance={provenance} />
    </section>
  );
}

type Part = Omit<Provenance, "further">;

function OneWay({ provenance }: { readonly provenance: Part }) {
  const { t, format, audience } = useProject();
  const { importRecord, row, columns, lines, steps } = provenance;
  const source = [importRecord.sourceOffice, importRecord.sourceDate && format.date(importRecord.sourceDate)]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <dl className="facts">
        {source !== "" && (
          <>
            <dt>{t("gaps.source")}</dt>
            <dd>{source}</dd>
          </>
        )}
        <dt>{t("gaps.file")}</dt>
        <dd className="anywhere">
          {importRecord.fileName}
          <br />
          {row > 0 && t("gaps.fileRow", { row: format.count(row) })}
          {columns.map((column) => (
            <span key={`${column.role}-${column.column}`} className="fact-line">
              {t("gaps.fileColumn", {
                column: column.column,
                name: column.name,
                role: codedText(t, "intake", column.role, {}, "role") ?? column.role,
              })}
            </span>
          ))}
        </dd>
        <dt>{t("gaps.imported")}</dt>
        <dd>{[format.date(importRecord.at), importRecord.author].filter(Boolean).join(", ")}</dd>
      </dl>
      {lines.length > 0 ? (
        <pre className="lines">
          {lines.map((line) => (
            <span key={line.row} data-here={line.row === row || undefined}>
              {line.text}
              {"\n"}
            </span>
          ))}
        </pre>
      ) : (
        audience === "public" && <p className="soft small">{t("gaps.lineOnlyInternal")}</p>
      )}
      {steps.length > 0 && (
        <dl className="facts">
          <dt>{t("gaps.steps")}</dt>
          <dd>
            <ol className="tight-stack">
              {steps.map((step) => (
                <li key={`${step.code}-${JSON.stringify(step.details)}`}>{stepText({ t }, step)}</li>
              ))}
            </ol>
          </dd>
        </dl>
      )}
    </>
  );
}
