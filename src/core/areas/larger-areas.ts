import type { Area, NewArea } from "./area.ts";

/** Areas of a file as they go into the project, and how many neighbourhoods became parts of them. */
export interface PlacedAreas {
  readonly areas: readonly NewArea[];
  readonly partsOfLarger: number;
}

/**
 * Recognises a file of larger areas, such as coarser outlines for a map: each of its codes is a larger area of the project
 * already, or the beginning of the codes of neighbourhoods. They then come in as larger areas, and neighbourhoods without
 * one become their parts. Any other file stays as it is. No known areas: nothing to recognise.
 */
export function placeLargerAreas(found: readonly NewArea[], known: readonly Area[]): PlacedAreas {
  const neighbourhoods = known.filter((area) => area.level === "neighbourhood");
  const knownCodes = new Map(known.map((area) => [area.code, area]));
  const partsOf = new Map(found.map(({ code }) => [code, partsOfArea(code, neighbourhoods)]));
  const areLarger =
    found.length > 0 &&
    found.every(({ code }) => {
      const before = knownCodes.get(code);
      return before === undefined ? (partsOf.get(code) ?? []).length > 0 : before.level === "parent";
    });
  if (!areLarger) return { areas: found, partsOfLarger: 0 };
  const larger = found.map((area): NewArea => ({ ...area, parentCode: null, level: "parent" }));
  const parts = found.flatMap(({ code }) =>
    (partsOf.get(code) ?? []).map(
      ({ code: own, name, polygon }): NewArea => ({
        code: own,
        name,
        parentCode: code,
        level: "neighbourhood",
        polygon,
      }),
    ),
  );
  return { areas: [...larger, ...parts], partsOfLarger: parts.length };
}

/** Neighbourhoods that belong to no larger area yet and whose codes begin with this one. */
function partsOfArea(code: string, neighbourhoods: readonly Area[]): readonly Area[] {
  return neighbourhoods.filter(
    (area) => area.parentCode === null && area.code.length > code.length && area.code.startsWith(code),
  );
}
