import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BackendCore, createBackend } from "../../src/backend/dispatch.ts";
import type { CallInput, CallName, CallOutput } from "../../src/contract/contract.ts";
import type { MatrixTown } from "../builders/matrix-town.ts";

export interface BenchBackend {
  readonly core: BackendCore;
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
}

/** The backend in this process, in a folder of its own. */
export function benchBackend(folder: string): BenchBackend {
  mkdirSync(join(folder, "projects"), { recursive: true });
  const core = createBackend({
    places: {
      projectsFolder: join(folder, "projects"),
      resourcesFolder: "resources",
      temporaryFolder: join(folder, "temporary"),
      author: "Ada",
      machine: "laptop-1",
    },
    emit: () => {},
    onMadeFile: () => {},
    log: (message) => process.stderr.write(`${message}\n`),
  });
  return {
    core,
    async call(name, input) {
      const answer = await core.run(name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value as CallOutput<typeof name>;
    },
  };
}

/** A project with the town's areas and figures, brought in as a file. Answers its path. */
export async function projectOf(folder: string, town: MatrixTown): Promise<string> {
  const { core, call } = benchBackend(folder);
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    core.session.files.set(`token-${name}`, { path, fileName: name });
    return `token-${name}`;
  };
  const { fileName } = await call("project.create", { settings, areasFile: file("areas-csv", town.areasCsv) });
  const { observations } = await call("intake.accept", {
    file: file("data-csv", town.dataCsv),
    recipe: structuredClone(town.recipe) as CallInput<"intake.accept">["recipe"],
    job: "bench",
  });
  const rows = town.dataCsv.split("\n").length - 2;
  if (observations !== rows) throw new Error(`${observations} of ${rows} rows arrived`);
  core.close();
  return join(folder, "projects", fileName);
}

const settings = {
  municipality: "Aldersbruck",
  language: "en" as const,
  currency: "EUR",
  baseYear: 2026,
  ageFrom: 0,
  ageTo: 6,
  firstYear: 2027,
  shortTermUntil: 2028,
  mediumTermUntil: 2030,
  longTermUntil: 2033,
};
