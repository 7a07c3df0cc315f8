import type { Area } from "../../../src/core/areas/area.ts";
import type { GapInput } from "../../../src/core/gaps/view-gaps.ts";
import type { Indicator } from "../../../src/core/indicators/indicator.ts";
import type { PlacedObservation } from "../../../src/core/indicators/observation.ts";

export const participation: Indicator = {
  id: "E01",
  name: "Participation",
  kind: "proportion",
  direction: "higher-is-better",
  unit: "%",
  per: 100,
  population: "children under 3",
  sensitive: false,
  protectComplement: false,
};

export function area(code: string, parentCode: string | null = null, name = `Area ${code}`): Area {
  return { id: Number(code.replaceAll(/\D/g, "")) + 1, code, name, parentCode, level: "neighbourhood", polygon: null };
}

export function parentArea(code: string, id = 9000): Area {
  return { id, code, name: `District ${code}`, parentCode: null, level: "parent", polygon: null };
}

export function observation(
  areaId: number,
  numbers: {
    readonly value?: number | null;
    readonly numerator?: number | null;
    readonly denominator?: number | null;
    readonly factor?: number;
  },
  group = "",
): PlacedObservation {
  const { value = null, numerator = null, denominator = null, factor = 1 } = numbers;
  const isMissing = value === null && numerator === null && denominator === null;
  return {
    areaId,
    group,
    state: isMissing ? "missing" : "number",
    value,
    numerator,
    denominator,
    factor,
    source: {
      importId: 1,
      file: "values.csv",
      row: areaId + 1,
      columns: { area: 1, value: 2, numerator: 3, denominator: null, factor: null },
    },
  };
}

/** Areas "01", "02", … from [numerator, denominator] pairs. */
export function inputOf(pairs: readonly (readonly [number, number])[], changes: Partial<GapInput> = {}): GapInput {
  const areas = pairs.map((_, index) => area(String(index + 1).padStart(2, "0")));
  const observations = pairs.map(([numerator, denominator], index) =>
    observation(areas[index]?.id ?? 0, { numerator, denominator }),
  );
  return {
    indicator: participation,
    period: "2025",
    periods: ["2025"],
    group: "",
    groups: [""],
    audience: "internal",
    target: null,
    areas,
    observations,
    reference: [],
    ...changes,
  };
}
