import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type CallName, contract } from "../../src/contract/contract.ts";
import { emptyService } from "../../src/core/services/service.ts";
import { contents } from "../store/project-for-test.ts";
import { areasCsv, longCsv, longRecipe, newBackend, settings, type TestBackend } from "./backend-for-test.ts";

const catalogueEntry = {
  id: "parents-cafe",
  section: "social" as const,
  definition: {
    name: "Parents' café",
    numerator: "families",
    denominator: "all families",
    population: "families",
    age: "0–3",
    kind: "proportion" as const,
    per: 100,
    unit: "%",
    direction: "higher-is-better" as const,
    targetValue: 12.5,
    targetWords: "more",
    levels: ["municipality" as const],
    sourceOffice: "Family centre",
    sensitive: false,
    protectComplement: false,
  },
  importance: "core" as const,
  note: "since May",
};
const gap = {
  title: "Too few places",
  indicatorId: "E01",
  period: "1900",
  group: "",
  areaCodes: ["001"],
  note: "",
  parkedBecause: "",
};
const gapDetails = {
  sentence: "Places are missing.",
  barriers: ["cost" as const],
  groupsConcerned: ["disability" as const],
  challenges: ["funding" as const],
  moreIndicators: [{ indicatorId: "E01", period: "1901", group: "" }],
  findings: [{ part: "services" as const, code: "typed", details: { places: 3 }, label: "No crèche" }],
  reports: [{ evidenceId: 1, page: "4" }],
};
const consultation = {
  title: "Walk",
  method: "walk" as const,
  people: ["children" as const],
  heldOn: "2026-05-04",
  areaCode: "001",
  childrenAges: "3 to 5",
  note: "",
};
const statement = {
  eventId: 1,
  text: "We want to climb",
  theme: "play",
  saidBy: "children" as const,
  rank: 1 as const,
  gapIds: [1],
};
const measure = {
  id: null,
  goalId: 1,
  title: "Build",
  description: "",
  leadSector: "education" as const,
  partners: "",
  areaCodes: [],
  startMonth: "2027-01",
  endMonth: "2028-12",
  indicator: {
    indicatorId: "E01",
    name: "",
    unit: "%",
    baseline: 100 / 3,
    baselineBy: "",
    target: 45,
    targetYear: 2030,
  },
  mandatory: false,
};
const line = {
  id: null,
  measureId: 1,
  name: "Works",
  category: "construction" as const,
  recurrence: "one-off" as const,
  quantity: 1.5,
  unit: "site",
  frequencyPerYear: 1,
  unitPriceCents: 12_345_678,
  onCostPercent: 0,
  inflationClass: "construction" as const,
  contingencyPercent: 15,
  startMonth: "2027-03",
  endMonth: "2027-03",
  rampPercent: [],
  nature: "new" as const,
  inKind: false,
  spending: "investment" as const,
  accountCode: "4711",
};
const funding = {
  id: null,
  measureId: null,
  source: "state-region" as const,
  name: "Programme",
  certainty: "approved" as const,
  inKind: false,
  amounts: [{ year: 2027, cents: 5_000_000 }],
};
const [e01] = longRecipe.indicators as [(typeof longRecipe.indicators)[number]];
const texts = {
  title: "A fair start",
  subtitle: "",
  foreword: "Dear all",
  vision: "",
  decisionAsked: "",
  status: "draft" as const,
  date: "2026-11-22",
};
const assumptions = {
  inflationPercent: { wages: 3.5, goods: 2, construction: 4 },
  certaintyPercent: { approved: 100, planned: 75, applied: 50, idea: 10 },
};
const figure = {
  indicatorId: "E01",
  areaCode: "002",
  period: "1960",
  group: "",
  state: "number" as const,
  value: 100 / 3,
  numerator: null,
  denominator: null,
  saidBy: "Ms Kern, youth office",
  saidOn: "2026-05-04",
  note: "on the phone",
  evidenceId: 1,
  page: "17",
};
const evidence = { title: "Social report", publisher: "Town", year: "2025", note: "" };
const service = { ...emptyService, name: "Nursery", provider: "Town" };
const staffRecord = {
  name: "Town's day care",
  settings: 6,
  profession: "",
  staff: 52.5,
  qualified: 40,
  vacant: null,
  leavers: 0,
  trainingHours: null,
  children: 310,
  note: "",
};
const institution = {
  name: "Youth office",
  contact: "Ms Kern",
  address: "Main street 1",
  language: "de" as const,
  sector: "social" as const,
  indicatorIds: ["E01"],
  otherFigures: "",
};
const area = {
  name: "Quarter One",
  parentCode: null,
  aliases: ["Q. 1", "First"],
  validFrom: "1990",
  validTo: "2020",
  mergedInto: "002",
};
const decided = (titles: readonly string[]) => ({
  priorities: titles.map((title, index) => ({
    gapId: index + 1,
    title,
    horizon: "short" as const,
    firstStep: "",
    reason: "",
  })),
});

