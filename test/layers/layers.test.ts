import { describe, expect, it } from "vitest";
import { importsOf } from "./imports-of.ts";
import { layers } from "./layer-rules.ts";
import { filesUnder } from "./source-files.ts";
import { violationsIn } from "./violations.ts";

const files = [...filesUnder("src"), ...filesUnder("electron")];
const names = Object.keys(layers);

describe("the layers", () => {
  it("sees files in every layer", () => {
    for (const name of names)
      expect(files.filter((file) => file.path.startsWith(`${name}/`)).length, name).toBeGreaterThan(0);
    expect(files.flatMap((file) => importsOf(file.source)).length).toBeGreaterThan(200);
  });

  it("import only what they may", () => {
    expect(violationsIn(files)).toEqual([]);
  });
});

describe("a planted violation is found", () => {
  const up = (from: string) => "../".repeat(from.split("/").length + 1);
  const arrows = names.flatMap((from) =>
    names
      .filter((to) => to !== from && !to.startsWith(`${from}/`) && !layers[from]?.folders.includes(to))
      .map((to) => ({ from, to })),
  );

  it.each(arrows)("$from → $to", ({ from, to }) => {
    const path = `${from}/deep/planted.ts`;
    const target = `${up(from)}${to}/deep/thing.ts`;
    for (const source of [
      `import { thing } from "${target}";`,
      `import "${target}";`,
      `export * from "${target}";`,
      `const a = await import("${target}");`,
    ]) {
      expect(violationsIn([{ path, source }]), source).toEqual([`${path} imports ${target}`]);
    }
    const typeImport = violationsIn([{ path, source: `import type { Thing } from "${target}";` }]);
    expect(typeImport.length).toBe(layers[from]?.typesOf?.includes(to) ? 0 : 1);
  });

  const packages = [
    "react",
    "electron",
    "better-sqlite3",
    "node:fs",
    "zod",
    "fastify",
    "echarts",
    "left-pad",
    "papaparse",
  ];
  const foreign = names.flatMap((from) =>
    packages
      .filter((name) => !(layers[from]?.packages ?? []).some((known) => name.startsWith(known)))
      .map((name) => ({ from, name })),
  );
  it.each(foreign)("$from → $name", ({ from, name }) => {
    expect(violationsIn([{ path: `${from}/planted.ts`, source: `import { x } from "${name}";` }])).toHaveLength(1);
  });

  it("in a folder that has no rule", () => {
    expect(violationsIn([{ path: "src/utils/x.ts", source: 'import { a } from "../core/a.ts";' }])).toHaveLength(1);
  });

  it("in an import over several lines, and not in a comment", () => {
    expect(
      violationsIn([{ path: "src/core/x.ts", source: 'import {\n  type A,\n  b,\n} from "../ui/b.ts";' }]),
    ).toHaveLength(1);
    expect(
      violationsIn([{ path: "src/core/x.ts", source: '// import { b } from "../ui/b.ts";\n/* import "react" */' }]),
    ).toEqual([]);
  });
});
