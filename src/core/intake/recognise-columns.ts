import { roleByContent, typeOfCells } from "./column-content.ts";
import { columnNames } from "./column-names.ts";
import type { RecognisedColumn, TableRow } from "./look-result.ts";
import { looksPersonal } from "./personal-data.ts";
import type { ColumnRole, Recipe, RecipeColumn } from "./recipe.ts";
import { relateFigures } from "./relate-figures.ts";
import { roleOfHeader } from "./role-words.ts";
import { foldText } from "./row-words.ts";
import { type KnownArea, matchKnownAreas, onlyBest, settleAreas, settleFigures } from "./settle-columns.ts";
import { settleDimensions } from "./settle-dimensions.ts";
import { spreadColumns } from "./spread-columns.ts";

/** What the project knows already. `remembered` has header texts in `foldText` form and what they were taken for. */
export interface RecognitionHints {
  readonly areas?: readonly KnownArea[];
  readonly remembered?: Readonly<Record<string, Pick<RecipeColumn, "role" | "indicatorId">>>;
  /** Of the project, as in "de" or "sl-SI"; for what signs may mean. */
  readonly language?: string;
}

interface RecognisedColumns {
  readonly columns: readonly RecognisedColumn[];
  readonly layout: "long" | "wide";
}

const sampleRows = 2000;
const personalSampleRows = 300;
const figureRoles: readonly ColumnRole[] = ["value", "numerator", "denominator", "factor"];

/**
 * Finds what each column is for, from its name, its cells, the project's areas and earlier choices, and whether the
 * table is wide: years, ages or groups as columns, each then a figure column with its period, age and group.
 * At most one column each is area code, area name, period and age. Columns that look personal are left out. Columns of
 * a recipe win, by name where names are unique, else by position. Certainty is from 0 to 1.
 */
export function recogniseColumns(
  header: readonly TableRow[],
  data: readonly TableRow[],
  width: number,
  recipe: Pick<Recipe, "columns" | "steps"> = {},
  hints: RecognitionHints = {},
): RecognisedColumns {
  const sample = data.slice(0, sampleRows);
  const names = columnNames(header, width);
  const samples = names.map((_, column) => sample.map((row) => (row.cells[column] ?? "").trim()));
  const drafts = names.map((name, column) => draftColumn(name, samples[column] ?? []));
  const known = matchKnownAreas(withoutPersons(drafts, samples), samples, hints.areas ?? []);
  const wide = spreadColumns(settleDimensions(known, samples), samples);
  const earlier = wide.columns.map((column) => rememberedColumn(column, hints));
  const related = settleFigures(relateFigures(earlier, sample));
  const settled = settleAreas(onlyBest(related, samples), samples);
  const columns = [
    ...settled.map((column, index) => fixedColumn(column, index, names, recipe)),
    ...computedColumns(names, recipe),
  ];
  return { columns, layout: recipe.columns ? layoutOf(columns) : wide.layout };
}

/** Wide where the recipe gives figure columns different periods, groups or ages. */
function layoutOf(columns: readonly RecognisedColumn[]): "long" | "wide" {
  const places = columns.flatMap(({ period, group, age }) =>
    (period ?? group ?? age) === undefined ? [] : [JSON.stringify([period, group, age])],
  );
  return new Set(places).size > 1 ? "wide" : "long";
}

function draftColumn(name: string, cells: readonly string[]): RecognisedColumn {
  const said = roleOfHeader(name);
  const type = typeOfCells(cells, said);
  return { name, type, ...roleByContent(said, type, cells) };
}

/** A column of numbers that is named a count or a share ("Patienten je Praxis") counts people, whatever it is about. */
function withoutPersons(columns: readonly RecognisedColumn[], samples: readonly (readonly string[])[]) {
  const countsPeople = (column: RecognisedColumn) =>
    column.type === "number" && column.because === "name" && figureRoles.includes(column.role);
  return columns.map(
    (column, index): RecognisedColumn =>
      looksPersonal(countsPeople(column) ? "" : column.name, (samples[index] ?? []).slice(0, personalSampleRows))
        ? { ...column, role: "ignore", certainty: 0.9, personal: true }
        : column,
  );
}

function rememberedColumn(column: RecognisedColumn, hints: RecognitionHints): RecognisedColumn {
  const earlier = column.personal ? undefined : hints.remembered?.[foldText(column.name)];
  if (!earlier) return column;
  const { role, indicatorId } = earlier;
  return {
    ...column,
    role,
    certainty: 0.95,
    because: "earlier",
    ...(indicatorId === undefined ? {} : { indicatorId }),
  };
}

function fixedColumn(
  column: RecognisedColumn,
  index: number,
  names: readonly string[],
  recipe: Pick<Recipe, "columns">,
): RecognisedColumn {
  if (!recipe.columns) return column;
  const fixed = recipe.columns[recipeColumnIndex(names, index, recipe.columns)];
  const personal = fixed?.personal ?? column.personal;
  const { period: _period, group: _group, age: _age, personal: _personal, ...rest } = column;
  const chosen = { ...rest, certainty: 1, because: "chosen" as const, ...(personal === undefined ? {} : { personal }) };
  if (!fixed || personal) return { ...chosen, role: "ignore" };
  return {
    ...chosen,
    role: fixed.role,
    ...(fixed.period === undefined ? {} : { period: fixed.period }),
    ...(fixed.group === undefined ? {} : { group: fixed.group }),
    ...(fixed.age === undefined ? {} : { age: fixed.age }),
  };
}

/** Columns that the recipe's steps add at the right end, in their order; found in the recipe by name only. */
function computedColumns(names: readonly string[], recipe: Pick<Recipe, "columns" | "steps">): RecognisedColumn[] {
  const seen = new Set(names);
  return (recipe.steps ?? []).flatMap((step): RecognisedColumn[] => {
    const name = step.kind === "compute-column" ? step.name.trim() : "";
    if (step.kind !== "compute-column" || seen.has(name)) return [];
    seen.add(name);
    const fixed = recipe.columns?.find((column) => column.name.trim() === name);
    const isText = ["first-characters", "part", "text"].includes(step.formula.of);
    return [
      {
        name,
        role: fixed?.role ?? "ignore",
        type: isText ? "text" : "number",
        certainty: 1,
        because: "chosen",
        ...(fixed?.period === undefined ? {} : { period: fixed.period }),
        ...(fixed?.group === undefined ? {} : { group: fixed.group }),
        ...(fixed?.age === undefined ? {} : { age: fixed.age }),
      },
    ];
  });
}

/** Which column of the recipe describes this column of the file: by unique name, else by position; -1 for none. */
export function recipeColumnIndex(
  names: readonly string[],
  index: number,
  columns: NonNullable<Recipe["columns"]>,
): number {
  const name = names[index] ?? "";
  const unique = name !== "" && names.filter((other) => other === name).length === 1;
  if (unique) {
    const found = columns.findIndex((column) => column.name.trim() === name);
    if (found >= 0) return found;
  }
  const there = columns[index];
  const taken =
    there !== undefined && there.name.trim() !== "" && names.includes(there.name.trim()) && there.name.trim() !== name;
  return there === undefined || taken ? -1 : index;
}
