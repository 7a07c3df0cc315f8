import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { AppError } from "../../core/app-error.ts";
import { printLines, withBackend } from "./backend.ts";
import { Refusal, refusalOf } from "./refusal.ts";

interface Options {
  readonly name: string;
  readonly areas?: readonly string[];
  readonly language: string;
  readonly currency: string;
}

export function addNew(program: Command): void {
  program
    .command("new")
    .description("make a project file")
    .argument("<project>", "the file to make, ending in .trellis")
    .requiredOption("--name <municipality>", "the municipality's name")
    .option(
      "--areas <file>",
      "neighbourhoods from a CSV or GeoJSON file; given again, outlines of larger areas",
      (file: string, before: readonly string[] = []) => [...before, file],
    )
    .option("--language <bcp47>", "en or de", "en")
    .option("--currency <iso>", "three letters", "EUR")
    .action((project: string, options: Options) => makeProject(project, options));
}

async function makeProject(project: string, options: Options): Promise<void> {
  const { projectSettings } = await import("../../contract/domain-schemas.ts");
  const year = new Date().getFullYear();
  const parsed = projectSettings.safeParse({
    municipality: options.name,
    language: options.language,
    currency: options.currency,
    baseYear: year,
    ageFrom: 0,
    ageTo: 6,
    firstYear: year + 1,
    shortTermUntil: year + 2,
    mediumTermUntil: year + 4,
    longTermUntil: year + 7,
  });
  if (!parsed.success)
    throw new Refusal("wrong-usage", `--${parsed.error.issues[0]?.path.join(".") ?? "name"} is not usable`);
  if (existsSync(project)) throw refusalOf(new AppError("file-exists", project, { file: project }));
  await withBackend(async (backend) => {
    const { readAreasFile } = await import("../../backend/areas.ts");
    const { createProjectAt } = await import("../../backend/project.ts");
    try {
      const [first, ...further] = options.areas ?? [];
      const areas =
        first === undefined
          ? []
          : readAreasFile(backend.core.session, backend.offer(first), parsed.data.language).areas;
      await createProjectAt(backend.core.session, resolve(project), parsed.data, areas);
      for (const file of further) await backend.call("areas.accept", { file: backend.offer(file) });
      printLines([`${project}: ${areas.filter((area) => area.level === "neighbourhood").length} neighbourhoods`]);
    } catch (error) {
      throw error instanceof AppError ? refusalOf(error) : error;
    }
  });
}
