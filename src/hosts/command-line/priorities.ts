import type { Command } from "commander";
import { printJson, printLines, withProject } from "./backend.ts";

export function addPriorities(program: Command): void {
  program
    .command("priorities")
    .description("gaps by score, and what the team decided")
    .argument("<project>")
    .option("--json")
    .action(async (project: string, options: { readonly json?: true }) => {
      const answer = await withProject(project, (backend) => backend.call("priorities.view", {}));
      if (options.json) {
        printJson(answer);
        return;
      }
      const titles = new Map(answer.gaps.map((gap) => [gap.id, gap.title]));
      printLines([
        "by score",
        ...answer.ranking.map(
          (one) =>
            `${String(one.rank ?? "–").padStart(3)}  ${one.score?.toFixed(2) ?? "  –"}  ${titles.get(one.gapId) ?? ""}`,
        ),
        "decided",
        ...answer.priorities.map((one) => `${String(one.rank).padStart(3)}  ${one.horizon.padEnd(6)}  ${one.title}`),
      ]);
    });
}
