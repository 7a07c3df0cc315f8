import type { Command } from "commander";
import type { YearRow } from "../../core/costs/cost-plan.ts";
import { formatFor } from "../../texts/format.ts";
import { printJson, printLines, withProject } from "./backend.ts";

export function addCosts(program: Command): void {
  program
    .command("costs")
    .description("cost by year and horizon, funding and shortfall")
    .argument("<project>")
    .option("--json")
    .action(async (project: string, options: { readonly json?: true }) => {
      const answer = await withProject(project, (backend) => backend.call("costs.view", {}));
      if (options.json) {
        printJson(answer);
        return;
      }
      const { number } = formatFor("en");
      const { table } = answer;
      const row = (name: string, { byYear, sum }: YearRow): string =>
        [name.padEnd(24), ...[...byYear, sum].map((cents) => number(cents / 100, 2).padStart(14))].join("");
      printLines([
        ["".padEnd(24), ...table.years.map((year) => String(year).padStart(14)), "Sum".padStart(14)].join(""),
        ...table.horizons.map((one) => row(`${one.horizon} term`, one.cash)),
        row("cost", table.cash),
        ...table.fundingByCertainty.map((one) => row(one.certainty, one.amounts)),
        row("not yet funded", table.shortfall.allIdentified),
        row("not secured", table.shortfall.securedOnly),
      ]);
    });
}
