import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "./package-for-test.ts";

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly name?: string }[];
}

const folder = join(root, ".github", "workflows");
const workflows = readdirSync(folder).map((name) => parse(readFileSync(join(folder, name), "utf8")) as Workflow);
const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe("the workflow", () => {
  it("runs on three systems, and takes no action in just any version", () => {
    const systems = jobs.flatMap((job) => job.strategy?.matrix.os ?? []).map((name) => name.split("-")[0]);
    expect(systems).toEqual(["ubuntu", "windows", "macos"]);
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/@v\d+$/.test(action))).toEqual([]);
  });

  it("names only scripts, files and programs that are there", () => {
    const text = steps.flatMap(({ run }) => run ?? []).join("\n");
    const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(scripts.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
    const files = [...text.matchAll(/\btest\/[\w./-]+/g)].map(([path]) => path);
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const programs = [...text.matchAll(/\bnpx ([\w-]+)/g)].map(([, name = ""]) => name);
    expect(programs.filter((name) => !existsSync(join(root, "node_modules", ".bin", name)))).toEqual([]);
    expect([scripts.length, files.length, programs.length].every((count) => count > 0)).toBe(true);
  });
});
