import { type Language, languages } from "../../core/project/project-settings.ts";
import { backend } from "../app/backend.ts";
import { useMaybeProject } from "../app/project-context.ts";
import { useSession } from "../app/session-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { useHost } from "../app/use-host.ts";
import { useJob } from "../app/use-job.ts";
import { firstLook, useOpenProject } from "../app/use-open-project.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { Notice } from "../kit/notice.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { ProgressBar } from "../kit/progress-bar.tsx";
import { goTo } from "../router.ts";
import { ProjectList } from "./project-list.tsx";
import { RecentProjects } from "./recent-projects.tsx";

/** What the app is for, the projects on this computer, and the example. */
export function StartScreen() {
  const { t } = useWords();
  const { setOverview } = useSession();
  const project = useMaybeProject();
  const projects = useAnswer("project.list", {}, project?.revision ?? 0);
  const example = useJob("project.openExample");
  const { open, opening } = useOpenProject();
  const host = useHost();
  const chooseProject = async () => {
    const answer = await backend.call("host.chooseProject", {});
    if (answer.ok && answer.value.token !== null) void open(answer.value.token);
  };
  const openExample = async (language: Language) => {
    const overview = await example.run({ language });
    if (overview === null) return;
    setOverview(overview);
    goTo("gaps");
  };
  const exampleButtons = languages.map((language) => (
    <Button key={language} isDisabled={example.isRunning} onPress={() => void openExample(language)}>
      {language === "en" ? t("project.exampleEnglish") : t("project.exampleGerman")}
    </Button>
  ));
  return (
    <div className="stack">
      <PageTitle
        title={t("project.startTitle")}
        lead={t("project.startLead")}
        actions={
          <>
            {host?.isDesktop && <Button onPress={() => void chooseProject()}>{t("project.openOther")}</Button>}
            <Button kind="primary" onPress={() => goTo("newProject")}>
              {t("project.new")}
            </Button>
          </>
        }
      />
      {project !== null && (
        <Card title={t("project.openNow", { municipality: project.settings.municipality })}>
          <div className="row">
            <Button kind="primary" onPress={() => goTo(firstLook(project.overview))}>
              {t("project.goOn")}
            </Button>
          </div>
        </Card>
      )}
      {host !== null && host.recent.length > 0 && (
        <RecentProjects recent={host.recent} opening={opening} onOpen={(token) => void open(token)} />
      )}
      {example.progress && (
        <ProgressBar
          label={t("project.exampleOpening")}
          done={example.progress.done}
          total={example.progress.total}
          onCancel={example.cancel}
        />
      )}
      {example.error && <Notice level="error" title={example.error.text} />}
      <LoadedContent answer={projects}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t("project.emptyTitle")} actions={exampleButtons}>
              {t("project.emptyText")}
            </EmptyState>
          ) : (
            <>
              <ProjectList projects={list} opening={opening} onOpen={({ token }) => void open(token)} />
              <section className="card stack" aria-labelledby="example-title">
                <div>
                  <h2 id="example-title">{t("project.exampleTitle")}</h2>
                  <p className="soft">{t("project.exampleText")}</p>
                </div>
                <div className="row">{exampleButtons}</div>
              </section>
            </>
          )
        }
      </LoadedContent>
    </div>
  );
}
