import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

interface LockEntry {
  version?: string;
  optional?: boolean;
  gypfile?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export interface Lock {
  packages: Record<string, LockEntry>;
}

const packageOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** Optional packages of other systems that `lock` should name and does not: [package that wants it, name, range]. */
export function missingOptionalPackages(lock: Lock): readonly (readonly [string, string, string])[] {
  const present = new Set(Object.keys(lock.packages).map(packageOf));
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !present.has(name))
      .map(([name, range]) => [path, name, range] as const),
  );
}

/** The lock entry of a native package whose prebuilt binary must not be compiled again. */
export const prebuiltPath = "node_modules/better-sqlite3";

function addMissing(lock: Lock): void {
  for (const [, name, range] of missingOptionalPackages(lock)) {
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[^\d]*/, ""),
      optional: true,
      ...systemsOf(name, range),
    };
  }
}

function systemsOf(name: string, range: string): Pick<LockEntry, "os" | "cpu" | "libc"> {
  try {
    const answer = execFileSync("npm", ["view", `${name}@${range}`, "os", "cpu", "libc", "--json"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const parsed: unknown = answer.trim() === "" ? {} : JSON.parse(answer);
    if (parsed !== null && typeof parsed === "object" && !Array.isArray(parsed)) return parsed;
  } catch {
    // The registry lacks the package: its name still says which system it is for.
  }
  return systemsInName(name);
}

function systemsInName(name: string): Pick<LockEntry, "os" | "cpu"> {
  const os = ["darwin", "win32", "linux", "freebsd", "android", "openharmony", "wasi"].find((word) =>
    name.includes(word),
  );
  const cpu = ["arm64", "x64", "ia32", "arm", "wasm32"].find((word) => name.includes(word));
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) };
}

if (import.meta.main) {
  const path = new URL("../../package-lock.json", import.meta.url);
  const lock: Lock = JSON.parse(readFileSync(path, "utf8"));
  const before = missingOptionalPackages(lock).length;
  addMissing(lock);
  const native = lock.packages[prebuiltPath];
  if (native) native.gypfile = false;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(
    `package-lock.json: ${before} optional packages added, ${prebuiltPath} keeps its prebuilt binary\n`,
  );
}
