import { hostname } from "node:os";
import { createBackend } from "../../src/backend/dispatch.ts";

/**
 * Works on a project until it is killed: imports a file and takes it back, and records gaps in pairs, over and over.
 * Tells the parent when a transaction is open.
 */
const [project = "", file = "", recipe = "", temporaryFolder = ""] = process.argv.slice(2);
const backend = createBackend({
  places: {
    projectsFolder: temporaryFolder,
    resourcesFolder: "resources",
    temporaryFolder,
    author: "Child",
    machine: hostname(),
  },
  emit: (event, payload) => {
    if (event === "job.progress" && "phase" in payload && payload.phase === "import-write") process.send?.("writing");
  },
  onMadeFile: () => {},
  log: (message) => process.stderr.write(`${message}\n`),
});
backend.session.files.set("token-project", { path: project, fileName: "town.trellis" });
backend.session.files.set("token-file", { path: file, fileName: "data.csv" });

async function run(name: string, input: unknown): Promise<void> {
  const answer = await backend.run(name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
}

await run("project.open", { token: "token-project" });
process.send?.("open");
for (let round = 0; ; round += 1) {
  const gap = {
    title: `round ${process.pid}-${round}`,
    indicatorId: null,
    period: "",
    group: "",
    areaCodes: ["001"],
    note: "n".repeat(3000),
    parkedBecause: "",
  };
  await run("gaps.record", { gap });
  await run("intake.accept", { file: "token-file", recipe: JSON.parse(recipe), job: "kill" });
  await run("history.undo", {});
}
