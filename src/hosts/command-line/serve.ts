import { userInfo } from "node:os";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { serveApp } from "../browser/serve.ts";
import { defaultProjectsFolder } from "../window/projects-folder.ts";
import { resourcesFolder } from "./backend.ts";
import { Refusal, refusalOf } from "./refusal.ts";

export function addServe(program: Command): void {
  program
    .command("serve")
    .description("the app in the browser, on this machine only")
    .argument("[project]")
    .option("--port <n>", "a free one if absent")
    .action(async (project: string | undefined, options: { readonly port?: string }) => {
      const port = options.port === undefined ? 0 : Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw new Refusal("wrong-usage", "--port is a number from 0 to 65535");
      const served = await serveApp({
        projectsFolder: project === undefined ? defaultProjectsFolder() : dirname(resolve(project)),
        resourcesFolder,
        port,
        uiFolder: fileURLToPath(new URL("../../../out/renderer", import.meta.url)),
        author: userInfo().username,
        ...(project === undefined ? {} : { project: resolve(project) }),
      });
      if (served.projectRefusal !== null) {
        await served.close();
        throw refusalOf(served.projectRefusal);
      }
      process.stdout.write(`${served.url}\n`);
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.once(signal, () => void served.close().then(() => process.exit(0)));
      }
    });
}
