import { enableCompileCache } from "node:module";
import { hostname } from "node:os";
import type { CallInput, CallName, CallOutput } from "../../src/contract/contract.ts";
import { chosenRecipe } from "../builders/long-file.ts";

// As the app's own entries do.
enableCompileCache();
const { createBackend } = await import("../../src/backend/dispatch.ts");

/** Imports a file into a project as the app does: opens it, looks, chooses roles and indicators, accepts. */
const [project = "", csv = "", temporaryFolder = ""] = process.argv.slice(2);
const backend = createBackend({
  places: {
    projectsFolder: temporaryFolder,
    resourcesFolder: "resources",
    temporaryFolder,
    author: "Ada",
    machine: hostname(),
  },
  emit: () => {},
  onMadeFile: () => {},
  log: (message) => process.stderr.write(`${message}\n`),
});
backend.session.files.set("token-project", { path: project, fileName: "town.trellis" });
backend.session.files.set("token-file", { path: csv, fileName: "long.csv" });
const seconds: Record<string, number> = {};

async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const startedAt = performance.now();
  const answer = await backend.run(name, input);
  seconds[name] = (performance.now() - startedAt) / 1000;
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value as CallOutput<typeof name>;
}

await call("project.open", { token: "token-project" });
const looked = await call("intake.look", { file: "token-file", recipe: null });
const recipe = structuredClone(chosenRecipe(looked.recipe)) as CallInput<"intake.accept">["recipe"];
const accepted = await call("intake.accept", { file: "token-file", recipe, job: "bench" });
backend.close();
const { observations, leftOutRows, problems } = accepted;
process.stdout.write(JSON.stringify({ observations, leftOutRows, problems: problems.length, seconds }));
