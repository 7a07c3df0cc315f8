import { describe, expect, it } from "vitest";
import { readGeojsonAreas } from "../../../src/core/areas/read-geojson-areas.ts";
import { readTableAreas } from "../../../src/core/areas/read-table-areas.ts";
import { look } from "../../../src/core/intake/look.ts";
import { readTable } from "../../../src/core/intake/read-table.ts";

const square = {
  type: "Polygon",
  coordinates: [
    [
      [7.5, 47.5],
      [7.6, 47.5],
      [7.6, 47.6],
      [7.5, 47.5],
    ],
  ],
};
const feature = (properties: object, geometry: object = square) => ({ type: "Feature", properties, geometry });
const geojson = (...features: readonly object[]) =>
  readGeojsonAreas(JSON.stringify({ type: "FeatureCollection", features }));
const table = (text: string) =>
  readTableAreas(
    look(text, { encoding: "utf-8", byteOrderMark: false, certainty: 1, alternatives: [], binary: false }),
    readTable(text).data,
  );

describe("reading areas", () => {
  it("takes the zero-padded code, not the program's own numbers, and the name", () => {
    const { areas, problems } = geojson(
      feature({ OBJID: "17136", OBJECTID: 1, TXT: "7", ZTXT: "07", name: "Bruderholz" }),
      feature({ OBJID: "17137", OBJECTID: 2, TXT: "10", ZTXT: "10", name: "Iselin" }),
    );
    expect(areas.map(({ code, name }) => [code, name])).toEqual([
      ["07", "Bruderholz"],
      ["10", "Iselin"],
    ]);
    expect(problems).toEqual([]);
  });

  it("adds the larger areas that a column names", () => {
    const { areas } = table("code,name,district\n01,Mill,North\n02,Lane,North\n03,Hill,South\n");
    expect(areas.map(({ code, parentCode, level }) => [code, parentCode, level])).toEqual([
      ["01", "North", "neighbourhood"],
      ["02", "North", "neighbourhood"],
      ["03", "South", "neighbourhood"],
      ["North", null, "parent"],
      ["South", null, "parent"],
    ]);
  });

  it("names the line of a code that stands twice", () => {
    const { problems } = table("code,name\n01,Mill\n02,Lane\n01,Hill\n");
    expect(problems).toContainEqual({
      level: "error",
      code: "area-code-twice",
      row: 4,
      column: 0,
      details: { area: "01" },
    });
  });

  it("leaves out polygons that are not in degrees and says so", () => {
    const { areas, problems } = geojson(
      feature(
        { code: "01", name: "Mill" },
        {
          type: "Polygon",
          coordinates: [
            [
              [430164.3, 4581940.4],
              [430105, 4581881],
            ],
          ],
        },
      ),
    );
    expect(areas[0]?.polygon).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual(["polygon-not-degrees"]);
  });

  it("refuses what is no GeoJSON", () => {
    expect(readGeojsonAreas("{ not json").problems.map((problem) => problem.code)).toEqual(["areas-not-geojson"]);
    expect(geojson().problems.map((problem) => problem.code)).toEqual(["no-table"]);
  });
});
