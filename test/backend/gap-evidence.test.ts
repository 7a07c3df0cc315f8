import { describe, expect, it } from "vitest";
import { areasCsv, longCsv, longRecipe, newBackend, settings } from "./backend-for-test.ts";

const plainGap = {
  title: "Too few places",
  indicatorId: "E01",
  period: "1900",
  group: "",
  areaCodes: ["001"],
  note: "",
  parkedBecause: "",
};

async function project() {
  const backend = newBackend();
  await backend.call("project.create", { settings, areasFile: backend.file("areas.csv", areasCsv) });
  await backend.call("intake.accept", { file: backend.file("one.csv", longCsv(2)), recipe: longRecipe, job: "j" });
  return backend;
}

describe("evidence of recorded gaps", () => {
  it("is empty for a gap recorded without details, as before details existed", async () => {
    const backend = await project();
    await backend.call("gaps.record", { gap: plainGap });
    expect(await backend.call("gaps.list", {})).toMatchObject([
      { ...plainGap, sentence: "", barriers: [], moreIndicators: [], findings: [], reports: [] },
    ]);
    const [found] = await backend.call("gaps.evidence", { audience: "public" });
    expect(found).toMatchObject({ voices: [], findings: [], reports: [] });
    expect(found?.indicators.map((one) => one.indicator.id)).toEqual(["E01"]);
  });

  it("says of each audience what gaps.view says of it", async () => {
    const backend = await project();
    await backend.call("gaps.record", { gap: plainGap });
    for (const audience of ["public", "internal"] as const) {
      const { view } = await backend.call("gaps.view", { indicatorId: "E01", period: "1900", group: "", audience });
      const [found] = await backend.call("gaps.evidence", { audience });
      expect(found?.indicators[0]).toMatchObject({
        city: view.city,
        areas: view.areas.filter((area) => area.code === "001"),
        childrenToReach: view.childrenToReach,
      });
    }
  });

  it("gathers voices, findings and reports, and a report in use stays", async () => {
    const backend = await project();
    const report = { title: "Social report", publisher: "", year: "", note: "" };
    const { id: evidenceId } = await backend.call("evidence.add", {
      file: backend.file("r.pdf", "%PDF"),
      evidence: report,
    });
    const finding = { part: "services" as const, code: "typed", details: {}, label: "No crèche in the north" };
    const gap = { ...plainGap, indicatorId: null, findings: [finding], reports: [{ evidenceId, page: "4" }] };
    const { id: gapId } = await backend.call("gaps.record", { gap });
    const { id: eventId } = await backend.call("voices.saveEvent", {
      id: null,
      event: {
        title: "Walk",
        method: "walk",
        people: ["children"],
        heldOn: "2026-05-04",
        areaCode: null,
        childrenAges: "4",
        note: "",
      },
      participants: [],
      kept: [],
    });
    await backend.call("voices.saveStatement", {
      id: null,
      statement: { eventId, text: "We want to climb", theme: "", saidBy: "children", rank: null, gapIds: [gapId] },
    });
    expect(await backend.call("gaps.evidence", { audience: "public" })).toMatchObject([
      {
        gapId,
        sureness: null,
        indicators: [],
        voices: [{ text: "We want to climb", event: "Walk", heldOn: "2026-05-04" }],
        findings: [finding],
        reports: [{ title: "Social report", page: "4" }],
      },
    ]);
    expect(await backend.refusal("evidence.remove", { id: evidenceId })).toBe("in-use");
    await backend.call("gaps.remove", { id: gapId });
    expect(await backend.call("voices.list", { audience: "public" })).toMatchObject({ statements: [{ gapIds: [] }] });
  });
});