/** One input for each call that writes, on the project of `fullProject`. */
const inputs: Partial<Record<CallName, (backend: TestBackend) => unknown>> = {
  "project.changeSettings": () => ({ settings: { ...settings, municipality: "Other" } }),
  "project.setPhaseDoneOutside": () => ({ phase: 2, done: true }),
  "areas.accept": (backend) => ({ file: backend.file("more.csv", "code,name\n900,New quarter\n001,Renamed\n") }),
  "areas.change": () => ({ id: 1, area: { ...area, aliases: ["First", "Old town"] } }),
  "intake.accept": (backend) => ({
    file: backend.file("next.csv", longCsv(2).replaceAll(",19", ",20")),
    recipe: longRecipe,
    job: "j",
  }),
  "intake.remove": () => ({ id: 2 }),
  "disclosure.setRule": () => ({ importId: 2, published: true, hideBelow: 12 }),
  "typed.save": () => ({ figure: { ...figure, areaCode: "003" } }),
  "evidence.add": (backend) => ({ file: backend.file("other.pdf", "%PDF-1.7 other"), evidence }),
  "evidence.change": () => ({ id: 1, evidence: { ...evidence, year: "2026" } }),
  "evidence.remove": () => ({ id: 2 }),
  "requests.save": () => ({ id: 1, institution: { ...institution, address: "", indicatorIds: ["E02"] } }),
  "requests.remove": () => ({ id: 1 }),
  "indicators.save": () => ({ indicator: { ...longRecipe.indicators[0], id: "S05", name: "Poverty" } }),
  "indicators.setTarget": () => ({ target: { indicatorId: "E01", value: 45.5, byYear: 2030 } }),
  "indicators.setPooling": () => ({ indicatorId: "E01", years: 3 }),
  "indicators.clearTarget": () => ({ indicatorId: "E01" }),
  "context.saveEntry": () => ({ isNew: false, entry: { ...catalogueEntry, id: "E02" } }),
  "context.resetEntry": () => ({ indicatorId: "E02" }),
  "context.removeOwn": () => ({ indicatorId: "parents-cafe" }),
  "context.setStatus": () => ({ indicatorId: "H05", status: "not-applicable" }),
  "context.setMode": () => ({ mode: "full" }),
  "context.use": () => ({ indicatorId: "H05" }),
  "gaps.record": () => ({ gap: { ...gap, title: "Third" } }),
  "gaps.change": () => ({ id: 1, gap: { ...gap, note: "seen in May", ...gapDetails, sentence: "Few places." } }),
  "gaps.remove": () => ({ id: 2 }),
  "voices.saveEvent": () => ({
    id: 1,
    event: { ...consultation, title: "Walk in May" },
    participants: [{ group: "other" as const, number: 3 }],
    kept: ["families-in-general" as const],
  }),
  "voices.removeEvent": () => ({ id: 1 }),
  "voices.saveStatement": () => ({ id: 1, statement: { ...statement, rank: null, gapIds: [2] } }),
  "voices.removeStatement": () => ({ id: 1 }),
  "quality.saveStaff": () => ({ id: 1, record: { ...staffRecord, vacant: 1.5, note: "visited" } }),
  "quality.removeStaff": () => ({ id: 1 }),
  "quality.rate": () => ({ statement: "co-location", value: 4 }),
  "quality.closeRound": () => ({ closed: true }),
  "services.save": () => ({ id: 1, service: { ...service, users: { state: "number" as const, value: 0 } } }),
  "services.remove": () => ({ id: 1 }),
  "services.accept": (backend) => ({
    file: backend.file("services.csv", "Name;Provider;Places\nNursery;Town;30\nPlaygroup;Parents;12\n"),
  }),
  "services.ask": () => ({ provider: "Parents" }),
  "services.forgetAsked": () => ({ provider: "Town" }),
  "cooperation.savePartner": () => ({ id: 1, partner: { name: "Midwives", sector: "health", since: "after" } }),
  "cooperation.removePartner": () => ({ id: 1 }),
  "cooperation.nameLink": () => ({ round: "before", fromId: 2, toId: 1, level: 3 }),
  "cooperation.setInstrument": () => ({ instrument: "leadership", isOn: true }),
  "cooperation.setProximity": () => ({
    round: "before",
    first: "education",
    second: "health",
    proximity: "social",
    points: 0,
  }),
  "cooperation.checkPoint": () => ({ point: "no-lead", isChecked: true }),
  "cooperation.reviewPractice": () => ({ round: "after", practice: "vision", points: 3, action: "" }),
  "cooperation.answerItem": () => ({ round: "before", sector: "health", item: "funding-1", points: 0, evidence: "" }),
  "priorities.saveCriterion": () => ({
    criterion: { id: 1, name: "Size", lowAnchor: "few", highAnchor: "many", weight: 33.3 },
  }),
  "priorities.removeCriterion": () => ({ id: 1 }),
  "priorities.score": () => ({ gapId: 1, criterionId: 1, points: 2 }),
  "priorities.decide": () => decided(["First", "Second"]),
  "strategy.saveGoal": () => ({ goal: { id: 1, priorityId: 1, text: "Enough places by 2030" } }),
  "strategy.removeGoal": () => ({ id: 2 }),
  "strategy.saveMeasure": () => ({ measure: { ...measure, id: 1, title: "Build more" } }),
  "strategy.removeMeasure": () => ({ id: 1 }),
  "costs.saveLine": () => ({ line: { ...line, id: 1, quantity: 2.25 } }),
  "costs.removeLine": () => ({ id: 1 }),
  "costs.saveFunding": () => ({ funding: { ...funding, id: 1, certainty: "planned" } }),
  "costs.removeFunding": () => ({ id: 1 }),
  "costs.setAssumptions": () => ({
    assumptions: { ...assumptions, inflationPercent: { wages: 1, goods: 1, construction: 1 } },
  }),
  "document.setTexts": () => ({ texts: { ...texts, title: "Another title" } }),
};

