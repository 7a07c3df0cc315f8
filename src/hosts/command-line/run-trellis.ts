import { Command, CommanderError } from "commander";
import { addCheck } from "./check.ts";
import { addCosts } from "./costs.ts";
import { addDocument } from "./document.ts";
import { addExample } from "./example.ts";
import { addGaps } from "./gaps.ts";
import { addImport } from "./import.ts";
import { addInequality } from "./inequality.ts";
import { addLook } from "./look.ts";
import { addNew } from "./new.ts";
import { addPriorities } from "./priorities.ts";
import { Refusal } from "./refusal.ts";
import { addServe } from "./serve.ts";
import { addTidy } from "./tidy.ts";

const done = 0;
const problem = 1;
const wrongUsage = 2;

/** Runs one command line and returns its exit code. Errors are one line each on standard error. */
export async function runTrellis(args: readonly string[]): Promise<number> {
  const program = new Command("trellis");
  program.description("From local data to a costed early-childhood strategy, offline.");
  program
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError(false);
  for (const add of [
    addNew,
    addLook,
    addTidy,
    addImport,
    addGaps,
    addInequality,
    addPriorities,
    addCosts,
    addDocument,
    addCheck,
    addExample,
    addServe,
  ])
    add(program);
  try {
    if (args.length === 0) {
      process.stdout.write(program.helpInformation());
      return wrongUsage;
    }
    await program.parseAsync(args, { from: "user" });
    return done;
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return done;
    return complain("wrong-usage", error.message.replace(/^error: /, ""), wrongUsage);
  }
  if (error instanceof Refusal)
    return complain(error.code, error.message, error.code === "wrong-usage" ? wrongUsage : problem);
  return complain("internal", error instanceof Error ? error.message : String(error), problem);
}

function complain(code: string, message: string, exitCode: number): number {
  process.stderr.write(`trellis: ${code}: ${message.replace(/\s+/g, " ").trim()}\n`);
  return exitCode;
}
