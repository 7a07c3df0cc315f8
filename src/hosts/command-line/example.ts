import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { Audience } from "../../core/gaps/gap-view.ts";
import { type Language, languages } from "../../core/project/project-settings.ts";
import { type CommandBackend, printLines, withBackend } from "./backend.ts";
import { Refusal } from "./refusal.ts";
import { writeWhole } from "./write-whole.ts";

export const exampleProject = "example.trellis";

export function addExample(program: Command): void {
  program
    .command("example")
    .description("the example municipality: project, PDF, figures and summary")
    .argument("<dir>")
    .option("--language <bcp47>", "en or de", "en")
    .action(async (folder: string, options: { readonly language: string }) => {
      const language = languages.find((one) => one === options.language);
      if (!language) throw new Refusal("wrong-usage", `--language is one of ${languages.join(", ")}`);
      await withBackend((backend) => makeExample(backend, folder, language));
      printLines([exampleProject, ...documentFiles].map((name) => join(folder, name)));
    });
}

/** The project is made beside and moved into place, so that an older one is replaced whole or not at all. */
async function makeExample(backend: CommandBackend, folder: string, language: Language): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workshop = mkdtempSync(join(folder, ".new-"));
  try {
    const draft = join(workshop, exampleProject);
    const { openExample } = await import("../../backend/example.ts");
    await openExample(
      { session: backend.core.session, progress: () => {}, stopIfCancelled: () => {} },
      language,
      draft,
    );
    await writeDocument(backend, workshop, "public", language);
    await backend.call("project.close", {});
    for (const name of [exampleProject, ...documentFiles]) renameSync(join(workshop, name), join(folder, name));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

export const documentFiles = ["strategy.pdf", "figures.json", "summary.txt"] as const;

/** Writes the open project's PDF, its figures and the one-page summary into a folder. */
export async function writeDocument(
  backend: CommandBackend,
  folder: string,
  audience: Audience,
  language?: Language,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { session } = backend.core;
  const { makeDocumentFiles } = await import("../../backend/document.ts");
  const { pdf, figures, summary } = await makeDocumentFiles(session, audience, language);
  writeWhole(join(folder, "strategy.pdf"), pdf);
  writeWhole(join(folder, "figures.json"), figures);
  writeWhole(join(folder, "summary.txt"), summary);
}
