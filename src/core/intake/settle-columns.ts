import type { RecognisedColumn } from "./look-result.ts";
import type { ColumnRole } from "./recipe.ts";
import { foldText } from "./row-words.ts";

/** An area of the project, as far as recognition needs it. */
export interface KnownArea {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

type Samples = readonly (readonly string[])[];

/** Columns whose cells are the project's areas, by name or alias, or by code: most cells, and several different ones. */
export function matchKnownAreas(
  columns: readonly RecognisedColumn[],
  samples: Samples,
  areas: readonly KnownArea[],
): readonly RecognisedColumn[] {
  if (areas.length === 0) return columns;
  const names = new Set(areas.flatMap((area) => [area.name, ...(area.aliases ?? [])]).map(foldText));
  const codes = new Set(areas.flatMap((area) => [area.code, area.code.replace(/^0+(?=.)/u, "")]).map(foldText));
  const enough = Math.min(areas.length, 3);
  return columns.map((column, index) => {
    if (column.period !== undefined || column.role === "period" || column.type === "empty") return column;
    const filled = (samples[index] ?? []).filter((cell) => cell !== "").map(foldText);
    const known = (all: ReadonlySet<string>, share: number) =>
      filled.filter((cell) => all.has(cell)).length >= share * filled.length &&
      new Set(filled.filter((cell) => all.has(cell))).size >= enough;
    if (column.type === "text" && known(names, 0.5)) return asArea(column, "area-name");
    // Small counts look like area numbers: all cells must be codes, nearly all areas among them, and the name silent.
    const isSilent = column.because === "content" || column.role.startsWith("area");
    const most = new Set(filled).size >= 0.8 * areas.length;
    if (column.type !== "date" && isSilent && most && known(codes, 0.95)) return asArea(column, "area-code");
    return column;
  });
}

function asArea(column: RecognisedColumn, role: "area-code" | "area-name"): RecognisedColumn {
  const because = column.role === role && column.because === "name" ? ("name" as const) : ("content" as const);
  return { ...column, role, certainty: 0.97, because };
}

/**
 * Roles that only one column can have go to the most certain one; among area columns that are about as certain to the
 * one with most different cells, the smallest areas, and names go with their code. The others are left out.
 */
export function onlyBest(columns: readonly RecognisedColumn[], samples: Samples): RecognisedColumn[] {
  const single: readonly ColumnRole[] = ["area-code", "area-name", "period", "age", "factor", "indicator"];
  const different = (index: number) => new Set(samples[index]).size;
  const settled = [...columns];
  for (const role of single) {
    const rivals = settled.flatMap((column, index) => (column.role === role ? [index] : []));
    if (rivals.length < 2) continue;
    const code = role === "area-name" ? settled.findIndex((column) => column.role === "area-code") : -1;
    const codes = code < 0 ? 0 : different(code);
    const rank = (index: number) => {
      const certainty = settled[index]?.certainty ?? 0;
      if (!role.startsWith("area")) return certainty;
      const fits = codes > 5 && Math.abs(different(index) - codes) <= 0.05 * codes;
      return (fits ? 1e8 : 0) + Math.round(certainty * 4) * 1e6 + different(index);
    };
    const best = rivals.reduce((one, other) => (rank(other) > rank(one) ? other : one));
    for (const index of rivals) {
      const column = settled[index];
      if (index === best || !column) continue;
      const isLarger = role.startsWith("area") && different(index) * 2 <= different(best);
      settled[index] = { ...column, role: "ignore", certainty: isLarger ? 0.8 : 0.6 };
    }
  }
  return settled;
}

/** Figures that look like a denominator are the value where the table has no other figures. */
export function settleFigures(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  if (columns.some((column) => column.role === "value" || column.role === "numerator")) return columns;
  return columns.map((column) =>
    column.role === "denominator" ? { ...column, role: "value" as const, certainty: 0.6 } : column,
  );
}

/** Without a named area column, the first column of words is the area. */
export function settleAreas(columns: readonly RecognisedColumn[], samples: Samples): RecognisedColumn[] {
  if (columns.some((column) => column.role === "area-code" || column.role === "area-name")) return [...columns];
  const candidate = columns.findIndex((column, index) => {
    if (column.role !== "ignore" || column.because !== "content" || column.personal) return false;
    return (column.type === "text" || column.type === "code") && new Set(samples[index]).size > 1;
  });
  return columns.map((column, index) =>
    index === candidate
      ? { ...column, role: column.type === "code" ? ("area-code" as const) : ("area-name" as const), certainty: 0.6 }
      : column,
  );
}
