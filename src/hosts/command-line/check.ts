import type { Command } from "commander";
import { printJson, printLines, withProject } from "./backend.ts";
import { Refusal } from "./refusal.ts";

export function addCheck(program: Command): void {
  program
    .command("check")
    .description("integrity, broken links, and what is missing in the plan")
    .argument("<project>")
    .option("--audience <who>", "public or internal: internal also names texts that tell a hidden number", "public")
    .option("--json")
    .action(async (project: string, options: { readonly audience: string; readonly json?: true }) => {
      const isInternal = options.audience === "internal";
      if (!isInternal && options.audience !== "public")
        throw new Refusal("wrong-usage", "--audience is public or internal");
      const answer = await withProject(project, async (backend) => ({
        ...(await backend.call("project.check", {})),
        disclosure: await backend.call("disclosure.audit", { job: "check" }),
        ...(isInternal ? { typedNumbers: await backend.call("disclosure.typedNumbers", {}) } : {}),
      }));
      const { hiddenCells, recoverable } = answer.disclosure;
      if (options.json) printJson(answer);
      else {
        printLines([
          `integrity  ${answer.integrity}`,
          ...answer.brokenLinks.map((one) => `broken     ${one.code} ${JSON.stringify(one.details)}`),
          ...answer.findings.map((one) => `${one.level.padEnd(11)}${one.code} ${JSON.stringify(one.details)}`),
          `hidden     ${hiddenCells} cells in public views, ${recoverable.length} of them can be worked out`,
          ...recoverable.map((one) => `warning    recoverable ${JSON.stringify(one)}`),
          ...(answer.typedNumbers ?? []).map((one) => `warning    typed-number ${JSON.stringify(one)}`),
        ]);
      }
      if (answer.integrity !== "ok" || answer.brokenLinks.length > 0)
        throw new Refusal("damaged-project", "the check found broken links or damage");
      if (recoverable.length > 0)
        throw new Refusal("recoverable-cells", "hidden values can be worked out from what is shown");
    });
}
