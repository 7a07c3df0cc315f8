import { foldText } from "../intake/row-words.ts";
import type { Area } from "./area.ts";

export type AreaFault =
  | { readonly fault: "unknown-area"; readonly code: string }
  | { readonly fault: "alias-taken"; readonly alias: string; readonly area: Area }
  | { readonly fault: "in-circle" };

/**
 * Whether an area may be changed so; null where nothing speaks against it. Its larger area and the area that it was
 * merged into must be known and must not lead back to it. No other area may have one of its spellings as name, code or
 * spelling, whatever case and accents.
 */
export function checkAreaChange(
  areas: readonly Area[],
  code: string,
  changed: Pick<Area, "parentCode"> & { readonly aliases: readonly string[]; readonly mergedInto: string | null },
): AreaFault | null {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  for (const link of ["parentCode", "mergedInto"] as const) {
    const target = changed[link];
    if (target === null) continue;
    if (!byCode.has(target)) return { fault: "unknown-area", code: target };
    if (leadsTo(byCode, target, code, (area) => area[link] ?? null)) return { fault: "in-circle" };
  }
  const wanted = new Map(changed.aliases.map((alias) => [foldText(alias), alias]));
  for (const area of areas) {
    if (area.code === code) continue;
    for (const text of [area.code, area.name, ...(area.aliases ?? [])]) {
      const alias = wanted.get(foldText(text));
      if (alias !== undefined) return { fault: "alias-taken", alias, area };
    }
  }
  return null;
}

function leadsTo(
  byCode: ReadonlyMap<string, Area>,
  from: string,
  wanted: string,
  next: (area: Area) => string | null,
): boolean {
  const passed = new Set<string>();
  for (let code: string | null = from; code !== null && !passed.has(code); ) {
    if (code === wanted) return true;
    passed.add(code);
    const area = byCode.get(code);
    code = area === undefined ? null : next(area);
  }
  return false;
}
