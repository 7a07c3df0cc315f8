import { useState } from "react";
import type { DataRequest } from "../../contract/intake-answers.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { Button } from "../kit/button.tsx";
import { ConfirmDialog } from "../kit/confirm-dialog.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { InstitutionDialog } from "./institution-dialog.tsx";
import { LetterDialog } from "./letter-dialog.tsx";
import { PeriodField } from "./period-field.tsx";
import { RequestCard } from "./request-card.tsx";
import { TemplateDialog } from "./template-dialog.tsx";

type Opened =
  | { readonly kind: "institution"; readonly request: DataRequest | null }
  | { readonly kind: "letter"; readonly request: DataRequest }
  | { readonly kind: "template" };

/** Who supplies which figures, what is missing for a period, and the letters and tables that ask for it. */
export function RequestsScreen() {
  const { t, revision, canWrite } = useProject();
  const { act } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  const indicators = useAnswer("indicators.list", {}, revision).value;
  const [chosenPeriod, setChosenPeriod] = useState<string | null>(null);
  const period = chosenPeriod ?? latestPeriod(indicators ?? []);
  const requests = useAnswer("requests.list", indicators === null ? null : { period }, revision);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [doomed, setDoomed] = useState<DataRequest | null>(null);
  const close = () => setOpened(null);
  const remove = async ({ id, name }: DataRequest) => {
    if ((await act("requests.remove", { id })) === null) return;
    say({
      level: "information",
      text: t("requests.removed", { name }),
      action: { label: t("app.undo"), run: undo },
    });
  };
  return (
    <div className="stack">
      <PageTitle
        title={t("requests.title")}
        lead={t("requests.lead")}
        actions={
          canWrite && (
            <Button kind="primary" onPress={() => setOpened({ kind: "institution", request: null })}>
              {t("requests.add")}
            </Button>
          )
        }
      />
      <div className="row-apart">
        {indicators !== null && <PeriodField value={period} onChange={setChosenPeriod} />}
        <Button onPress={() => setOpened({ kind: "template" })}>{t("requests.templateChosen")}</Button>
      </div>
      <LoadedContent answer={requests}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t("requests.empty")}>{t("requests.emptyText")}</EmptyState>
          ) : (
            <ul className="stack">
              {list.map((request) => (
                <RequestCard
                  key={request.id}
                  request={request}
                  period={period}
                  onEdit={() => setOpened({ kind: "institution", request })}
                  onRemove={() => setDoomed(request)}
                  onLetter={() => setOpened({ kind: "letter", request })}
                />
              ))}
            </ul>
          )
        }
      </LoadedContent>
      {opened?.kind === "institution" && (
        <InstitutionDialog request={opened.request} indicators={indicators ?? []} onClose={close} />
      )}
      {opened?.kind === "letter" && <LetterDialog request={opened.request} period={period} onClose={close} />}
      {opened?.kind === "template" && <TemplateDialog period={period} indicators={indicators ?? []} onClose={close} />}
      <ConfirmDialog
        title={t("requests.removeTitle", { name: doomed?.name ?? "" })}
        confirmLabel={t("requests.removeButton")}
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        onConfirm={() => doomed && void remove(doomed)}
      >
        {t("requests.removeText")}
      </ConfirmDialog>
    </div>
  );
}

function latestPeriod(indicators: readonly { readonly periods: readonly string[] }[]): string {
  return (
    indicators
      .flatMap((one) => one.periods)
      .toSorted()
      .at(-1) ?? ""
  );
}
