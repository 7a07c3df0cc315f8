import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../src/backend/decode/decode-file.ts";
import { look } from "../../../src/core/intake/look.ts";

const rolesOf = (name: string) => {
  const decoded = decodeBytes(readFileSync(`resources/example/${name}`), "de");
  const found = look(decoded.text, decoded);
  return {
    header: found.headerRows,
    first: found.firstDataRow,
    roles: found.columns.map((column) => column.role),
  };
};
const csv = (rows: readonly string[]) =>
  look(rows.join("\n"), {
    encoding: "utf-8",
    byteOrderMark: false,
    certainty: 1,
    alternatives: [],
    binary: false,
  });

describe("recognising what figures are by their numbers", () => {
  it("finds part, whole and share under title lines that a spreadsheet filled up with separators", () => {
    expect(rolesOf("kita-quote.csv")).toEqual({
      header: [5],
      first: 6,
      roles: ["area-code", "area-name", "period", "group", "numerator", "denominator", "value"],
    });
  });

  it("finds the part among two columns of children", () => {
    expect(rolesOf("grundsicherung.csv").roles).toEqual(["area-name", "numerator", "denominator", "value"]);
  });

  it("does not take unrelated figures for a share", () => {
    const found = csv([
      "name;a;b;c",
      "Mill;10;20;3",
      "Lane;11;30;4",
      "Hill;12;44;5",
      "Ford;13;51;6",
      "Dale;14;62;7",
      "Moor;15;70;8",
    ]);
    expect(found.columns.map((column) => column.role)).not.toContain("denominator");
  });
});
