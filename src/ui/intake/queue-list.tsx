import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { closeFile, type QueuedFile, showFile } from "./import-queue.ts";

interface QueueListProps {
  readonly files: readonly QueuedFile[];
  readonly current: string | null;
}

/** Several files, one after the other, each with how far it is. */
export function QueueList({ files, current }: QueueListProps) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="queue-title">
      <h2 id="queue-title" className="card-title">
        {t("intake.queueTitle")}
      </h2>
      <ol className="queue">
        {files.map((file) => (
          <li key={file.token} className="row" aria-current={file.token === current || undefined}>
            <span className="queue-name">{file.fileName}</span>
            {file.isDone ? (
              <Chip tone="accent">{t("intake.queueDone")}</Chip>
            ) : file.token === current ? (
              <Chip>{t("intake.queueOpen")}</Chip>
            ) : (
              <>
                <Chip>{t("intake.queueWaiting")}</Chip>
                <Button
                  kind="quiet"
                  isSmall
                  label={t("intake.queueShowWhat", { file: file.fileName })}
                  onPress={() => showFile(file.token)}
                >
                  {t("intake.queueShow")}
                </Button>
                <Button
                  kind="quiet"
                  isSmall
                  label={t("intake.queueRemoveWhat", { file: file.fileName })}
                  onPress={() => closeFile(file.token)}
                >
                  {t("app.remove")}
                </Button>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
