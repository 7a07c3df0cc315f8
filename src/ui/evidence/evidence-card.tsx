import type { EvidenceRecord } from "../../contract/intake-answers.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { Button } from "../kit/button.tsx";

interface EvidenceCardProps {
  readonly record: EvidenceRecord;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function EvidenceCard({ record, onEdit, onRemove }: EvidenceCardProps) {
  const { t, format, canWrite } = useProject();
  const { act, isActing } = useAct();
  const saveMade = useSaveMade();
  const { title } = record;
  const source = [record.publisher, record.year].filter(Boolean).join(", ");
  const save = async () => saveMade(await act("evidence.open", { id: record.id }));
  return (
    <li className="card tight-stack">
      <h2 className="anywhere">{title}</h2>
      {source !== "" && <p>{source}</p>}
      {record.note !== "" && <p className="pre-line">{record.note}</p>}
      <p className="soft small anywhere">
        {t("records.reportFacts", {
          file: record.fileName,
          size: format.count(Math.max(1, Math.round(record.bytes / 1024))),
          date: format.date(record.at),
        })}{" "}
        {record.author !== "" && t("intake.importBy", { author: record.author })}
      </p>
      {record.uses > 0 && <p className="soft">{t("records.reportUses", { count: record.uses })}</p>}
      <div className="row-apart record-foot">
        <div className="row">
          <Button
            isSmall
            isDisabled={isActing}
            label={t("records.saveReportOf", { title })}
            onPress={() => void save()}
          >
            {t("records.saveReport")}
          </Button>
          {canWrite && (
            <Button kind="quiet" isSmall label={t("records.editReport", { title })} onPress={onEdit}>
              {t("app.edit")}
            </Button>
          )}
        </div>
        {canWrite && (
          <Button kind="danger" isSmall label={t("records.removeReport", { title })} onPress={onRemove}>
            {t("app.remove")}
          </Button>
        )}
      </div>
    </li>
  );
}
