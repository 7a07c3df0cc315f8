import { existsSync, mkdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Command } from "commander";
import { AppError } from "../../core/app-error.ts";
import { type Refusal, refusalOf } from "./refusal.ts";
import { writeWhole } from "./write-whole.ts";

export function addTidy(program: Command): void {
  program
    .command("tidy")
    .description("the table of a file as plain CSV (RFC 4180, UTF-8, header first)")
    .argument("<files...>")
    .requiredOption("--out <path>", "a file, or a folder for several files")
    .action((files: readonly string[], options: { readonly out: string }) => tidyAll(files, options.out));
}

async function tidyAll(files: readonly string[], out: string): Promise<void> {
  const { tidyFile } = await import("../../backend/tidy.ts");
  const intoFolder = files.length > 1 || (existsSync(out) && statSync(out).isDirectory()) || out.endsWith("/");
  if (intoFolder) mkdirSync(out, { recursive: true });
  const refusals: Refusal[] = [];
  for (const file of files) {
    try {
      const table = tidyFile(file);
      const target = intoFolder ? join(out, basename(file)) : out;
      if (resolve(target) === resolve(file)) throw new AppError("file-exists", target, { file: target });
      writeWhole(target, table);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refusals.push(refusalOf(error));
    }
  }
  for (const refusal of refusals.slice(1)) process.stderr.write(`trellis: ${refusal.code}: ${refusal.message}\n`);
  if (refusals[0]) throw refusals[0];
}
