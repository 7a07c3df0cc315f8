import type { Command } from "commander";
import type { GapView } from "../../core/gaps/gap-view.ts";
import { formatFor } from "../../texts/format.ts";
import { printJson, printLines, withProject } from "./backend.ts";
import { Refusal } from "./refusal.ts";

interface Options {
  readonly indicator?: string;
  readonly period?: string;
  readonly level?: string;
  readonly by?: string;
  readonly target?: string;
  readonly audience: string;
  readonly json?: true;
}

export function addGaps(program: Command): void {
  program
    .command("gaps")
    .description("an indicator by neighbourhood against target and city value")
    .argument("<project>")
    .option("--indicator <id>")
    .option("--period <p>", "the latest if absent")
    .option("--level <l>", "neighbourhood or parent", "neighbourhood")
    .option("--by <group>", "one group of children")
    .option("--target <t>", "another target for this answer, in the indicator's unit")
    .option("--audience <who>", "public or internal", "public")
    .option("--json")
    .action((project: string, options: Options) => showGaps(project, options));
}

async function showGaps(project: string, options: Options): Promise<void> {
  const audience = options.audience;
  if (audience !== "public" && audience !== "internal")
    throw new Refusal("wrong-usage", "--audience is public or internal");
  if (options.level !== "neighbourhood" && options.level !== "parent")
    throw new Refusal("wrong-usage", "--level is neighbourhood or parent");
  const target = options.target === undefined ? null : Number(options.target);
  if (target !== null && !Number.isFinite(target)) throw new Refusal("wrong-usage", "--target is a number");
  await withProject(project, async (backend) => {
    const indicators = await backend.call("indicators.list", {});
    const found = options.indicator ?? (indicators.length === 1 ? indicators[0]?.indicator.id : undefined);
    if (found === undefined) {
      throw new Refusal(
        "wrong-usage",
        `--indicator is one of ${indicators.map((one) => one.indicator.id).join(", ") || "none: import data first"}`,
      );
    }
    const { view } = await backend.call("gaps.view", {
      indicatorId: found,
      period: options.period ?? null,
      group: options.by ?? "",
      audience,
      ...(target === null ? {} : { targetValue: target }),
    });
    if (options.json) printJson(withNotes(view));
    else printLines(tableOf(view, options.level === "parent"));
  });
}

/** Each value's notes in one text as well. */
function withNotes(view: GapView) {
  const noted = <Value extends GapView["city"]>(value: Value) => ({ ...value, note: value.notes.join(", ") });
  return { ...view, areas: view.areas.map(noted), parents: view.parents.map(noted), city: noted(view.city) };
}

function tableOf(view: GapView, parents: boolean): readonly string[] {
  const { number } = formatFor("en");
  const show = (value: number | null): string => (value === null ? "–" : number(value, 1));
  const line = (name: string, value: GapView["city"], rank: number | null): string =>
    [
      rank === null ? "   " : String(rank).padStart(3),
      name.padEnd(30),
      show(value.value).padStart(9),
      value.interval ? `${show(value.interval[0])} to ${show(value.interval[1])}`.padEnd(16) : "".padEnd(16),
      value.state === "number" ? value.display : value.state,
      ...value.notes,
    ].join("  ");
  return [
    `${view.indicator.name}, ${view.period}${view.group === "" ? "" : `, ${view.group}`} (${view.indicator.unit}, ${view.audience})`,
    ...(parents ? view.parents : view.areas).map((area) => line(area.area, area, area.rank)),
    line("All", view.city, null),
  ];
}
