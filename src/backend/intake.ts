import { readFileSync } from "node:fs";
import type { AcceptedImport, FileCheck } from "../contract/answers.ts";
import { AppError } from "../core/app-error.ts";
import { look } from "../core/intake/look.ts";
import type { IntakeProblem } from "../core/intake/look-result.ts";
import type { MadeObservations } from "../core/intake/made-observations.ts";
import { makeObservations } from "../core/intake/make-observations.ts";
import type { Recipe } from "../core/intake/recipe.ts";
import { readAreaNames } from "../store/areas.ts";
import { change, revision } from "../store/change.ts";
import { readImports, removeImport, writeImport } from "../store/imports.ts";
import { readIndicators, readTargets, writeIndicator, writeTarget } from "../store/indicators.ts";
import { type NewObservation, writeObservations } from "../store/observations.ts";
import { readSettings } from "../store/project-record.ts";
import { completeRecipe } from "./complete-recipe.ts";
import { type DecodedFile, decodeBytes } from "./decode/decode-file.ts";
import type { HandlersOf } from "./handler.ts";
import { lookAtFile } from "./look-at-file.ts";
import { type CallContext, changeProject, fileOf, type NamedFile, openedProject, type Session } from "./session.ts";

const mostListedProblems = 2000;
/** Nothing can be read while one of these stands, whatever shall happen to bad rows. */
const blockingCodes = new Set([
  "empty-file",
  "binary-file",
  "no-table",
  "no-area-column",
  "no-value-column",
  "no-period",
  "no-indicator",
  "unclosed-quote",
]);

export const intakeHandlers: HandlersOf<"intake"> = {
  "intake.look": ({ file, recipe }, { session }) => {
    const named = fileOf(session, file);
    const given = (recipe ?? { version: 1 }) as Recipe;
    const content = readFileSync(named.path);
    return lookAtFile(
      named.fileName,
      content.byteLength,
      decodeBytes(content, languageOf(session), given.encoding),
      given,
    );
  },
  "intake.check": ({ file, recipe }, context) => checkFile(context, fileOf(context.session, file), recipe as Recipe),
  "intake.accept": ({ file, recipe }, context) => acceptFile(context, fileOf(context.session, file), recipe as Recipe),
  "intake.imports": (_input, { session }) =>
    readImports(openedProject(session)).map(({ steps: _steps, ...record }) => record),
  "intake.remove": ({ id }, { session }) => {
    const record = readImports(openedProject(session)).find((one) => one.id === id);
    if (!record) throw new AppError("not-found", `import ${id}`);
    changeProject(session, { code: "import-removed", subject: record.fileName }, (scope) => removeImport(scope, id));
    return {};
  },
};

/** A pass without writes: what the file would bring, and what is wrong with it. */
export function checkFile(context: CallContext, file: NamedFile, recipe: Recipe): FileCheck {
  const { made } = readFile(context, file, recipe);
  const states = { number: 0, missing: 0, "not-applicable": 0, "suppressed-at-source": 0 };
  for (const one of made.observations) states[one.state] += 1;
  const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
  const allProblems = [...made.problemCounts.values()].reduce((sum, count) => sum + count, 0);
  return {
    observations: made.observations.length,
    states,
    leftOutRows: made.leftOutRows.length,
    problems: made.problems.slice(0, mostListedProblems),
    moreProblems: allProblems - Math.min(made.problems.length, mostListedProblems),
    unmatchedAreas: made.unmatchedAreas,
    indicators: indicatorsOf(context.session, recipe).filter((indicator) =>
      made.observations.some((one) => one.indicatorId === indicator.id),
    ),
    periods: distinct(made.observations.map((one) => one.period)),
    groups: distinct(made.observations.map((one) => one.group)),
    blocked: blockingProblem(made, recipe) !== null,
  };
}

/**
 * Reads the file again and writes it in one change: its original, its indicators and its observations, or nothing.
 * @throws AppError "import-blocked" with the first problem, "cancelled", "disk-full", "binary-file"
 */
