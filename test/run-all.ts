import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { desktopRuntime } from "../src/hosts/desktop-runtime.ts";
import { findBrowser, installBrowser } from "./find-browser.ts";
import { runStep } from "./run-step.ts";
import { noCounts, readCounts, type TestCounts } from "./test-counts.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm test`: everything that this machine can run, one line each, and what was not run and why.
 * `npm test -- test/core`: the same with these tests only.
 */
async function runAll(): Promise<void> {
  const browser = findBrowser() ?? installBrowser();
  const totals = [
    await oneStep("types", "tsc", ["--build"]),
    await oneStep("style", "biome", ["check", "--error-on-warnings", "."]),
    await oneStep("unused code", "knip", []),
    await oneStep("build", "electron-vite", ["build", "--logLevel", "warn"]),
    ...(await allTests(browser)),
    browser === null
      ? skipped("screens in a browser", "no Chromium, Chrome or Edge was found; CHROME_PATH can name one")
      : noCounts,
    desktopRuntime(root) === null
      ? skipped("desktop window", "Electron's runtime is not installed; npx install-electron fetches it")
      : noCounts,
    existsSync(join(root, "..", "shared", "data"))
      ? noCounts
      : skipped("published data files", "../shared/data is not there"),
  ];
  const total = totals.reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
  }));
  say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

async function oneStep(name: string, command: string, args: readonly string[]): Promise<TestCounts> {
  const { hasPassed } = await runStep({ name, command, args, root });
  return { ...noCounts, passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1 };
}

/** What measures memory and frames runs by itself, after all others. */
const measured = "test/specs/huge-file.test.ts";

async function allTests(browser: string | null): Promise<readonly TestCounts[]> {
  const asked = process.argv.slice(2);
  if (asked.length > 0) return [await someTests("tests", browser, asked)];
  return [
    await someTests("tests", browser, ["--exclude", measured]),
    await someTests("a long file, alone", browser, [measured]),
  ];
}

async function someTests(name: string, browser: string | null, which: readonly string[]): Promise<TestCounts> {
  const folder = join(root, "node_modules", ".cache");
  const report = join(folder, "test-results.json");
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const args = [
    "run",
    "--config",
    "test/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...which,
  ];
  const environment = browser === null ? {} : { TRELLIS_BROWSER: browser };
  const { hasPassed } = await runStep({ name, command: "vitest", args, root, environment });
  const counts = existsSync(report) ? readCounts(readFileSync(report, "utf8")) : noCounts;
  // A file that does not load, or a run that breaks off, has no failed test of its own.
  return hasPassed ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function skipped(name: string, reason: string): TestCounts {
  say(`not run: ${name} (${reason})`);
  return { ...noCounts, skipped: 1 };
}

await runAll();
