import { readFileSync, statSync } from "node:fs";
import { recipe as recipeSchema } from "../contract/domain-schemas.ts";
import type { ImportDetails, ImportRecord } from "../contract/intake-answers.ts";
import { AppError } from "../core/app-error.ts";
import { fitRecipe } from "../core/intake/fit-recipe.ts";
import type { Recipe } from "../core/intake/recipe.ts";
import { readHeldRows } from "../store/held-rows.ts";
import { countChangedFigures, readBrought } from "../store/import-contents.ts";
import { readImportRules } from "../store/import-rules.ts";
import { originalParts, readImport, readImports, removeImport, type StoredImport } from "../store/imports.ts";
import type { OpenProject } from "../store/project-types.ts";
import { isPublicCopy } from "../store/public-copy.ts";
import type { HandlersOf } from "./handler.ts";
import { intakeHandlers } from "./intake.ts";
import { madeFile, safeFileName, safeNameOf } from "./made-file.ts";
import { changeProject, fileOf, type NamedFile, openedProject } from "./session.ts";

const mostHeldRows = 1000;
const mostRecipeBytes = 10_000_000;

type RecordCalls =
  | "intake.imports"
  | "intake.details"
  | "intake.remove"
  | "intake.original"
  | "intake.saveRecipe"
  | "intake.readRecipe"
  | "intake.fitRecipe";

/** Calls about imports that are stored, and about recipes as files. */
export const importRecordHandlers: Pick<HandlersOf<"intake">, RecordCalls> = {
  "intake.imports": (_input, { session }) => readImports(openedProject(session)).map(asRecord),
  "intake.details": ({ id }, { session }) => {
    const project = openedProject(session);
    return detailsOf(project, requiredImport(project, id));
  },
  "intake.remove": ({ id }, { session }) => {
    const { fileName, kind } = requiredImport(openedProject(session), id);
    const code = kind === "typed" ? "figure-removed" : "import-removed";
    changeProject(session, { code, subject: fileName }, (scope) => removeImport(scope, id));
    return {};
  },
  "intake.original": ({ id }, { session }) => {
    const project = openedProject(session);
    const { kind, fileName } = requiredImport(project, id);
    if (kind === "typed") throw new AppError("not-found", `import ${id} has no file`);
    if (isPublicCopy(project)) throw new AppError("not-in-public-copy", fileName);
    return madeFile(session, safeNameOf(fileName), originalParts(project, id));
  },
  "intake.saveRecipe": ({ recipe, fileName }, { session }) =>
    madeFile(session, safeFileName(fileName.replace(/\.recipe\.json$|\.[A-Za-z0-9]{1,5}$/u, ""), ".recipe.json"), [
      `${JSON.stringify(recipe, null, 2)}\n`,
    ]),
  "intake.readRecipe": ({ file }, { session }) => ({ recipe: recipeIn(fileOf(session, file)) }),
  "intake.fitRecipe": async ({ file, recipe }, context) => {
    const earlier = recipe as Recipe;
    const { fileName } = fileOf(context.session, file);
    const look = (given: Recipe | null) =>
      intakeHandlers["intake.look"]({ file, recipe: given as typeof recipe | null }, context);
    const first = await look(null);
    const sheets = first.sheets.map((sheet) => sheet.name);
    const { sheet, table } = earlier;
    const sameSheet = sheet !== undefined && sheets.includes(sheet) ? { version: 1 as const, sheet } : null;
    const ofSheet = sameSheet === null ? first : await look(sameSheet);
    const hasTable = table !== undefined && table > 1 && table <= ofSheet.look.tables.length;
    const found = hasTable ? await look({ ...(sameSheet ?? { version: 1 }), table }) : ofSheet;
    return fitRecipe(earlier, { fileName, look: found.look, sheets, sheet: found.sheet });
  },
};

/** @throws AppError "not-found" */
export function requiredImport(project: OpenProject, id: number): StoredImport {
  const found = readImport(project, id);
  if (!found) throw new AppError("not-found", `import ${id}`);
  return found;
}

function asRecord(one: StoredImport): ImportRecord {
  const { steps: _steps, note: _note, evidenceId: _evidenceId, page: _page, ...record } = one;
  return record;
}

function detailsOf(project: OpenProject, one: StoredImport): ImportDetails {
  return {
    record: asRecord(one),
    steps: one.steps,
    brought: readBrought(project, one.id),
    changedFigures: countChangedFigures(project, one.id),
    rule: readImportRules(project).get(one.id) ?? { published: false, hideBelow: null },
    held: readHeldRows(project, one.id, mostHeldRows),
    typed: one.kind === "typed" ? { note: one.note, evidenceId: one.evidenceId, page: one.page } : null,
  };
}

/** @throws AppError "recipe-invalid" with what is wrong and where */
function recipeIn({ path, fileName }: NamedFile): ReturnType<typeof recipeSchema.parse> {
  if (statSync(path).size > mostRecipeBytes) throw new AppError("file-too-large", path, { file: fileName });
  const invalid = (where: string, what: string) =>
    new AppError("recipe-invalid", `${where}: ${what}`, { file: fileName, where });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    throw invalid("", String(error));
  }
  const parsed = recipeSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalid(issue?.path.join(".") ?? "", issue?.message ?? "");
}