export function acceptFile(context: CallContext, file: NamedFile, given: Recipe): AcceptedImport {
  const { session, progress, stopIfCancelled } = context;
  const project = openedProject(session);
  const { made, content, recipe } = readFile(context, file, given);
  const blocking = blockingProblem(made, recipe);
  if (blocking) {
    throw new AppError("import-blocked", blocking.code, {
      ...blocking.details,
      file: file.fileName,
      problem: blocking.code,
      row: blocking.row,
      column: blocking.column,
    });
  }
  const observations = asNewObservations(session, made);
  const importId = change(project, { code: "file-imported", subject: file.fileName }, (scope) => {
    const known = new Set(readIndicators(scope).map((indicator) => indicator.id));
    for (const indicator of recipe.indicators ?? []) if (!known.has(indicator.id)) writeIndicator(scope, indicator);
    const targeted = new Set(readTargets(scope).map((target) => target.indicatorId));
    for (const target of recipe.targets ?? []) if (!targeted.has(target.indicatorId)) writeTarget(scope, target);
    const id = writeImport(
      scope,
      { name: file.fileName, content },
      {
        observations: observations.length,
        recipe,
        steps: made.steps,
        sourceOffice: recipe.sourceOffice ?? "",
        sourceDate: recipe.sourceDate ?? "",
      },
    );
    writeObservations(scope, id, observations, (written) => {
      progress(written, observations.length, "import-write");
      stopIfCancelled();
    });
    return id;
  });
  session.emit("project.changed", { revision: revision(project) });
  const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
  return {
    importId,
    observations: observations.length,
    leftOutRows: made.leftOutRows.length,
    problems: made.problems.slice(0, mostListedProblems),
    indicatorIds: distinct(observations.map((one) => one.indicatorId)),
    periods: distinct(observations.map((one) => one.period)),
  };
}

interface FileRead {
  readonly content: Uint8Array;
  /** Complete: reading the file again by it gives the same. */
  readonly recipe: Recipe;
  readonly made: MadeObservations;
}

function readFile(context: CallContext, file: NamedFile, given: Recipe): FileRead {
  const { session, progress, stopIfCancelled } = context;
  const content = readFileSync(file.path);
  const decoded: DecodedFile = decodeBytes(content, languageOf(session), given.encoding);
  if (decoded.binary) throw new AppError("binary-file", file.path, { file: file.fileName });
  const recipe = completeRecipe(look(decoded.text, decoded, given), given);
  const project = openedProject(session);
  const made = makeObservations(decoded.text, recipe, readAreaNames(project), readIndicators(project), {
    onProgress: ({ done, total }) => {
      progress(done, total, "import-read");
      stopIfCancelled();
    },
  });
  return { content, recipe, made };
}

function blockingProblem(made: MadeObservations, recipe: Recipe): IntakeProblem | null {
  const errors = made.problems.filter((problem) => problem.level === "error");
  const always = errors.find((problem) => blockingCodes.has(problem.code));
  if (always) return always;
  if (recipe.badRows !== "leave-out" && errors[0]) return errors[0];
  return made.observations.length === 0 ? { level: "error", code: "no-table", row: 0, column: 0, details: {} } : null;
}

function asNewObservations(session: Session, made: MadeObservations): readonly NewObservation[] {
  const ids = new Map(readAreaNames(openedProject(session)).map((area) => [area.code, area.id]));
  return made.observations.flatMap((one) => {
    const areaId = ids.get(one.areaCode);
    return areaId === undefined ? [] : [{ ...one, areaId, sourceRow: one.row }];
  });
}

function indicatorsOf(session: Session, recipe: Recipe) {
  const known = readIndicators(openedProject(session));
  const ids = new Set(known.map((indicator) => indicator.id));
  return [...known, ...(recipe.indicators ?? []).filter((indicator) => !ids.has(indicator.id))];
}

function languageOf(session: Session): string {
  return session.project ? readSettings(session.project).language : "en";
}
