import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export interface Step {
  readonly name: string;
  /** A program of node_modules/.bin. */
  readonly command: string;
  readonly args: readonly string[];
  readonly root: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs one command and prints one line; what it said is shown only when it fails. */
export async function runStep(step: Step): Promise<{ readonly hasPassed: boolean }> {
  const startedAt = performance.now();
  const { status, output } = await run(step);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const hasPassed = status === 0;
  if (!hasPassed) process.stdout.write(`${output.trimEnd()}\n`);
  process.stdout.write(`${hasPassed ? "passed" : "FAILED"}: ${step.name} (${seconds} s)\n`);
  return { hasPassed };
}

function run({
  command,
  args,
  root,
  environment,
}: Step): Promise<{ readonly status: number | null; readonly output: string }> {
  const PATH = [join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  // The programs are scripts for the shell on Windows.
  const isWindows = process.platform === "win32";
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...environment, PATH }, shell: isWindows });
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  child.stderr.on("data", (part: Buffer) => parts.push(part));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ status: null, output: String(error) }));
    child.on("close", (status) => resolve({ status, output: Buffer.concat(parts).toString() }));
  });
}
