import { useState } from "react";
import type { AreasLook } from "../../contract/answers.ts";
import { errorText } from "../../texts/error-text.ts";
import { ask } from "../app/use-call.ts";
import { useOfferFile } from "../app/use-offer-file.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { FileDrop } from "../kit/file-drop.tsx";
import { Notice } from "../kit/notice.tsx";
import { AreasPreview } from "./areas-preview.tsx";

export interface OfferedAreas {
  readonly token: string;
  readonly fileName: string;
  readonly look: AreasLook;
  /** False when the file can't be taken as it is. */
  readonly isUsable: boolean;
}

interface AreasFilePickerProps {
  readonly offered: OfferedAreas | null;
  readonly onOffer: (offered: OfferedAreas | null) => void;
  /** True while a file is being read: what builds on it waits. */
  readonly onReading?: (isReading: boolean) => void;
}

/** Takes a file of areas and shows what is in it before anything is kept. */
export function AreasFilePicker({ offered, onOffer, onReading }: AreasFilePickerProps) {
  const { t } = useWords();
  const offer = useOfferFile();
  const [error, setError] = useState<string | null>(null);
  const [isReading, setIsReading] = useState(false);
  const reading = (isNow: boolean) => {
    setIsReading(isNow);
    onReading?.(isNow);
  };
  const take = async (file: File) => {
    setError(null);
    onOffer(null);
    reading(true);
    const given = await offer(file);
    if ("error" in given) setError(given.error);
    else {
      const answer = await ask("areas.look", { file: given.token });
      if (answer.ok) {
        const isUsable =
          answer.value.areas.length > 0 && !answer.value.problems.some((problem) => problem.level === "error");
        onOffer({ ...given, look: answer.value, isUsable });
      } else setError(errorText(answer.error.code, answer.error.details, t));
    }
    reading(false);
  };
  return (
    <div className="stack">
      {offered === null ? (
        <FileDrop
          label={t("project.dropAreas")}
          hint={t("project.areasFormats")}
          endings={[".csv", ".txt", ".tsv", ".geojson", ".json"]}
          onFile={(file) => void take(file)}
          isDisabled={isReading}
        />
      ) : (
        <>
          <div className="row-apart">
            <strong>{offered.fileName}</strong>
            <Button onPress={() => onOffer(null)}>{t("project.otherFile")}</Button>
          </div>
          {!offered.isUsable && <Notice level="error" title={t("project.areasNotUsable")} />}
          <AreasPreview look={offered.look} />
        </>
      )}
      {isReading && <p role="status">{t("app.loading")}</p>}
      {error !== null && <Notice level="error" title={error} />}
    </div>
  );
}
