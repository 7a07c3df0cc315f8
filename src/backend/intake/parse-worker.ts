import { enableCompileCache } from "node:module";

// From the second start on, files need not be compiled again.
enableCompileCache();
await import("./run-parser.ts");
