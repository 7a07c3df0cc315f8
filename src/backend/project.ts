import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { CheckAnswer, ListedProject, ProjectOverview } from "../contract/answers.ts";
import { AppError } from "../core/app-error.ts";
import type { NewArea } from "../core/areas/area.ts";
import type { ProjectSettings } from "../core/project/project-settings.ts";
import { readAreaNames, writeAreas } from "../store/areas.ts";
import { change, nextSteps, revision } from "../store/change.ts";
import { checkIntegrity } from "../store/check-integrity.ts";
import { readImports } from "../store/imports.ts";
import { readIndicators } from "../store/indicators.ts";
import { createProject, openProject, peekProject } from "../store/open-project.ts";
import { readPriorities } from "../store/priorities.ts";
import { readPhasesDoneOutside, readSettings, writePhaseDoneOutside, writeSettings } from "../store/project-record.ts";
import type { OpenProject } from "../store/project-types.ts";
import { isPublicCopy } from "../store/public-copy.ts";
import { readGaps } from "../store/recorded-gaps.ts";
import { saveCopy } from "../store/save-copy.ts";
import { readMeasures } from "../store/strategy.ts";
import { readAreasFile } from "./areas.ts";
import { viewCosts } from "./costs.ts";
import { openExample } from "./example.ts";
import type { HandlersOf } from "./handler.ts";
import {
  changeProject,
  closeProject,
  fileOf,
  newMadeFile,
  openedProject,
  openerOf,
  type Session,
  tokenFor,
} from "./session.ts";
import { viewStrategy } from "./strategy.ts";

export const projectHandlers: HandlersOf<"project"> = {
  "project.list": (_input, { session }) => listProjects(session),
  "project.create": async ({ settings, areasFile }, { session }) => {
    const areas = areasFile === null ? [] : readAreasFile(session, areasFile, settings.language).areas;
    mkdirSync(session.places.projectsFolder, { recursive: true });
    await createProjectAt(session, freePath(session.places.projectsFolder, settings.municipality), settings, areas);
    return overview(openedProject(session));
  },
  "project.open": async ({ token }, { session }) => {
    const { path } = fileOf(session, token);
    await openProjectAt(session, path);
    return overview(openedProject(session));
  },
  "project.openExample": async ({ language }, context) => {
    await openExample(context, language, freePath(context.session.places.projectsFolder, "Example"));
    return overview(openedProject(context.session));
  },
  "project.close": (_input, { session }) => {
    closeProject(session);
    return {};
  },
  "project.overview": (_input, { session }) => (session.project ? overview(session.project) : null),
  "project.changeSettings": ({ settings }, { session }) => {
    changeProject(session, { code: "settings-changed", subject: settings.municipality }, (scope) =>
      writeSettings(scope, settings),
    );
    return {};
  },
  "project.setPhaseDoneOutside": ({ phase, done }, { session }) => {
    changeProject(
      session,
      { code: done ? "phase-done-outside" : "phase-not-done-outside", subject: String(phase) },
      (scope) => writePhaseDoneOutside(scope, phase, done),
    );
    return {};
  },
  "project.saveCopy": async (_input, { session }) => {
    const project = openedProject(session);
    const suggestedName = basename(project.path);
    const made = newMadeFile(session, suggestedName);
    await saveCopy(project, made.path);
    return { token: made.token, suggestedName, bytes: statSync(made.path).size };
  },
  "project.identify": ({ name }, { session }) => {
    session.author = name;
    return {};
  },
  "project.check": (_input, { session }) => checkProject(openedProject(session)),
};

/** Makes a project at a path, with its areas, and leaves it open. */
export async function createProjectAt(
  session: Session,
  path: string,
  settings: ProjectSettings,
  areas: readonly NewArea[],
): Promise<void> {
  closeProject(session);
  const project = await createProject(path, settings, openerOf(session));
  session.project = project;
  if (areas.length > 0) change(project, { code: "areas-imported", subject: "" }, (scope) => writeAreas(scope, areas));
}

/** Opens a project in place of the one before; that stays open when the new one is refused. */
export async function openProjectAt(session: Session, path: string): Promise<void> {
  if (session.project?.path === path && session.project.access === "write") return;
  const project = await openProject(path, openerOf(session));
  closeProject(session);
  session.project = project;
}

/** Integrity, broken links of the chain, and what is doubtful in the plan. */
export function checkProject(project: OpenProject): CheckAnswer {
  const strategy = viewStrategy(project).findings;
  const costs = viewCosts(project).findings;
  return { ...checkIntegrity(project), findings: [...strategy, ...costs] };
}

export function overview(project: OpenProject): ProjectOverview {
  const steps = nextSteps(project);
  return {
    fileName: basename(project.path),
    settings: readSettings(project),
    access: project.access,
    holder: project.holder,
    isPublicCopy: isPublicCopy(project),
    savedAt: statSync(project.path).mtime.toISOString(),
    undo: project.access === "write" ? steps.undo : null,
    redo: project.access === "write" ? steps.redo : null,
    counts: {
      areas: readAreaNames(project).filter((area) => area.level === "neighbourhood").length,
      indicators: readIndicators(project).length,
      imports: readImports(project).length,
      gaps: readGaps(project).length,
      priorities: readPriorities(project).length,
      measures: readMeasures(project).length,
    },
    phasesDoneOutside: readPhasesDoneOutside(project),
    revision: revision(project),
  };
}

function listProjects(session: Session): readonly ListedProject[] {
  const folder = session.places.projectsFolder;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".trellis"))
    .map((fileName) => {
      const path = join(folder, fileName);
      return {
        token: tokenFor(session, path, fileName),
        fileName,
        municipality: peekProject(path)?.municipality ?? "",
        changedAt: statSync(path).mtime.toISOString(),
      };
    })
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** A file name that every system takes, made from the municipality's name; numbered when it is taken. */
function freePath(folder: string, name: string): string {
  const stem =
    name
      .normalize("NFC")
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .trim()
      .slice(0, 60) || "Project";
  for (let number = 1; number < 10_000; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? "" : ` ${number}`}.trellis`);
    if (!existsSync(path)) return path;
  }
  throw new AppError("file-exists", stem, { file: `${stem}.trellis` });
}
