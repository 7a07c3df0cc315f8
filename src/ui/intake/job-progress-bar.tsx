import { codedText } from "../app/coded-text.ts";
import type { JobProgress } from "../app/use-job.ts";
import { useWords } from "../app/words-context.ts";
import { ProgressBar } from "../kit/progress-bar.tsx";

export function JobProgressBar({
  progress,
  onCancel,
}: {
  readonly progress: JobProgress;
  readonly onCancel: () => void;
}) {
  const { t } = useWords();
  const label = codedText(t, "intake", progress.phase, {}, "phase") ?? t("app.working");
  return <ProgressBar label={label} done={progress.done} total={progress.total} onCancel={onCancel} />;
}
