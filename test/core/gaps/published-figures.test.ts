import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { viewGaps } from "../../../src/core/gaps/view-gaps.ts";
import { area, inputOf, observation, parentArea, participation } from "./gap-builders.ts";

const data = new URL("../../../../shared/data/", import.meta.url).pathname;

function rowsOf(file: string, separator: string): readonly (readonly string[])[] {
  const lines = readFileSync(data + file, "utf8")
    .replace("\uFEFF", "")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  return lines.slice(1).map((line) => line.split(separator).map((cell) => cell.replaceAll('"', "")));
}

function numberIn(cell: string | undefined): number | null {
  return cell === undefined || cell === "" ? null : Number(cell);
}

describe.skipIf(!existsSync(data))("figures of real files (needs ../shared/data)", () => {
  test("Basel 2022: minors on social assistance, denominators estimated from rounded rates", () => {
    const rows = rowsOf("basel-wohnviertel/8281_sozialhilfequote-minderjaehrige_wohnviertel.tsv", "\t");
    const areas = rows.map(([code = "", name]) => area(code, Number(code) <= 19 ? "B" : null, name));
    const view = viewGaps(
      inputOf([], {
        indicator: { ...participation, direction: "higher-is-worse" },
        areas: [...areas, parentArea("B")],
        observations: rows.map(([, , value, count], index) =>
          observation(areas[index]?.id ?? 0, { value: numberIn(value), numerator: numberIn(count) }),
        ),
      }),
    );
    expect(view.areas).toHaveLength(21);
    expect(view.areas.slice(0, 5).map(({ area, value, rank }) => [area, value, rank])).toEqual([
      ["Klybeck", 17.5, 1],
      ["Kleinhüningen", 17.5, 1],
      ["Iselin", 14.2, 3],
      ["Matthäus", 13.4, 4],
      ["Clara", 12.3, 5],
    ]);
    expect(view.areas[0]?.notes).toEqual(["estimated-denominator", "tie"]);
    expect(view.city.numerator).toBe(2516);
    expect(Math.round(view.city.denominator ?? 0)).toBe(30621);
    expect(view.city.value).toBeCloseTo(8.22, 2);
    expect(view.city.notes).toEqual(["estimated-denominator"]);
    expect(view.parents[0]?.numerator).toBe(2316);
    expect(view.parents[0]?.value).toBeCloseTo(8.74, 2);
    expect(view.parents[0]?.notes).toEqual(["estimated-denominator"]);
  });

  test("Zürich 2018: places per child, with a factor", () => {
    const rows = rowsOf("zurich-kitas-schulkreis/sd_zv_kitas_schulkreis.csv", ",").filter(
      ([year, name]) => year === "2018" && !name?.startsWith("Gesamte"),
    );
    const areas = rows.map(([, name], index) => area(String(index + 1), null, name));
    const view = viewGaps(
      inputOf([], {
        indicator: { ...participation, kind: "ratio" },
        areas,
        observations: rows.map(([, , places, children, factor], index) =>
          observation(areas[index]?.id ?? 0, {
            numerator: numberIn(places),
            denominator: numberIn(children),
            factor: Number(factor),
          }),
        ),
      }),
    );
    expect(view.city.value).toBeCloseTo(80.46, 2);
    expect([view.city.numerator, view.city.denominator, view.city.interval]).toEqual([10860, 24159, null]);
    expect(view.areas.slice(0, 2).map(({ area, value }) => [area, value?.toFixed(2)])).toEqual([
      ["Schwamendingen", "57.03"],
      ["Glattal", "67.25"],
    ]);
  });

  test("Berlin 2021: a score for 542 areas has neither interval nor city value", () => {
    const rows = rowsOf("berlin-mss2021-plr/mss_2021_index-indikatoren_z-werte_plr.csv", ";");
    const areas = rows.map(([code = "", name]) => area(code, null, name));
    const started = performance.now();
    const view = viewGaps(
      inputOf([], {
        indicator: { ...participation, kind: "score", direction: "higher-is-worse", per: 1, unit: "" },
        areas,
        audience: "public",
        observations: rows.map((row, index) => observation(areas[index]?.id ?? 0, { value: numberIn(row[5]) })),
      }),
    );
    expect(performance.now() - started).toBeLessThan(500);
    expect(view.areas).toHaveLength(542);
    expect(view.areas.slice(0, 5).map(({ code, value }) => [code, value])).toEqual([
      ["08100521", 3.01],
      ["05200527", 2.84],
      ["08100419", 2.63],
      ["08100520", 2.58],
      ["05200526", 2.57],
    ]);
    expect(view.areas.filter((value) => value.state === "missing")).toHaveLength(6);
    expect(view.areas.every((value) => value.interval === null)).toBe(true);
    expect([view.city.state, view.city.value, view.city.notes]).toEqual(["missing", null, ["not-available"]]);
  });
});
