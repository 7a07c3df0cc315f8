import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createBackend } from "../../src/backend/dispatch.ts";
import type { CallInput, CallName, CallOutput } from "../../src/contract/contract.ts";
import { settings } from "../backend/backend-for-test.ts";
import { fiveHundredAreas } from "../builders/five-hundred-areas.ts";
import { newFolder, resourcesFolder } from "./open-app.ts";

type Call = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
type File = (name: string, content: string) => string;

/** A project without anything in it. Answers its path, as all of these do. */
export function emptyProject(): Promise<string> {
  return prepare((call) => call("project.create", { settings, areasFile: null }));
}

export function projectWithAreas(areasCsv: string): Promise<string> {
  return prepare((call, file) => call("project.create", { settings, areasFile: file("areas.csv", areasCsv) }));
}

/**
 * Three areas, and one file with the share of children who take part: columns code, name, year, enrolled, children.
 * Rows that can't be read are held back.
 */
export function projectWithImport(dataCsv: string): Promise<string> {
  return prepare(async (call, file) => {
    const areas = "code,name\n01,Altstadt\n02,Neustadt\n03,Hafen\n";
    const overview = await call("project.create", { settings, areasFile: file("areas.csv", areas) });
    const roles = {
      code: "area-code",
      name: "area-name",
      year: "period",
      enrolled: "numerator",
      children: "denominator",
    } as const;
    await call("intake.accept", {
      file: file("data.csv", dataCsv),
      recipe: {
        version: 1,
        indicatorId: "participation",
        badRows: "hold-back",
        columns: Object.entries(roles).map(([name, role]) => ({ name, role })),
        indicators: [
          {
            id: "participation",
            name: "Participation",
            kind: "proportion",
            direction: "higher-is-better",
            unit: "%",
            per: 100,
            population: "children under 3",
            sensitive: false,
            protectComplement: false,
          },
        ],
      },
      job: "prepare",
    });
    return overview;
  });
}

export function exampleProject(language: "en" | "de" = "en"): Promise<string> {
  return prepare((call) => call("project.openExample", { language, job: "prepare" }));
}

/** 500 areas with four indicators over seven years, and a plan that rests on them. */
export function largeProject(): Promise<string> {
  return prepare(async (call, file) => {
    const town = fiveHundredAreas();
    const overview = await call("project.create", { settings, areasFile: file("areas.geojson", town.areasGeoJson) });
    await call("intake.accept", {
      file: file("data.csv", town.dataCsv),
      recipe: structuredClone(town.recipe) as CallInput<"intake.accept">["recipe"],
      job: "prepare",
    });
    await call("indicators.setTarget", { target: { indicatorId: "large-1", value: 55, byYear: 2030 } });
    const areaCodes = Array.from({ length: 500 }, (_, index) => String(index + 1).padStart(4, "0"));
    for (const indicator of [1, 2, 3, 4]) {
      const gap = {
        title: `Too few places, ${indicator}`,
        indicatorId: `large-${indicator}`,
        period: "2025",
        group: "",
        areaCodes,
        note: "",
        parkedBecause: "",
      };
      const { id: gapId } = await call("gaps.record", { gap });
      const criterion = {
        id: null,
        name: `Question ${indicator}`,
        lowAnchor: "little",
        highAnchor: "much",
        weight: 10,
      };
      const { id: criterionId } = await call("priorities.saveCriterion", { criterion });
      await call("priorities.score", { gapId, criterionId, points: indicator });
    }
    const { gaps } = await call("priorities.view", {});
    await call("priorities.decide", {
      priorities: gaps.map((gap) => ({
        gapId: gap.id,
        title: gap.title,
        horizon: "short" as const,
        firstStep: "Talk",
        reason: "Agreed",
      })),
    });
    const { priorities } = await call("priorities.view", {});
    for (const priority of priorities) await planFor(call, priority.id, areaCodes);
    return overview;
  });
}

async function planFor(call: Call, priorityId: number, areaCodes: string[]): Promise<void> {
  const { id: goalId } = await call("strategy.saveGoal", {
    goal: { id: null, priorityId, text: `By 2030, every child (${priorityId})` },
  });
  const indicator = {
    indicatorId: "large-1",
    name: "",
    unit: "%",
    baseline: 30,
    baselineBy: "",
    target: 55,
    targetYear: 2030,
  };
  const measure = {
    id: null,
    goalId,
    title: `More places (${priorityId})`,
    description: "",
    leadSector: "education" as const,
    partners: "",
    areaCodes,
    startMonth: "2027-01",
    endMonth: "2033-12",
    indicator,
    mandatory: false,
  };
  const { id: measureId } = await call("strategy.saveMeasure", { measure });
  await call("costs.saveLine", {
    line: {
      id: null,
      measureId,
      name: "Educators",
      category: "personnel",
      recurrence: "yearly",
      quantity: 4,
      unit: "posts",
      frequencyPerYear: 1,
      unitPriceCents: 6_000_000,
      onCostPercent: 21,
      inflationClass: "wages",
      contingencyPercent: 5,
      startMonth: "2027-01",
      endMonth: "2033-12",
      rampPercent: [],
      nature: "new",
      inKind: false,
      spending: "operating",
      accountCode: "",
    },
  });
}

/** Runs the backend alone in a folder of its own, and closes the project so that a window can open it. */
async function prepare(work: (call: Call, file: File) => Promise<{ readonly fileName: string }>): Promise<string> {
  const folder = newFolder();
  const projectsFolder = join(folder, "projects");
  mkdirSync(projectsFolder);
  const core = createBackend({
    places: {
      projectsFolder,
      resourcesFolder,
      temporaryFolder: join(folder, "temporary"),
      author: "Ada",
      machine: "laptop-1",
    },
    emit: () => {},
    onMadeFile: () => {},
    log: (message) => process.stderr.write(`${message}\n`),
  });
  const call: Call = async (name, input) => {
    const answer = await core.run(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value as CallOutput<typeof name>;
  };
  const file: File = (fileName, content) => {
    const path = join(folder, fileName);
    writeFileSync(path, content);
    const token = `token-${fileName.replace(/\W/g, "-")}`;
    core.session.files.set(token, { path, fileName });
    return token;
  };
  try {
    const { fileName } = await work(call, file);
    return join(projectsFolder, fileName);
  } finally {
    core.close();
  }
}
