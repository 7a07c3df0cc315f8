import { statSync, writeFileSync } from "node:fs";
import type { Audience } from "../core/gaps/gap-view.ts";
import type { Language } from "../core/project/project-settings.ts";
import { DocumentPress } from "../documents/document-press.ts";
import { figuresJson } from "../documents/figures-json.ts";
import { buildReport } from "../documents/report/build-report.ts";
import { summaryText } from "../documents/summary-text.ts";
import { readDocumentTexts, readSettings, writeDocumentTexts } from "../store/project-record.ts";
import type { OpenProject } from "../store/project-types.ts";
import { codeOfVersion, toldTables } from "./disclosure/public-version.ts";
import type { HandlersOf } from "./handler.ts";
import { changeProject, newMadeFile, openedProject, type Session } from "./session.ts";
import { gatherStrategy } from "./strategy-data.ts";

export const documentHandlers: HandlersOf<"document"> = {
  "document.view": ({ audience }, { session }) => {
    const project = openedProject(session);
    return { texts: readDocumentTexts(project), figures: reportOf(session, project, audience).figures };
  },
  "document.setTexts": ({ texts }, { session }) => {
    changeProject(session, { code: "document-texts-changed", subject: texts.title }, (scope) =>
      writeDocumentTexts(scope, texts),
    );
    return {};
  },
  "document.preview": async ({ audience }, { session }) =>
    pressOf(session).typeset(reportOf(session, openedProject(session), audience)),
  "document.make": async ({ audience, language }, { session, progress, stopIfCancelled }) => {
    const project = openedProject(session);
    progress(0, 2, "document-gather");
    const report = givenOutReport(session, project, audience, language);
    stopIfCancelled();
    progress(1, 2, "document-typeset");
    const { pdf } = await pressOf(session).typeset(report);
    stopIfCancelled();
    const made = newMadeFile(session, `${fileStem(readSettings(project).municipality)}.pdf`);
    writeFileSync(made.path, pdf);
    progress(2, 2, "document-typeset");
    return {
      token: made.token,
      suggestedName: `${fileStem(readSettings(project).municipality)}.pdf`,
      bytes: statSync(made.path).size,
    };
  },
};

/** The document of an audience as data, in the project's language. */
export function reportOf(
  session: Session,
  project: OpenProject,
  audience: Audience,
  language: Language = readSettings(project).language,
) {
  return buildReport(gatherStrategy(session, project, audience), language);
}

/** As `reportOf`, for a document that leaves the project: a public one bears its version's code, and what it tells is noted. */
function givenOutReport(session: Session, project: OpenProject, audience: Audience, language?: Language) {
  const data = gatherStrategy(session, project, audience);
  const inLanguage = language ?? readSettings(project).language;
  if (audience === "internal") return buildReport(data, inLanguage);
  const { today: _, ...content } = data;
  const cityViews = data.situation.context.indicators.flatMap(({ view }) => view ?? []);
  const told = toldTables([...data.gapViews, ...cityViews]);
  const text = JSON.stringify([inLanguage, content]);
  const versionCode = codeOfVersion(project, "document", text, told, session.drawNumber);
  return buildReport({ ...data, versionCode }, inLanguage);
}

/** The PDF, and what stands beside it: every number with its source as JSON, and the summary as plain text. */
export async function makeDocumentFiles(
  session: Session,
  audience: Audience,
  language?: Language,
): Promise<{ readonly pdf: Uint8Array; readonly figures: string; readonly summary: string }> {
  const report = givenOutReport(session, openedProject(session), audience, language);
  const { pdf, pages } = await pressOf(session).typeset(report);
  return { pdf, figures: figuresJson(report, audience, pages), summary: summaryText(report) };
}

/** One press per session: it keeps what it has set, so that a preview sets only what changed. */
export function pressOf(session: Session): DocumentPress {
  session.press ??= new DocumentPress(session.places.resourcesFolder);
  return session.press;
}

function fileStem(name: string): string {
  return (
    name
      .normalize("NFC")
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .trim() || "Strategy"
  );
}
