import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "../src/hosts/built-app.ts";
import { desktopRuntime } from "../src/hosts/desktop-runtime.ts";
import { licencesFile, writeLicences } from "./licences.ts";
import { packApp, packWithoutRuntime } from "./pack.ts";
import { packageContent } from "./package-content.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const output = join(root, "dist");
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm run package`: the packages of this system, or as much of them as can be made here. */
async function makePackages(): Promise<void> {
  if (!isBuilt(root) && !build(root)) throw new Error("The app could not be built.");
  say(`made: ${licencesFile} with ${writeLicences(root).length} components`);
  const runtime = desktopRuntime(root);
  if (runtime === null) await layOut();
  else await makeInstallers(runtime);
}

async function makeInstallers(runtime: string): Promise<void> {
  const installers = (await packApp(root, runtime, output)).filter((file) => /\.(?:AppImage|deb|dmg|exe)$/.test(file));
  const sums = installers.map(
    (file) => `${createHash("sha256").update(readFileSync(file)).digest("hex")}  ${basename(file)}`,
  );
  writeFileSync(join(output, `SHA256SUMS-${process.platform}.txt`), `${sums.join("\n")}\n`);
  for (const file of installers) say(`made: dist/${basename(file)}`);
  say("not made: packages of other systems; each is made on its own system");
}

/** Without Electron there is no package, but what it would hold can be laid out, measured and tested. */
async function layOut(): Promise<void> {
  say("not made: the packages (Electron's runtime is not installed; npx install-electron fetches it from GitHub)");
  if (process.platform !== "linux") {
    say("not made: the list of what they would hold (only on Linux)");
    return;
  }
  const app = await packWithoutRuntime(root, join(output, "without-electron"));
  const files = packageContent(join(app, "resources"));
  const list = files.map(({ path, place, bytes }) => `${place}\t${bytes}\t${path}`);
  writeFileSync(join(output, "without-electron", "files.tsv"), `${list.join("\n")}\n`);
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  say("made: dist/without-electron, all that goes into a package for Linux besides Electron; its list is files.tsv");
  say(`${files.length} files, ${megabytes.toFixed(1)} MB unpacked`);
}

await makePackages();
