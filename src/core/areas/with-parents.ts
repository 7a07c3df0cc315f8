import type { IntakeProblem } from "../intake/look-result.ts";
import type { NewArea } from "./area.ts";

/**
 * Adds the larger areas that neighbourhoods name as their parent, and tells of codes that stand twice (the first holds).
 * A parent has its own code as its name where nothing better is known.
 */
export function withParents(
  found: readonly { readonly area: NewArea; readonly row: number }[],
  problems: readonly IntakeProblem[],
): { readonly areas: readonly NewArea[]; readonly problems: readonly IntakeProblem[] } {
  const byCode = new Map<string, NewArea>();
  const doubles: IntakeProblem[] = [];
  for (const { area, row } of found) {
    if (byCode.has(area.code))
      doubles.push({
        level: "error",
        code: "area-code-twice",
        row,
        column: 0,
        details: { area: area.code },
      });
    else byCode.set(area.code, area);
  }
  for (const { parentCode } of found.map(({ area }) => area)) {
    if (parentCode !== null && !byCode.has(parentCode)) {
      byCode.set(parentCode, { code: parentCode, name: parentCode, parentCode: null, level: "parent", polygon: null });
    }
  }
  return { areas: [...byCode.values()], problems: [...problems, ...doubles] };
}
