import { ProgressBar } from "../kit/progress-bar.tsx";
import { backend } from "./backend.ts";
import { useRunningJobs } from "./running-jobs.ts";
import { useWords } from "./words-context.ts";

/** An import that goes on although its screen was left: how far it is, and a way to stop it. */
export function JobLine() {
  const { t } = useWords();
  const jobs = useRunningJobs().filter((job) => !job.isWatched && job.name === "intake.accept");
  return jobs.map(({ job, progress }) => (
    <section key={job} className="job-line" aria-label={t("app.longWork")}>
      <ProgressBar
        label={t("app.importIsWritten")}
        done={progress.done}
        total={progress.total}
        onCancel={() => void backend.call("jobs.cancel", { job })}
      />
    </section>
  ));
}