async function fullProject(): Promise<TestBackend> {
  const backend = newBackend();
  await backend.call("project.create", { settings, areasFile: backend.file("areas.csv", areasCsv) });
  await backend.call("intake.accept", { file: backend.file("one.csv", longCsv(2)), recipe: longRecipe, job: "j" });
  await backend.call("intake.accept", {
    file: backend.file("two.csv", longCsv(1).replaceAll(",1900,", ",1950,")),
    recipe: longRecipe,
    job: "j",
  });
  await backend.call("evidence.add", { file: backend.file("report.pdf", "%PDF-1.7 report"), evidence });
  await backend.call("evidence.add", { file: backend.file("second.pdf", "%PDF-1.7 second"), evidence });
  await backend.call("typed.save", { figure });
  await backend.call("indicators.save", { indicator: { ...e01, id: "E02" } });
  await backend.call("context.saveEntry", { isNew: true, entry: catalogueEntry });
  await backend.call("requests.save", { id: null, institution });
  await backend.call("areas.change", { id: 1, area });
  await backend.call("indicators.setTarget", { target: { indicatorId: "E01", value: 40, byYear: 2030 } });
  await backend.call("gaps.record", { gap });
  await backend.call("gaps.record", { gap: { ...gap, title: "Second", ...gapDetails } });
  await backend.call("voices.saveEvent", {
    id: null,
    event: consultation,
    participants: [{ group: "families-in-general", number: 12 }],
    kept: [],
  });
  await backend.call("voices.saveStatement", { id: null, statement });
  await backend.call("quality.saveStaff", { id: null, record: staffRecord });
  await backend.call("quality.rate", { statement: "co-location", value: 4 });
  await backend.call("services.save", { id: null, service });
  await backend.call("services.ask", { provider: "Town" });
  await backend.call("cooperation.savePartner", {
    id: null,
    partner: { name: "Nursery", sector: "education", since: "before" },
  });
  await backend.call("cooperation.savePartner", {
    id: null,
    partner: { name: "Clinic", sector: "health", since: "before" },
  });
  await backend.call("cooperation.nameLink", { round: "before", fromId: 1, toId: 2, level: 2 });
  await backend.call("priorities.saveCriterion", {
    criterion: { id: null, name: "Size", lowAnchor: "", highAnchor: "", weight: 20 },
  });
  await backend.call("priorities.score", { gapId: 1, criterionId: 1, points: 4 });
  await backend.call("priorities.decide", decided(["First"]));
  await backend.call("strategy.saveGoal", { goal: { id: null, priorityId: 1, text: "Enough places" } });
  await backend.call("strategy.saveGoal", { goal: { id: null, priorityId: 1, text: "Open longer" } });
  await backend.call("strategy.saveMeasure", { measure });
  await backend.call("costs.saveLine", { line });
  await backend.call("costs.saveFunding", { funding });
  await backend.call("costs.setAssumptions", { assumptions });
  await backend.call("document.setTexts", { texts });
  return backend;
}

