import { useState } from "react";
import { useProject } from "../app/project-context.ts";
import { useOfferFile } from "../app/use-offer-file.ts";
import { Button } from "../kit/button.tsx";
import { FileDrop } from "../kit/file-drop.tsx";
import { Notice } from "../kit/notice.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { goTo } from "../router.ts";
import { ImportWork } from "./import-work.tsx";

/** From a file to numbers in the project: look, correct, check, take over. */
export function ImportScreen() {
  const { t, overview, canWrite } = useProject();
  const offer = useOfferFile();
  const [file, setFile] = useState<{
    readonly token: string;
    readonly fileName: string;
  } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const take = async (picked: File) => {
    setError(null);
    const given = await offer(picked);
    if ("error" in given) setError(given.error);
    else setFile(given);
  };
  return (
    <div className="stack">
      <PageTitle title={t("intake.title")} lead={t("intake.lead")} />
      {!canWrite && <Notice level="warning" title={t("intake.readOnly")} />}
      {overview.counts.areas === 0 && (
        <Notice
          level="warning"
          title={t("intake.noAreas")}
          actions={<Button onPress={() => goTo("areas")}>{t("intake.toAreas")}</Button>}
        >
          {t("intake.noAreasHint")}
        </Notice>
      )}
      {file === null ? (
        <>
          <FileDrop
            label={t("intake.drop")}
            hint={t("intake.dropHint")}
            endings={[".csv", ".txt", ".tsv"]}
            onFile={(picked) => void take(picked)}
            isDisabled={!canWrite}
          />
          <p className="soft small reading-width">{t("intake.privacy")}</p>
        </>
      ) : (
        <ImportWork key={file.token} file={file.token} onOtherFile={() => setFile(null)} />
      )}
      {error !== null && <Notice level="error" title={error} />}
    </div>
  );
}
