import type { ListedProject } from "../../contract/answers.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";

interface ProjectListProps {
  readonly projects: readonly ListedProject[];
  /** Token of the project that is being opened. */
  readonly opening: string | null;
  readonly onOpen: (project: ListedProject) => void;
}

export function ProjectList({ projects, opening, onOpen }: ProjectListProps) {
  const { t, format } = useWords();
  return (
    <section aria-labelledby="projects-title" className="stack">
      <h2 id="projects-title">{t("project.yourProjects")}</h2>
      <ul className="project-list">
        {projects.map((project) => (
          <li key={project.token} className="card project-card">
            <div>
              <h3>{project.municipality || project.fileName}</h3>
              <p className="soft small">
                {t("project.changed", {
                  file: project.fileName,
                  date: format.date(project.changedAt),
                  time: format.time(project.changedAt),
                })}
              </p>
            </div>
            <Button
              isDisabled={opening !== null}
              onPress={() => onOpen(project)}
              label={t("project.openWhat", {
                name: project.municipality || project.fileName,
              })}
            >
              {opening === project.token ? t("app.loading") : t("project.open")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
