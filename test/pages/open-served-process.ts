import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { formatFor } from "../../src/texts/format.ts";
import { translator } from "../../src/texts/translate.ts";
import { appFolder, copyBuiltUi } from "./built-ui.ts";
import { browserProgram, newFolder, type OpenApp } from "./open-app.ts";
import { watchTroubles } from "./troubles.ts";

/** An app whose server is a process of its own, so that its memory can be told apart. */
export interface ServedProcess extends OpenApp {
  readonly processId: number;
}

/** `trellis serve <project>`, and its window in a browser of its own. The caller closes it. */
export async function openServedProcess(project: string): Promise<ServedProcess> {
  // The command serves what is built; this builds it where it is missing.
  await copyBuiltUi(newFolder());
  const server = spawn(
    process.execPath,
    ["--max-semi-space-size=4", join(appFolder, "src", "hosts", "command-line", "trellis.ts"), "serve", project],
    { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, TMPDIR: newFolder() } },
  );
  const ended = once(server, "exit");
  const [line] = await Promise.race([once(server.stdout, "data"), ended]);
  const url = String(line).trim();
  if (!url.startsWith("http") || server.pid === undefined) throw new Error(`not served: ${url}`);
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: browserProgram ?? "", args });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
  context.setDefaultTimeout(20_000);
  await context.addInitScript('localStorage.setItem("trellis.name", "Ada")');
  const page = await context.newPage();
  const troubles = watchTroubles(page, new URL(url).origin);
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return {
    processId: server.pid,
    page,
    t: translator("en"),
    format: formatFor("en"),
    troubles,
    projectsFolder: join(project, ".."),
    async goTo(hash) {
      await page.evaluate((next) => {
        window.location.hash = next;
      }, hash);
    },
    async close() {
      await browser.close();
      server.kill("SIGTERM");
      await ended;
    },
  };
}
