import { useState } from "react";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { GapDraft } from "./gap-input.ts";
import { partName } from "./gap-words.ts";
import { NewFinding } from "./new-finding.tsx";
import { groupText } from "./value-text.ts";

interface GapEvidenceFieldsProps {
  readonly draft: GapDraft;
  readonly onChange: (part: Partial<GapDraft>) => void;
}

/** Evidence beside the first numbers: more numbers can be taken off, findings and reports added and taken off. */
export function GapEvidenceFields({ draft, onChange }: GapEvidenceFieldsProps) {
  const project = useProject();
  const { t, revision } = project;
  const indicators = useAnswer("indicators.list", {}, revision).value ?? [];
  const reports = useAnswer("evidence.list", {}, revision).value ?? [];
  const lines = [
    ...draft.moreIndicators.map((one) => {
      const name = indicators.find(({ indicator }) => indicator.id === one.indicatorId)?.indicator.name ?? "";
      return {
        what: [name, one.period, groupText(project, one.group)].filter(Boolean).join(", "),
        remove: () => onChange({ moreIndicators: draft.moreIndicators.filter((other) => other !== one) }),
      };
    }),
    ...draft.findings.map((one) => ({
      what: `${partName(project, one.part)}: ${one.label}`,
      remove: () => onChange({ findings: draft.findings.filter((other) => other !== one) }),
    })),
    ...draft.reports.map((one) => {
      const title = reports.find((report) => report.id === one.evidenceId)?.title ?? "";
      return {
        what: one.page === "" ? title : t("gapsFound.reportPage", { title, page: one.page }),
        remove: () => onChange({ reports: draft.reports.filter((other) => other !== one) }),
      };
    }),
  ];
  return (
    <>
      {lines.length > 0 && (
        <ul className="tight-stack">
          {lines.map(({ what, remove }) => (
            <li key={what} className="row-apart">
              <span className="anywhere">{what}</span>
              <Button kind="quiet" isSmall onPress={remove} label={t("gapsFound.removeEvidence", { what })}>
                {t("app.remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewFinding chosen={draft.findings} onAdd={(finding) => onChange({ findings: [...draft.findings, finding] })} />
      {reports.length > 0 && (
        <NewReport
          reports={reports}
          onAdd={(evidenceId, page) => onChange({ reports: [...draft.reports, { evidenceId, page }] })}
        />
      )}
    </>
  );
}

interface NewReportProps {
  readonly reports: readonly { readonly id: number; readonly title: string }[];
  readonly onAdd: (evidenceId: number, page: string) => void;
}

function NewReport({ reports, onAdd }: NewReportProps) {
  const { t } = useProject();
  const [chosen, setChosen] = useState<string | null>(null);
  const [page, setPage] = useState("");
  return (
    <div className="gap-controls">
      <SelectField
        label={t("gapsFound.report")}
        options={reports.map(({ id, title }) => ({ value: String(id), label: title }))}
        value={chosen}
        onChange={setChosen}
      />
      <TextField label={t("gapsFound.page")} value={page} onChange={setPage} maxLength={40} />
      <Button
        isDisabled={chosen === null}
        onPress={() => {
          onAdd(Number(chosen), page.trim());
          setChosen(null);
          setPage("");
        }}
      >
        {t("gapsFound.addReport")}
      </Button>
    </div>
  );
}
