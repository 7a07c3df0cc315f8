import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { CallInput } from "../../contract/contract.ts";
import { printJson, printLines, withProject } from "./backend.ts";
import { Refusal } from "./refusal.ts";

type RecipeInput = CallInput<"intake.accept">["recipe"];
interface Options {
  readonly recipe?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

export function addImport(program: Command): void {
  program
    .command("import")
    .description("read a file into a project")
    .argument("<project>")
    .argument("<file>")
    .option("--recipe <json>", "how to read it; what the recipe leaves out is recognised")
    .option("--dry-run", "check only, write nothing")
    .option("--json")
    .action((project: string, file: string, options: Options) => importFile(project, file, options));
}

async function importFile(project: string, file: string, options: Options): Promise<void> {
  const given = options.recipe === undefined ? null : await readRecipe(options.recipe);
  await withProject(project, async (backend) => {
    const token = backend.offer(file);
    const { recipe } = await backend.call("intake.look", { file: token, recipe: given });
    const complete = recipe as RecipeInput;
    if (options.dryRun) {
      const check = await backend.call("intake.check", { file: token, recipe: complete, job: "check" });
      if (options.json) printJson(check);
      else
        printLines([
          `${check.observations} values, ${check.leftOutRows} rows left out`,
          ...check.problems.map(problemLine),
        ]);
      if (check.blocked) throw new Refusal("import-blocked", "the file has errors that must be settled first");
      return;
    }
    const accepted = await backend.call("intake.accept", { file: token, recipe: complete, job: "accept" });
    if (options.json) printJson(accepted);
    else
      printLines([
        `${accepted.observations} values imported, ${accepted.leftOutRows} rows left out`,
        ...accepted.problems.map(problemLine),
      ]);
  });
}

function problemLine(problem: {
  readonly level: string;
  readonly code: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${problem.level}  line ${problem.row}, column ${problem.column}   ${problem.code}`;
}

async function readRecipe(path: string): Promise<RecipeInput> {
  const { recipe: recipeSchema } = await import("../../contract/domain-schemas.ts");
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Refusal("recipe-invalid", `${path} is no readable JSON file`);
  }
  const parsed = recipeSchema.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refusal("recipe-invalid", `${path}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  return parsed.data;
}
