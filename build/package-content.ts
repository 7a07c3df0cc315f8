import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

export interface PackagedFile {
  /** From the folder of the app's own code, or of its resources; with "/" on every system. */
  readonly path: string;
  readonly place: "archive" | "beside archive" | "resources";
  readonly bytes: number;
}

interface ArchiveEntry {
  readonly files?: Readonly<Record<string, ArchiveEntry>>;
  readonly size?: number;
  readonly unpacked?: boolean;
}

/** Every file of a packed app but Electron's own. `resources` is the folder that holds app.asar. */
export function packageContent(resources: string): readonly PackagedFile[] {
  const inArchive = archiveEntries(readArchiveHead(join(resources, "app.asar")), "").flatMap(({ path, entry }) =>
    entry.unpacked === true ? [] : [{ path, place: "archive" as const, bytes: entry.size ?? 0 }],
  );
  return [
    ...inArchive,
    ...filesUnder(join(resources, "app.asar.unpacked"), "beside archive"),
    ...filesUnder(join(resources, "resources"), "resources"),
  ];
}

/** The archive begins with four numbers of four bytes; the last is the length of the list that follows, as JSON. */
function readArchiveHead(file: string): ArchiveEntry {
  const bytes = readFileSync(file);
  return JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString("utf8")) as ArchiveEntry;
}

function archiveEntries(
  entry: ArchiveEntry,
  path: string,
): readonly { readonly path: string; readonly entry: ArchiveEntry }[] {
  if (entry.files === undefined) return [{ path, entry }];
  return Object.entries(entry.files).flatMap(([name, inner]) =>
    archiveEntries(inner, path === "" ? name : `${path}/${name}`),
  );
}

function filesUnder(folder: string, place: PackagedFile["place"]): readonly PackagedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(folder, file).split(sep).join("/"), place, bytes: statSync(file).size };
    });
}
