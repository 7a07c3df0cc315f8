import { useState } from "react";
import type { ListedProject, ProjectOverview } from "../../contract/answers.ts";
import { type Language, languages } from "../../core/project/project-settings.ts";
import { useMaybeProject } from "../app/project-context.ts";
import { useSession } from "../app/session-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { useJob } from "../app/use-job.ts";
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

/** What the app is for, the projects on this computer, and the example. */
export function StartScreen() {
  const { t } = useWords();
  const { setOverview } = useSession();
  const project = useMaybeProject();
  const projects = useAnswer("project.list", {}, project?.revision ?? 0);
  const { act } = useAct();
  const example = useJob("project.openExample");
  const [opening, setOpening] = useState<string | null>(null);

  const open = async ({ token }: ListedProject) => {
    setOpening(token);
    const overview = await act("project.open", { token });
    setOpening(null);
    if (overview === null) return;
    setOverview(overview);
    goTo(overview.counts.imports > 0 ? "gaps" : firstLook(overview));
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
          <Button kind="primary" onPress={() => goTo("newProject")}>
            {t("project.new")}
          </Button>
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
              <ProjectList projects={list} opening={opening} onOpen={(one) => void open(one)} />
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

/** What the figures show; without figures the way to them. */
function firstLook({ counts }: ProjectOverview): "matrix" | "import" | "areas" {
  return counts.imports > 0 ? "matrix" : counts.areas > 0 ? "import" : "areas";
}
