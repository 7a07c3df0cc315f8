import { posix } from "node:path";
import { type Import, importsOf } from "./imports-of.ts";
import { layers } from "./layer-rules.ts";

export interface SourceFile {
  /** From the project's root, with slashes: "src/core/gaps/gap.ts". */
  readonly path: string;
  readonly source: string;
}

/** One line per import that its layer does not allow. */
export function violationsIn(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file.source)
      .filter((one) => !isAllowed(file.path, one))
      .map((one) => `${file.path} imports ${one.target}`),
  );
}

function isAllowed(path: string, { target, isTypeOnly }: Import): boolean {
  const own = layerOf(path);
  const layer = own === null ? undefined : layers[own];
  if (own === null || layer === undefined) return false;
  const { folders, packages, typesOf = [], typesOfPackages = [] } = layer;
  if (!target.startsWith(".")) return isListed(target, isTypeOnly ? [...packages, ...typesOfPackages] : packages);
  const other = layerOf(posix.join(posix.dirname(path), target));
  if (other === null) return false;
  return other === own || isPartOf(other, own) || (isTypeOnly ? [...folders, ...typesOf] : folders).includes(other);
}

function layerOf(path: string): string | null {
  const found = Object.keys(layers).filter((name) => path.startsWith(`${name}/`));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** A layer may use what lies deeper in it, not the other way round. */
function isPartOf(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}/`);
}

function isListed(target: string, packages: readonly string[]): boolean {
  return packages.some((name) =>
    name.endsWith(":") ? target.startsWith(name) : target === name || target.startsWith(`${name}/`),
  );
}
