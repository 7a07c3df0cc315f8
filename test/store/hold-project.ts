import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openProject } from "../../src/store/open-project.ts";

/** Opens the project that is named on the command line and holds it until it is killed. */
await openProject(process.argv[2] ?? "", {
  author: () => "Child",
  machine: "laptop-2",
  now: () => "2026-11-22T11:00:00.000Z",
  temporaryFolder: mkdtempSync(join(tmpdir(), "trellis-test-")),
});
process.send?.("open");
setInterval(() => {}, 1000);
