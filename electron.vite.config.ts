import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import type { Plugin } from "vite";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** A map of everything would be larger than the app, and the code is open anyway. */
const sourcemap = false;

/**
 * Our code is modules throughout and its packages stay outside, so it needs no `require` written into it; where a file
 * of ours declares one, the two would clash.
 */
const withoutRequireShim: Plugin = {
  name: "without-require-shim",
  configResolved(config) {
    for (const plugin of config.plugins) if (plugin.name === "vite:esm-shim") delete plugin.renderChunk;
  },
};

export default defineConfig({
  main: {
    plugins: [withoutRequireShim],
    build: {
      outDir: "out/main",
      sourcemap,
      rolldownOptions: {
        input: {
          main: pathOf("electron/main.ts"),
          worker: pathOf("src/backend/worker.ts"),
          "parse-worker": pathOf("src/backend/intake/parse-worker.ts"),
        },
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      outDir: "out/preload",
      sourcemap,
      rolldownOptions: {
        input: { preload: pathOf("electron/preload.ts") },
        // Sandboxed preloads can only be CommonJS.
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: pathOf("src/ui"),
    plugins: [react()],
    build: {
      outDir: pathOf("out/renderer"),
      sourcemap,
      minify: true,
      // The policy allows fonts from files only, not from data addresses.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: { index: pathOf("src/ui/index.html"), bridge: pathOf("src/hosts/browser/bridge.ts") },
        output: {
          // The browser host names the bridge in the page that it serves.
          entryFileNames: (chunk) => (chunk.name === "bridge" ? "bridge.js" : "assets/[name]-[hash].js"),
        },
      },
    },
  },
});
