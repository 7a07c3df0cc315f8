import { describe, expect, it } from "vitest";
import { judgeEvidence, surest } from "../../../src/core/gaps/evidence-sureness.ts";
import type { AreaGapValue, GapValue, GapView } from "../../../src/core/gaps/gap-view.ts";

const value: GapValue = {
  numerator: 40,
  denominator: 100,
  value: 40,
  interval: [31, 50],
  state: "number",
  display: "shown",
  position: "worse-than-city",
  clarity: "clear",
  notes: [],
};
const withheld = (display: "hidden" | "too-few"): Partial<AreaGapValue> => ({
  display,
  numerator: null,
  denominator: null,
  value: null,
  interval: null,
  position: null,
  clarity: null,
});
const area = (code: string, part: Partial<AreaGapValue> = {}): AreaGapValue => ({
  ...value,
  areaId: Number(code),
  code,
  area: `Area ${code}`,
  group: "",
  rank: 1,
  sources: [],
  ...part,
});
const view = (part: Partial<GapView> = {}): GapView => ({
  indicator: {
    id: "E01",
    name: "Care",
    kind: "proportion",
    direction: "higher-is-better",
    unit: "%",
    per: 100,
    population: "children",
    sensitive: false,
    protectComplement: false,
  },
  period: "2025",
  periods: ["2025"],
  groups: [""],
  group: "",
  audience: "public",
  target: { indicatorId: "E01", value: 55, byYear: 2030 },
  areas: [area("1"), area("2", { clarity: "unclear" }), area("3", withheld("hidden")), area("4", withheld("too-few"))],
  parents: [],
  city: value,
  reference: [],
  spread: { q: 20, df: 3, p: 0.0002, tau2: 0.01 },
  rankingIsNoise: false,
  childrenToReach: null,
  groupDifference: null,
  hiddenCells: 1,
  ...part,
});
const sure = (seen: GapView, codes: readonly string[] = []) => judgeEvidence(seen, codes).sureness;
const groups = (city: { readonly clear: boolean } | null): Partial<GapView> => ({
  group: "reduced fee",
  groupDifference: {
    first: "reduced fee",
    second: "full fee",
    city: city === null ? null : { difference: -20, interval: city.clear ? [-26, -14] : [-40, 2], ...city },
    areas: [],
    areasWithEnough: 0,
    areasClear: 0,
  },
});

describe("how sure a gap is", () => {
  it("goes by the areas it names", () => {
    expect(sure(view(), ["1"])).toBe("clear");
    expect(judgeEvidence(view(), ["1", "2", "3"])).toEqual({ sureness: "partly", areasClear: 1, areasWithValue: 2 });
    expect(sure(view(), ["2"])).toBe("not-clear");
    expect(sure(view(), ["3"])).toBe("hidden");
    expect(sure(view(), ["4"])).toBe("too-few");
  });

  it("is never clear where the order of areas is noise", () => {
    expect(sure(view({ rankingIsNoise: true }), ["1"])).toBe("not-clear");
    expect(sure(view({ rankingIsNoise: true, target: null }))).toBe("not-clear");
  });

  it("goes by the difference of two groups for a gap of a group", () => {
    expect(sure(view(groups({ clear: true })))).toBe("clear");
    expect(sure(view(groups({ clear: false })), ["1"])).toBe("not-clear");
    expect(sure(view({ ...groups(null), city: { ...value, ...withheld("hidden") } }))).toBe("hidden");
  });

  it("goes by the target for the municipality, on the side that is behind", () => {
    expect(sure(view())).toBe("clear");
    expect(sure(view({ target: { indicatorId: "E01", value: 45, byYear: 2030 } }))).toBe("not-clear");
    expect(sure(view({ target: { indicatorId: "E01", value: 20, byYear: 2030 } }))).toBe("not-clear");
    const worse = view({ indicator: { ...view().indicator, direction: "higher-is-worse" } });
    expect(sure(worse)).toBe("not-clear");
    expect(sure({ ...worse, target: { indicatorId: "E01", value: 20, byYear: 2030 } })).toBe("clear");
    expect(sure(view({ city: { ...value, interval: null } }))).toBe("not-judged");
  });

  it("is that of the surest evidence", () => {
    expect(surest([])).toBeNull();
    expect(surest(["hidden", "not-clear", "too-few"])).toBe("not-clear");
  });
});
