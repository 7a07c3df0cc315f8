import type { ImportRecord } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { recipeSteps } from "./recipe-steps.ts";

interface ImportCardProps {
  readonly record: ImportRecord;
  /** null where the project can only be read. */
  readonly onRemove: (() => void) | null;
}

export function ImportCard({ record, onRemove }: ImportCardProps) {
  const project = useProject();
  const { t, format, audience } = project;
  const source = [record.sourceOffice, record.sourceDate && format.date(record.sourceDate)].filter(Boolean).join(", ");
  return (
    <li className="card tight-stack">
      <div className="row-apart">
        <h2>{record.fileName}</h2>
        {onRemove && (
          <Button kind="danger" isSmall onPress={onRemove} label={t("intake.removeWhat", { file: record.fileName })}>
            {t("app.remove")}
          </Button>
        )}
      </div>
      <p>
        {t("intake.importFacts", {
          count: record.observations,
          date: format.date(record.at),
          time: format.time(record.at),
        })}{" "}
        {record.author !== "" && t("intake.importBy", { author: record.author })}
      </p>
      {source !== "" && <p className="soft">{t("intake.importSource", { source })}</p>}
      <details>
        <summary>{t("intake.howRead")}</summary>
        <ol className="bullets numbered">
          {recipeSteps(project, record.recipe).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {audience === "internal" && (
          <p className="soft small anywhere">{t("intake.fingerprint", { hash: record.sha256 })}</p>
        )}
      </details>
    </li>
  );
}
