export interface Layer {
  /** Folders of ours that it may import, beside itself. */
  readonly folders: readonly string[];
  /** Folders from which only types may come. */
  readonly typesOf?: readonly string[];
  /** Packages, with what lies under them; "node:" stands for all of Node's own. */
  readonly packages: readonly string[];
  readonly typesOfPackages?: readonly string[];
}

const core = "src/core";
const contract = "src/contract";
const texts = "src/texts";
const backend = "src/backend";

/** Who may import whom. The longest name that a file's path begins with is its layer. */
export const layers: Readonly<Record<string, Layer>> = {
  [core]: { folders: [], packages: [] },
  [texts]: { folders: [], typesOf: [core], packages: ["i18next"] },
  "src/charts": { folders: [], typesOf: [core], packages: [], typesOfPackages: ["echarts"] },
  [contract]: { folders: [core], packages: ["zod"] },
  "src/store": { folders: [core], packages: ["better-sqlite3", "node:"] },
  "src/documents": {
    folders: [core, texts, "src/charts"],
    packages: [
      "@myriaddreamin/typst-ts-node-compiler",
      "@expo-google-fonts",
      "docx",
      "fflate",
      "write-excel-file",
      "echarts",
      "node:",
    ],
  },
  [backend]: {
    folders: [core, contract, "src/store", "src/documents", texts],
    packages: ["iconv-lite", "jschardet", "fflate", "saxes", "node:"],
  },
  "src/hosts": { folders: [core, backend, contract, texts], packages: ["commander", "fastify", "node:"] },
  "src/hosts/window": { folders: [], packages: ["node:"] },
  electron: { folders: [core, backend, contract, texts, "src/hosts/window"], packages: ["electron", "node:"] },
  "src/ui": {
    folders: [core, contract, texts, "src/charts"],
    packages: [
      "react",
      "react-dom",
      "react-aria-components",
      "@tanstack",
      "@fontsource-variable",
      "echarts",
      "pdfjs-dist",
      "zod",
    ],
  },
};
