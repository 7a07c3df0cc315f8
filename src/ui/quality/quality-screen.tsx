import { useState } from "react";
import type { StaffRecord } from "../../core/quality/staffing.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { FindingList } from "../gaps/finding-list.tsx";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { Discussion } from "./discussion.tsx";
import { StaffDialog } from "./staff-dialog.tsx";
import { StaffTable } from "./staff-table.tsx";

/** Who works with the children, how trained and how settled; and what the team makes of statements on joint work. */
export function QualityScreen() {
  const { t, audience, revision, canWrite } = useProject();
  const view = useAnswer("quality.view", { audience }, revision);
  const findings = useAnswer("gaps.findings", { audience }, revision).value ?? [];
  const found = findings.filter(({ part }) => part === "quality");
  const [edited, setEdited] = useState<StaffRecord | "new" | null>(null);
  const settings = view.value?.records.reduce((sum, { record }) => sum + record.settings, 0) ?? 0;
  const add = canWrite && (
    <Button kind="primary" onPress={() => setEdited("new")}>
      {t("quality.add")}
    </Button>
  );
  return (
    <div className="stack">
      <PageTitle
        title={t("quality.title")}
        lead={settings === 0 ? "" : t("quality.lead", { count: settings })}
        actions={settings === 0 ? undefined : add}
      />
      <LoadedContent answer={view}>
        {(value) => (
          <>
            {value.records.length === 0 ? (
              <EmptyState title={t("quality.emptyTitle")} actions={add}>
                {t("quality.emptyText")}
              </EmptyState>
            ) : (
              <StaffTable view={value} onEdit={setEdited} />
            )}
            <Discussion view={value} />
            {found.length > 0 && (
              <Card title={t("quality.standsOut")}>
                <FindingList part="quality" findings={found} none="" />
              </Card>
            )}
          </>
        )}
      </LoadedContent>
      {edited !== null && <StaffDialog record={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </div>
  );
}
