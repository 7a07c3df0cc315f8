import { enableCompileCache } from "node:module";

// From the second start on, files need not be compiled again.
enableCompileCache();
const { runTrellis } = await import("./run-trellis.ts");
process.exitCode = await runTrellis(process.argv.slice(2));
