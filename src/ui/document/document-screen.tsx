import { useState } from "react";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { Notice } from "../kit/notice.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { PagesPanel } from "./pages-panel.tsx";
import { SavePdf } from "./save-pdf.tsx";
import { TextsForm } from "./texts-form.tsx";
import { TypedNumberNotice } from "./typed-number-notice.tsx";

/** The team's texts on the left, the pages that the council will read on the right. */
export function DocumentScreen() {
  const { t, audience, revision, canWrite } = useProject();
  const [attempt, setAttempt] = useState(0);
  const document = useAnswer("document.view", { audience }, revision);
  // Revisions are whole numbers: a part of one asks again without a change of the project.
  const preview = useAnswer("document.preview", { audience }, revision + attempt / 1000);
  return (
    <>
      <PageTitle title={t("documentScreen.title")} lead={t("documentScreen.lead")} actions={<SavePdf />} />
      <div className="document-screen">
        <div className="stack document-texts">
          <TypedNumberNotice />
          {!canWrite && <Notice>{t("documentScreen.readOnly")}</Notice>}
          <LoadedContent answer={document}>{(answer) => <TextsForm saved={answer.texts} />}</LoadedContent>
        </div>
        <PagesPanel preview={preview} onTryAgain={() => setAttempt(attempt + 1)} />
      </div>
    </>
  );
}
