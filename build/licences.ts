import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Component {
  readonly name: string;
  readonly version: string;
  /** As in SPDX. */
  readonly licence: string;
  /** The licence, and what the makers ask to be passed on with it, as in the package. */
  readonly text: string;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** From the project's folder; the app finds it in its resources. */
export const licencesFile = "resources/licences/components.json";

/** Packages that are built into the window's and the worker's own files, and the runtime. */
const builtIn = [
  "@fontsource-variable/source-sans-3",
  "@fontsource-variable/source-serif-4",
  "@tanstack/react-table",
  "@tanstack/react-virtual",
  "electron",
  "papaparse",
  "pdfjs-dist",
  "react",
  "react-aria-components",
  "react-dom",
] as const;

/** Packages that name their licence without its text: the package of the same makers that has it, or a file of ours. */
export const textIn: Readonly<Record<string, string>> = {
  "client-only": "react",
  saxes: "build/licence-texts/saxes.txt",
};

/** Every component in the package, by name. One without a licence's text is an error, so none can come in unseen. */
export function collectLicences(root: string): readonly Component[] {
  const { dependencies = {} } = readManifest(root);
  const folders = new Map<string, string>();
  for (const name of [...builtIn, ...Object.keys(dependencies)]) follow(name, root, folders);
  return [...folders]
    .map(([folder, name]) => componentOf(name, folder, root))
    .sort((a, b) => compare(`${a.name} ${a.version}`, `${b.name} ${b.version}`))
    .filter((one, index, all) => one.name !== all[index - 1]?.name || one.version !== all[index - 1]?.version);
}

export function writeLicences(root: string): readonly Component[] {
  const components = collectLicences(root);
  mkdirSync(dirname(join(root, licencesFile)), { recursive: true });
  writeFileSync(join(root, licencesFile), `${JSON.stringify(components, null, 2)}\n`);
  return components;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function follow(name: string, from: string, folders: Map<string, string>): void {
  const folder = folderOf(name, from);
  if (folders.has(folder) || isTypesOnly(name)) return;
  folders.set(folder, name);
  // Electron's own packages only fetch it.
  if (name === "electron") return;
  for (const needed of Object.keys(readManifest(folder).dependencies ?? {})) follow(needed, folder, folders);
}

const isTypesOnly = (name: string): boolean =>
  name.startsWith("@types/") || name.startsWith("@react-types/") || ["undici-types", "node-addon-api"].includes(name);

function folderOf(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(from);
  if (above === from) throw new Error(`${name} is not installed`);
  return folderOf(name, above);
}

function componentOf(name: string, folder: string, root: string): Component {
  const { version, license } = readManifest(folder);
  const text = licenceText(name, folder, root);
  if (text === "" || license === undefined) throw new Error(`${name} ${version} has no licence text`);
  return { name, version, licence: license, text };
}

function licenceText(name: string, folder: string, root: string): string {
  const elsewhere = textIn[name];
  if (elsewhere?.endsWith(".txt")) return readFileSync(join(root, elsewhere), "utf8").replaceAll("\r\n", "\n").trim();
  return textsIn(elsewhere === undefined ? folder : folderOf(elsewhere, folder)).join("\n\n");
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[sc]e|copying|notice|ofl)/i.test(entry.name))
    .map((entry) => entry.name)
    .sort(compare)
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

if (import.meta.main) {
  const components = writeLicences(fileURLToPath(new URL("..", import.meta.url)));
  process.stdout.write(`${licencesFile}: ${components.length} components\n`);
}
