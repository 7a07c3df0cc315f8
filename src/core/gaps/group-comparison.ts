import type { AreaGapValue, GapValue, GapView, GroupDifference } from "./gap-view.ts";

/** Two groups side by side, from the released views of each. */
export interface GroupComparison {
  readonly first: string;
  readonly second: string;
  /** All groups that can be compared, without "all children". */
  readonly groups: readonly string[];
  /** In the order of the first group's view: worst first, those without a shown value last. */
  readonly rows: readonly ComparedArea[];
  readonly city: { readonly first: GapValue; readonly second: GapValue };
  readonly difference: GroupDifference;
  /** Of the first group, whose values order the rows. */
  readonly rankingIsNoise: boolean;
}

export interface ComparedArea {
  readonly first: AreaGapValue;
  readonly second: AreaGapValue;
  /** null where one of the two may not be shown or is not there. */
  readonly difference: number | null;
  readonly interval: readonly [number, number] | null;
  readonly clear: boolean;
  readonly display: GroupDifference["areas"][number]["display"];
}

/**
 * Joins the view of one group with the view of another; both must be of the same audience and carry the same difference.
 * null where the two have no difference, as for anything but shares.
 */
export function compareGroups(first: GapView, second: GapView): GroupComparison | null {
  const difference = first.groupDifference;
  if (difference === null || difference.first !== first.group || difference.second !== second.group) return null;
  const others = new Map(second.areas.map((area) => [area.areaId, area]));
  const differences = new Map(difference.areas.map((area) => [area.areaId, area]));
  const rows = first.areas.flatMap((area): readonly ComparedArea[] => {
    const other = others.get(area.areaId);
    const between = differences.get(area.areaId);
    if (other === undefined || between === undefined) return [];
    const { difference: points, interval, clear, display } = between;
    return [{ first: area, second: other, difference: points, interval, clear, display }];
  });
  return {
    first: first.group,
    second: second.group,
    groups: first.groups.filter((group) => group !== ""),
    rows,
    city: { first: first.city, second: second.city },
    difference,
    rankingIsNoise: first.rankingIsNoise,
  };
}
