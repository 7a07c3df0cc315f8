export interface Import {
  /** As written: "./gap.ts", "node:fs", "react". */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

const statement = /(?:^|[\n;])\s*(import|export)\b(\s+type\b)?([^;"'`]*?)\bfrom\s*["']([^"']+)["']/g;
const bare = /(?:^|[\n;])\s*import\s*["']([^"']+)["']/g;
const dynamic = /(.{0,24})\b(?:import|require)\(\s*["']([^"']+)["']\s*\)(\.[A-Z])?/g;
const workerFile = /new URL\(\s*["'](\.{1,2}\/[^"']+\.tsx?)["']/g;

/** Every import of a TypeScript file. TypeScript 7 has no API to ask, and the house style keeps imports plain. */
export function importsOf(source: string): readonly Import[] {
  const text = withoutComments(source);
  return [
    ...[...text.matchAll(statement)].map(([, , type, names, target]) => ({
      target: target ?? "",
      isTypeOnly: type !== undefined || namesOnlyTypes(names ?? ""),
    })),
    ...[...text.matchAll(bare)].map(([, target]) => ({ target: target ?? "", isTypeOnly: false })),
    ...[...text.matchAll(dynamic)].map(([, , target, member]) => ({
      target: target ?? "",
      isTypeOnly: member !== undefined,
    })),
    ...[...text.matchAll(workerFile)].map(([, target]) => ({ target: target ?? "", isTypeOnly: false })),
  ];
}

function namesOnlyTypes(names: string): boolean {
  const listed = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  if (listed === undefined) return false;
  const all = listed
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return all.length > 0 && all.every((name) => name.startsWith("type "));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}
