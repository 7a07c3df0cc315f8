import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newBackend } from "./backend-for-test.ts";

const asked = { indicatorId: "E01", audience: "public" } as const;

describe("views of an indicator in the example", () => {
  test("compare, trend and map answer from what the public may see", async () => {
    const backend = newBackend();
    await backend.call("project.openExample", { language: "en", job: "example" });

    const { comparison } = await backend.call("trend.compare", { ...asked, period: "2025", groups: null });
    expect([comparison?.first, comparison?.second]).toEqual(["reduced fee", "full fee"]);
    expect(comparison?.rows).toHaveLength(18);
    const hidden = comparison?.rows.filter((row) => row.first.display === "hidden" || row.second.display === "hidden");
    expect(hidden?.length).toBeGreaterThan(0);
    for (const row of hidden ?? []) expect(row).toMatchObject({ difference: null, interval: null, clear: false });
    const turned = await backend.call("trend.compare", {
      ...asked,
      period: "2025",
      groups: ["full fee", "reduced fee"],
    });
    expect(turned.comparison?.difference.city?.difference).toBeCloseTo(
      -(comparison?.difference.city?.difference ?? 0),
      9,
    );
    // Before 2024 the fee is not told apart.
    const before = await backend.call("trend.compare", { ...asked, period: "2019", groups: null });
    expect(before.comparison).toBeNull();

    const trend = await backend.call("trend.view", { ...asked, group: "", areaCodes: [], groups: ["reduced fee"] });
    expect(trend.lines[1]?.points.map(({ value }) => value !== null)).toEqual([
      ...Array.from({ length: 5 }, () => false),
      true,
      true,
    ]);

    const map = await backend.call("trend.shapes", {});
    expect(map.shapes).toHaveLength(18);
  });

  test("a table of what is shown goes out as CSV without formulas, under a safe name", async () => {
    const backend = newBackend();
    await backend.call("project.openExample", { language: "de", job: "example" });
    const made = await backend.call("trend.saveShown", {
      as: "csv",
      fileName: "../Anteil: 2025/Karte",
      columns: ["Gebiet", "Wert"],
      rows: [["=HYPERLINK(1)", 14.2857]],
      notes: ["öffentlich"],
    });
    expect(made.suggestedName).toMatch(/^[^/:]+\.csv$/);
    const text = readFileSync(backend.core.session.files.get(made.token)?.path ?? "", "utf8");
    expect(text).toContain("'=HYPERLINK(1);14,2857");
    expect(text).toContain("öffentlich");
  });
});
