import type { Command } from "commander";
import { formatFor } from "../../texts/format.ts";
import { printJson, printLines, withProject } from "./backend.ts";
import { Refusal } from "./refusal.ts";

interface Options {
  readonly indicator?: string;
  readonly period?: string;
  readonly by?: string;
  readonly order?: string;
  readonly audience: string;
  readonly json?: true;
}

export function addInequality(program: Command): void {
  program
    .command("inequality")
    .description("every inequality index of an indicator over its neighbourhoods")
    .argument("<project>")
    .option("--indicator <id>")
    .option("--period <p>", "the latest if absent")
    .option("--by <group>", "one group of children")
    .option("--order <indicator>", "the indicator of disadvantage that orders the neighbourhoods")
    .option("--audience <who>", "public or internal", "public")
    .option("--json")
    .action((project: string, options: Options) => showInequality(project, options));
}

async function showInequality(project: string, options: Options): Promise<void> {
  const { audience } = options;
  if (audience !== "public" && audience !== "internal")
    throw new Refusal("wrong-usage", "--audience is public or internal");
  await withProject(project, async (backend) => {
    const indicators = await backend.call("indicators.list", {});
    const found = options.indicator ?? (indicators.length === 1 ? indicators[0]?.indicator.id : undefined);
    if (found === undefined) {
      throw new Refusal(
        "wrong-usage",
        `--indicator is one of ${indicators.map((one) => one.indicator.id).join(", ") || "none: import data first"}`,
      );
    }
    const answer = await backend.call("inequality.view", {
      indicatorId: found,
      period: options.period ?? null,
      group: options.by ?? "",
      audience,
      orderedBy: options.order ?? null,
    });
    if (options.json) return printJson(answer);
    const { number } = formatFor("en");
    printLines([
      `${answer.indicator.name}, ${answer.period} (${answer.audience})`,
      ...answer.indices.map(({ code, value, interval, reason }) =>
        [
          code.padEnd(6),
          (value === null ? "–" : number(value, 3)).padStart(10),
          interval ? `${number(interval[0], 3)} to ${number(interval[1], 3)}` : (reason ?? ""),
        ].join("  "),
      ),
    ]);
  });
}
