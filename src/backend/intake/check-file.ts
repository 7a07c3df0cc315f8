import { statSync } from "node:fs";
import type { FileCheck } from "../../contract/intake-answers.ts";
import { AppError } from "../../core/app-error.ts";
import type { IntakeProblem } from "../../core/intake/look-result.ts";
import type { Recipe } from "../../core/intake/recipe.ts";
import { readIndicators } from "../../store/indicators.ts";
import { type CallContext, type NamedFile, openedProject } from "../session.ts";
import { type ParseJob, type ParseOutput, type ParseResult, parseFile } from "./parse-file.ts";
import { parseJobOf } from "./parse-job.ts";
import { type ParserThread, startParser } from "./parser-thread.ts";
import { type LookedFile, lookInto, openByRecipe } from "./prepare-file.ts";

const mostListedProblems = 2000;
const mostShownRows = 300;
/** Nothing can be read while one of these stands, whatever shall happen to bad rows. */
const blockingCodes: ReadonlySet<string> = new Set([
  "empty-file",
  "binary-file",
  "no-table",
  "no-area-column",
  "no-value-column",
  "no-period",
  "no-indicator",
  "step-column-missing",
  "too-many-held-rows",
]);

/** A pass without writes: what the file would bring, and what is wrong with it. */
export async function checkFile(context: CallContext, file: NamedFile, given: Recipe): Promise<FileCheck> {
  const { session, progress, stopIfCancelled } = context;
  const { looked, job, result } = await withParser(context, file, async (parser) => {
    const seen = await readableFile(context, file, given);
    const parseJob = parseJobOf(session, seen, false);
    const parsed = runParser(parser, parseJob, {
      onBatch: () => {},
      onPart: () => {},
      onProgress: (done, total) => {
        progress(done, total, "import-read");
        stopIfCancelled();
        return false;
      },
    });
    return { looked: seen, job: parseJob, result: parsed };
  });
  const problems = result.problems.slice(0, mostListedProblems);
  const [number = 0, missing = 0, notApplicable = 0, suppressed = 0] = result.states;
  const rows = new Set(problems.map((problem) => problem.row));
  const known = readIndicators(openedProject(session));
  const ids = new Set(result.series.map(({ indicator }) => indicator.id));
  return {
    observations: result.observations,
    states: { number, missing, "not-applicable": notApplicable, "suppressed-at-source": suppressed },
    leftOutRows: result.leftOutRows,
    problems,
    moreProblems: result.problemTotal - problems.length,
    unmatchedAreas: result.unmatchedAreas,
    indicators: [...known, ...(given.indicators ?? []).filter((one) => !known.some(({ id }) => id === one.id))].filter(
      (one) => ids.has(one.id),
    ),
    periods: distinct(result.series.map(({ period }) => period)),
    groups: distinct(result.series.map(({ group }) => group)),
    blocked: blockingProblem(result, looked.recipe) !== null,
    areas: result.areas,
    rows: job.table.data.filter(({ row }) => rows.has(row)).slice(0, mostShownRows),
  };
}

export type ReadableFile = Omit<LookedFile, "look" | "rows">;

/** @throws AppError "binary-file" for files that can't be read at all */
export async function readableFile({ session }: CallContext, file: NamedFile, given: Recipe): Promise<ReadableFile> {
  const known = await openByRecipe(session, file, given);
  if (known) return known;
  const looked = await lookInto(session, file, given);
  if ("code" in looked) throw new AppError("binary-file", file.path, { file: file.fileName });
  return looked;
}

/** Long files are read in a thread of their own, which gets ready while they are looked at. */
export async function withParser<T>(
  { session }: CallContext,
  file: NamedFile,
  work: (parser: ParserThread | null) => Promise<T>,
): Promise<T> {
  const parser = statSync(file.path).size > session.intakeLimits.wholeBytes ? startParser() : null;
  try {
    return await work(parser);
  } finally {
    parser?.end();
  }
}

export function runParser(parser: ParserThread | null, job: ParseJob, output: ParseOutput): ParseResult {
  if (parser === null || job.source.kind === "read") return parseFile(job, output);
  return parser.parse(job, {
    onBatch: output.onBatch,
    onPart: output.onPart,
    onProgress: (thousandths) => {
      output.onProgress(thousandths, 1000);
    },
  });
}

/** What must be settled before a file can be taken over: its first error, unless bad rows may stay out. */
export function blockingProblem(result: ParseResult, recipe: Recipe): IntakeProblem | null {
  const errors = result.problems.filter((problem) => problem.level === "error");
  const always = errors.find((problem) => blockingCodes.has(problem.code));
  if (always) return always;
  if (recipe.badRows !== "leave-out" && recipe.badRows !== "hold-back" && errors[0]) return errors[0];
  if (result.observations > 0) return null;
  return errors[0] ?? { level: "error", code: "no-table", row: 0, column: 0, details: {} };
}

export function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
