import { useRef, useState } from "react";
import { useMessages } from "../app/messages-context.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";

interface FingerprintProps {
  readonly fileName: string;
  readonly sha256: string;
}

const shownEnds = 8;

/** The file's SHA-256: its two ends, the whole on demand, and a copy. */
export function ImportHistoryFingerprint({ fileName, sha256 }: FingerprintProps) {
  const { t } = useWords();
  const { say } = useMessages();
  const text = useRef<HTMLElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sha256);
      say({ level: "information", text: t("records.copied") });
    } catch {
      setIsWhole(true);
      requestAnimationFrame(() => text.current && window.getSelection()?.selectAllChildren(text.current));
      say({ level: "information", text: t("records.copyByHand") });
    }
  };
  return (
    <div className="fingerprint soft small">
      <span>{t("records.fingerprint")}</span>
      <code className="anywhere" ref={text}>
        {isWhole ? sha256 : `${sha256.slice(0, shownEnds)} … ${sha256.slice(-shownEnds)}`}
      </code>
      {!isWhole && (
        <Button kind="quiet" isSmall onPress={() => setIsWhole(true)}>
          {t("records.fingerprintWhole")}
        </Button>
      )}
      <Button kind="quiet" isSmall label={t("records.copyFingerprint", { file: fileName })} onPress={() => void copy()}>
        {t("records.copy")}
      </Button>
    </div>
  );
}
