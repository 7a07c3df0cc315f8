import { describe, expect, it } from "vitest";
import { combineParts } from "../../../src/core/indicators/combine-parts.ts";
import type { PlacedObservation } from "../../../src/core/indicators/observation.ts";
import { participation } from "../gaps/gap-builders.ts";

type Columns = PlacedObservation["source"]["columns"];
const none: Columns = { area: 1, value: null, numerator: null, denominator: null, factor: null };

/** What an import says: the columns that it has are those that are named here. */
function said(importId: number, figures: Partial<Omit<PlacedObservation, "source">>): PlacedObservation {
  const column = (role: "value" | "numerator" | "denominator" | "factor", at: number) => (role in figures ? at : null);
  return {
    areaId: 1,
    group: "",
    state: "number",
    value: null,
    numerator: null,
    denominator: null,
    factor: 1,
    ...figures,
    source: {
      importId,
      file: `${importId}.csv`,
      row: 2,
      columns: {
        area: 1,
        value: column("value", 2),
        numerator: column("numerator", 3),
        denominator: column("denominator", 4),
        factor: column("factor", 5),
      },
    },
  };
}
const combined = (...parts: readonly PlacedObservation[]) => {
  const one = combineParts(participation, parts);
  return one && [one.state, one.value, one.numerator, one.denominator, one.factor];
};

describe("figures from several imports", () => {
  it("computes from a numerator and a denominator of two files, in either order, and names both", () => {
    const places = said(1, { numerator: 12354 });
    const children = said(2, { denominator: 15730, partsLeftOut: 1 });
    const result = combineParts(participation, [places, children]);
    expect(result).toMatchObject({ state: "number", numerator: 12354, denominator: 15730, partsLeftOut: 1 });
    expect(result?.value).toBeCloseTo(78.5378, 4);
    expect([result?.source.importId, result?.furtherSources?.map((source) => source.importId)]).toEqual([1, [2]]);
    expect(combined(children, places)).toEqual(combined(places, children));
  });

  it("takes a factor from a third file", () => {
    const [numerator, denominator] = [said(1, { numerator: 10 }), said(2, { denominator: 50 })];
    expect(combined(numerator, denominator, said(3, { factor: 2 }))).toEqual(["number", 40, 10, 50, 2]);
  });

  it("lets a later figure replace an earlier one completely, without its counts", () => {
    const counted = said(1, { value: 20, numerator: 10, denominator: 50 });
    expect(combined(counted, said(2, { value: 30 }))).toEqual(["number", 30, null, null, 1]);
    expect(combined(counted, said(2, { value: null, state: "suppressed-at-source" }))).toEqual([
      "suppressed-at-source",
      null,
      null,
      null,
      1,
    ]);
  });

  it("keeps weights that came before the figure, and those that came after it", () => {
    const [score, residents] = [said(2, { value: 1.5 }), said(1, { denominator: 800 })];
    expect(combined(residents, score)).toEqual(["number", 1.5, null, 800, 1]);
    expect(combined(score, residents)).toEqual(["number", 1.5, null, 800, 1]);
  });

  it("computes afresh where a later part replaces a count of the figure, and leaves the figure's own otherwise", () => {
    const figure = said(2, { value: 20, numerator: 10, denominator: 50 });
    expect(combined(figure, said(3, { denominator: 40 }))).toEqual(["number", 25, 10, 40, 1]);
    expect(combined(said(1, { denominator: 40 }), figure)).toEqual(["number", 20, 10, 50, 1]);
    expect(combined(said(1, { denominator: 40 }), said(2, { denominator: 60 }), said(3, { numerator: 6 }))).toEqual([
      "number",
      10,
      6,
      60,
      1,
    ]);
  });

  it("never makes a number of a hidden or missing part, nor of one part alone", () => {
    const hidden = said(1, { numerator: null, state: "suppressed-at-source" });
    const missing = said(1, { numerator: null, state: "missing" });
    const children = said(2, { denominator: 50 });
    expect(combined(hidden, children)?.slice(0, 2)).toEqual(["suppressed-at-source", null]);
    expect(combined(missing, children)?.slice(0, 2)).toEqual(["missing", null]);
    expect(combined(children)?.slice(0, 2)).toEqual(["number", null]);
    const factor = said(3, { factor: 1, state: "missing" });
    expect(combined(said(1, { numerator: 5 }), children, factor)?.slice(0, 2)).toEqual(["missing", null]);
    expect(combined(said(1, { numerator: 5 }), said(2, { denominator: 0 }))?.slice(0, 2)).toEqual([
      "not-applicable",
      null,
    ]);
    expect(combineParts(participation, [])).toBeNull();
  });

  it("takes figures typed by hand as figures", () => {
    const typed = { ...said(3, { value: 14, denominator: 49 }), source: { ...said(3, {}).source, columns: none } };
    expect(combined(said(1, { value: 20, numerator: 10, denominator: 50 }), typed)).toEqual([
      "number",
      14,
      null,
      49,
      1,
    ]);
  });
});
