import type { IntakeStep } from "./intake-step.ts";
import type { Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";

interface GroupReader {
  readonly groupOf: (cells: readonly string[]) => string;
  /** Whether no name had to be changed. */
  readonly isPlain: (cells: readonly string[]) => boolean;
  readonly steps: () => IntakeStep[];
}

/** The group of a row: its group cells under the project's names, joined where there are several, else the recipe's. */
export function groupReader(table: Table, recipe: Recipe): GroupReader {
  const columns = table.columns.flatMap((one, index) => (one.role === "group" ? [index] : []));
  const names = new Map(Object.entries(recipe.groupNames ?? {}).map(([from, to]) => [from.trim(), to]));
  const renamed = new Map<string, number>();
  const nameOf = (cell: string): string => {
    const from = cell.trim();
    const to = names.get(from);
    if (to === undefined || to === from) return from;
    renamed.set(from, (renamed.get(from) ?? 0) + 1);
    return to;
  };
  const fallback = recipe.group ?? "";
  const [only] = columns;
  return {
    groupOf: (cells) => {
      if (only === undefined) return fallback;
      if (columns.length === 1) return nameOf(cells[only] ?? "") || fallback;
      return (
        columns
          .map((column) => nameOf(cells[column] ?? ""))
          .filter((name) => name !== "")
          .join(" / ") || fallback
      );
    },
    isPlain: (cells) => columns.every((column) => !names.has((cells[column] ?? "").trim())),
    steps: () =>
      [...renamed].map(([from, count]) => ({
        code: "group-renamed",
        details: { from, to: names.get(from) ?? "", count },
      })),
  };
}
