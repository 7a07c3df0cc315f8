import type { AcceptedImport } from "../../contract/intake-answers.ts";
import { AppError } from "../../core/app-error.ts";
import type { IntakeStep } from "../../core/intake/intake-step.ts";
import type { Table } from "../../core/intake/read-table.ts";
import type { Recipe } from "../../core/intake/recipe.ts";
import { rememberAliases } from "../../store/areas.ts";
import { change, revision } from "../../store/change.ts";
import { writeHeldRows } from "../../store/held-rows.ts";
import { removeImport } from "../../store/imports.ts";
import { readIndicators, readTargets, writeIndicator, writeTarget } from "../../store/indicators.ts";
import { fileKeeper } from "../../store/keep-original.ts";
import type { ChangeScope, OpenProject } from "../../store/project-types.ts";
import { finishImport, writeImport } from "../../store/write-import.ts";
import { observationWriter } from "../../store/write-observations.ts";
import { type CallContext, type NamedFile, openedProject } from "../session.ts";
import { personalColumns } from "./blank-columns.ts";
import { blockingProblem, distinct, readableFile, runParser, withParser } from "./check-file.ts";
import type { ParseResult } from "./parse-file.ts";
import { parseJobOf } from "./parse-job.ts";
import type { ParserThread } from "./parser-thread.ts";
import type { LookedFile } from "./prepare-file.ts";

const mostListedProblems = 2000;

/**
 * Reads a file and writes it in one change: its original, its indicators and its observations, or nothing. An import
 * that it replaces goes in the same change.
 * @throws AppError "import-blocked" with the first problem, "cancelled", "disk-full", "binary-file"
 */
export async function acceptFile(
  context: CallContext,
  file: NamedFile,
  given: Recipe,
  replaces: number | null = null,
): Promise<AcceptedImport> {
  const project = openedProject(context.session);
  const { importId, result } = await withParser(context, file, async (parser) => {
    const looked = await readableFile(context, file, given);
    return writeFile(context, project, parser, looked, replaces);
  });
  context.session.emit("project.changed", { revision: revision(project) });
  return {
    importId,
    observations: result.observations,
    leftOutRows: result.leftOutRows,
    problems: result.problems.slice(0, mostListedProblems),
    indicatorIds: distinct(result.series.map(({ indicator }) => indicator.id)),
    periods: distinct(result.series.map(({ period }) => period)),
  };
}

function writeFile(
  { session, progress, stopIfCancelled }: CallContext,
  project: OpenProject,
  parser: ParserThread | null,
  looked: Omit<LookedFile, "look" | "rows">,
  replaces: number | null,
): { readonly importId: number; readonly result: ParseResult } {
  const { file } = looked;
  const job = parseJobOf(session, looked, true);
  const areaIds = job.areas.map((area) => area.id);
  const { recipe } = looked;
  const blanked = personalColumns(job.table).map((column) => job.table.columns[column]?.name ?? "");
  const isCopied = blanked.length > 0;
  const code = replaces === null ? "file-imported" : "import-replaced";
  return change(project, { code, subject: file.fileName }, (scope) => {
    if (replaces !== null) removeImport(scope, replaces);
    defineIndicators(scope, recipe);
    const keeper = fileKeeper(scope);
    const importId = writeImport(scope, {
      kind: "file",
      fileId: keeper.fileId,
      fileName: file.fileName,
      givenSha256: "",
      recipe: withoutRepeats(isCopied ? recipeOfCopy(recipe, job.table, job.copyDelimiter) : recipe),
      sourceOffice: recipe.sourceOffice ?? "",
      sourceDate: recipe.sourceDate ?? "",
      blankedColumns: blanked,
      note: "",
      evidenceId: null,
      page: "",
    });
    const writer = observationWriter(scope, importId, areaIds, job.expectedRows, () => stopIfCancelled());
    const result = runParser(parser, job, {
      onBatch: writer.add,
      onPart: keeper.addPart,
      onProgress: (done, total) => {
        progress(done, total, "import-read");
        stopIfCancelled();
        return false;
      },
    });
    refuseBlocked(result, recipe, file);
    progress(1, 1, "import-write");
    const observations = writer.finish();
    if (result.kept) keeper.finish(result.kept);
    writeHeldRows(scope, importId, result.heldRows);
    rememberAliases(scope, recipe.areaAliases ?? {});
    finishImport(scope, importId, { observations, givenSha256: result.givenSha256, steps: stepsOf(result, blanked) });
    return { importId, result };
  });
}

function refuseBlocked(result: ParseResult, recipe: Recipe, file: NamedFile): void {
  const blocking = blockingProblem(result, recipe);
  if (blocking === null) return;
  const { details, code, row, column } = blocking;
  throw new AppError("import-blocked", code, { ...details, file: file.fileName, problem: code, row, column });
}

function defineIndicators(scope: ChangeScope, recipe: Recipe): void {
  const known = new Set(readIndicators(scope).map((indicator) => indicator.id));
  for (const indicator of recipe.indicators ?? []) if (!known.has(indicator.id)) writeIndicator(scope, indicator);
  const targeted = new Set(readTargets(scope).map((target) => target.indicatorId));
  for (const target of recipe.targets ?? []) if (!targeted.has(target.indicatorId)) writeTarget(scope, target);
}

function stepsOf(result: ParseResult, blanked: readonly string[]): readonly IntakeStep[] {
  return blanked.length === 0
    ? result.steps
    : [...result.steps, { code: "columns-blanked", details: { count: blanked.length, columns: blanked.join(", ") } }];
}

/** A column need not say what the whole file says: a recipe is kept alike whether earlier imports helped to make it or not. */
function withoutRepeats(recipe: Recipe): Recipe {
  if (recipe.indicatorId === undefined || recipe.columns === undefined) return recipe;
  return {
    ...recipe,
    columns: recipe.columns.map(({ indicatorId, ...column }) =>
      indicatorId === undefined || indicatorId === recipe.indicatorId ? column : { ...column, indicatorId },
    ),
  };
}

/** How the kept copy is read: it is written as UTF-8 with double quotes, and knows no sheets. */
function recipeOfCopy(recipe: Recipe, table: Table, delimiter: string): Recipe {
  const personal = new Set(personalColumns(table));
  const { sheet: _sheet, cellFixes, ...rest } = recipe;
  const { decimalMark, thousandsMark } = table.dialect;
  const fixes = cellFixes?.filter(({ column }) => !personal.has(column - 1));
  return {
    ...rest,
    encoding: "utf-8",
    dialect: { delimiter, quote: '"', escape: '"', decimalMark, thousandsMark },
    ...(fixes === undefined ? {} : { cellFixes: fixes }),
  };
}
