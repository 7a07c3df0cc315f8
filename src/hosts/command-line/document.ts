import { join } from "node:path";
import type { Command } from "commander";
import { type Language, languages } from "../../core/project/project-settings.ts";
import { printLines, withProject } from "./backend.ts";
import { documentFiles, writeDocument } from "./example.ts";
import { Refusal } from "./refusal.ts";

interface Options {
  readonly out: string;
  readonly language?: string;
  readonly audience: string;
}

export function addDocument(program: Command): void {
  program
    .command("document")
    .description("the strategy as PDF, with every figure and its source, and a one-page summary")
    .argument("<project>")
    .requiredOption("--out <dir>")
    .option("--language <bcp47>", "the project's if absent")
    .option("--audience <who>", "public or internal", "public")
    .action(async (project: string, options: Options) => {
      const { audience } = options;
      if (audience !== "public" && audience !== "internal")
        throw new Refusal("wrong-usage", "--audience is public or internal");
      const language: Language | undefined = languages.find((one) => one === options.language);
      if (options.language !== undefined && !language)
        throw new Refusal("wrong-usage", `--language is one of ${languages.join(", ")}`);
      await withProject(project, (backend) => writeDocument(backend, options.out, audience, language));
      printLines(documentFiles.map((name) => join(options.out, name)));
    });
}
