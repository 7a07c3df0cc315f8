import type { Command } from "commander";
import { printJson, printLines, withProject } from "./backend.ts";
import { Refusal } from "./refusal.ts";

export function addCheck(program: Command): void {
  program
    .command("check")
    .description("integrity, broken links, and what is missing in the plan")
    .argument("<project>")
    .option("--json")
    .action(async (project: string, options: { readonly json?: true }) => {
      const answer = await withProject(project, (backend) => backend.call("project.check", {}));
      if (options.json) printJson(answer);
      else {
        printLines([
          `integrity  ${answer.integrity}`,
          ...answer.brokenLinks.map((one) => `broken     ${one.code} ${JSON.stringify(one.details)}`),
          ...answer.findings.map((one) => `${one.level.padEnd(11)}${one.code} ${JSON.stringify(one.details)}`),
        ]);
      }
      if (answer.integrity !== "ok" || answer.brokenLinks.length > 0)
        throw new Refusal("damaged-project", "the check found broken links or damage");
    });
}
