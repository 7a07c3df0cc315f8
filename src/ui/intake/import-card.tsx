import type { ImportRecord } from "../../contract/intake-answers.ts";
import { useProject } from "../app/project-context.ts";
import { Chip } from "../kit/chip.tsx";
import { ImportHistoryActions } from "./import-history-actions.tsx";
import { ImportHistoryDetails } from "./import-history-details.tsx";
import { recordName } from "./import-history-name.ts";

interface ImportCardProps {
  readonly record: ImportRecord;
  /** null where the project can only be read. */
  readonly onRemove: (() => void) | null;
}

/** One import: what it is and what can be done with it; everything else opens below. */
export function ImportCard({ record, onRemove }: ImportCardProps) {
  const { t, format } = useProject();
  const isTyped = record.kind === "typed";
  const source = [record.sourceOffice, record.sourceDate && format.date(record.sourceDate)].filter(Boolean).join(", ");
  const when = { date: format.date(record.at), time: format.time(record.at) };
  return (
    <li className="card tight-stack">
      <div className="row">
        <h2 className="anywhere">{recordName(t, record)}</h2>
        {isTyped && <Chip tone="accent">{t("records.typedMark")}</Chip>}
        {record.heldRows > 0 && <Chip tone="doubt">{t("records.heldChip", { count: record.heldRows })}</Chip>}
      </div>
      <p>
        {isTyped ? t("records.typedFacts", when) : t("intake.importFacts", { count: record.observations, ...when })}{" "}
        {record.author !== "" && t("intake.importBy", { author: record.author })}
      </p>
      {source !== "" && (
        <p className="soft">{isTyped ? t("records.saidBy", { source }) : t("intake.importSource", { source })}</p>
      )}
      <ImportHistoryDetails record={record} canWrite={onRemove !== null} />
      <ImportHistoryActions record={record} onRemove={onRemove} />
    </li>
  );
}
