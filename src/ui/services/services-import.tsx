import { useState } from "react";
import type { ServicesLook } from "../../contract/services-calls.ts";
import { errorText } from "../../texts/error-text.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { ask, useAct } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { useOfferFile } from "../app/use-offer-file.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { FileDrop } from "../kit/file-drop.tsx";
import { Notice } from "../kit/notice.tsx";
import { ServicesPreview } from "./services-preview.tsx";

interface Offered {
  readonly token: string;
  readonly look: ServicesLook;
}

/** Takes a list of services, shows what it would change, and brings it in with one step that can be undone. */
export function ServicesImport() {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  const offer = useOfferFile();
  const [offered, setOffered] = useState<Offered | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const take = async (file: File) => {
    setError(null);
    setReading(true);
    const given = await offer(file);
    if ("error" in given) setError(given.error);
    else {
      const answer = await ask("services.look", { file: given.token });
      if (answer.ok) setOffered({ token: given.token, look: answer.value });
      else setError(errorText(answer.error.code, answer.error.details, t));
    }
    setReading(false);
  };
  const accept = async () => {
    if (offered === null) return;
    const done = await act("services.accept", { file: offered.token });
    if (done === null) return;
    setOffered(null);
    say({
      level: "information",
      text: t("services.accepted", { added: done.added, changed: done.changed }),
      action: { label: t("app.undo"), run: undo },
    });
  };
  return (
    <Card title={t("services.importTitle")}>
      <div className="stack">
        {offered === null ? (
          <FileDrop
            label={t("services.drop")}
            hint={t("services.importLead")}
            endings={[".csv", ".txt", ".tsv", ".xlsx"]}
            onFile={(file) => void take(file)}
            isDisabled={isReading}
          />
        ) : (
          <>
            <div className="row-apart">
              <strong>{offered.look.fileName}</strong>
              <Button onPress={() => setOffered(null)}>{t("services.otherFile")}</Button>
            </div>
            <ServicesPreview look={offered.look} />
            {offered.look.changes.length > 0 && (
              <div className="row">
                <Button kind="primary" isDisabled={isActing} onPress={() => void accept()}>
                  {t("services.accept", { count: offered.look.changes.length })}
                </Button>
              </div>
            )}
          </>
        )}
        {isReading && <p role="status">{t("app.loading")}</p>}
        {error !== null && <Notice level="error" title={error} />}
      </div>
    </Card>
  );
}