/** Everything but what undo keeps aside to bring back. */
function state(backend: TestBackend) {
  const project = backend.core.session.project;
  if (!project) throw new Error("no project is open");
  const all = Object.entries(contents(project.db)).filter(
    ([table]) => !table.startsWith("parked") && !table.startsWith("import_file"),
  );
  return Object.fromEntries(all);
}

async function restart(backend: TestBackend): Promise<void> {
  const path = backend.core.session.project?.path ?? "";
  await backend.call("project.close", {});
  backend.core.session.files.set("token-restart", { path, fileName: basename(path) });
  await backend.call("project.open", { token: "token-restart" });
}

describe("undo and redo", () => {
  const writing = (Object.keys(contract) as CallName[]).filter((name) => contract[name].writes);

  it("are tried for every call that writes", () => {
    expect(Object.keys(inputs).sort()).toEqual([...writing].sort());
  });

  it.each(writing)("%s is taken back and done again, also after a restart", async (name) => {
    const backend = await fullProject();
    const before = state(backend);
    const answer = await backend.core.run(name, inputs[name]?.(backend));
    expect(answer).toMatchObject({ ok: true });
    const after = state(backend);
    expect(after).not.toEqual(before);
    await restart(backend);
    expect(await backend.call("history.undo", {})).not.toBeNull();
    expect(state(backend)).toEqual(before);
    await restart(backend);
    expect(await backend.call("history.redo", {})).not.toBeNull();
    expect(state(backend)).toEqual(after);
    expect(await backend.call("project.check", {})).toMatchObject({ integrity: "ok", brokenLinks: [] });
  });
});
