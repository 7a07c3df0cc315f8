import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { startBackendThread } from "../../src/backend/backend-thread.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = join(root, "out");
const read = (path: string) => readFileSync(join(out, path), "utf8");

/** `npm test` builds before it comes here; alone, these tests need `npm run build`. */
describe.skipIf(!existsSync(join(out, "main", "worker.js")) || !existsSync(join(out, "renderer", "index.html")))(
  "the built app",
  () => {
    it("has a backend that runs as it was built", async () => {
      const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
      const [projectsFolder, temporaryFolder] = [join(folder, "projects"), join(folder, "temporary")];
      mkdirSync(projectsFolder);
      const places = {
        projectsFolder,
        temporaryFolder,
        resourcesFolder: join(root, "resources"),
        author: "Test",
        machine: "test",
      };
      const thread = startBackendThread({ workerFile: pathToFileURL(join(out, "main", "worker.js")), places });
      try {
        expect(await thread.call("project.openExample", { language: "de", job: "example" })).toMatchObject({
          ok: true,
        });
        const preview = await thread.call("document.preview", { audience: "public" });
        expect(preview).toMatchObject({ ok: true, value: { universallyAccessible: true } });
        const pdf = preview.ok ? (preview.value as { readonly pdf: Uint8Array }).pdf : new Uint8Array();
        expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
      } finally {
        await thread.stop();
        rmSync(folder, { recursive: true });
      }
    });

    it("has a preload that a sandboxed window can load: CommonJS, Electron and nothing else", () => {
      const preload = read("preload/preload.cjs");
      expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(["electron"]);
      expect(preload).not.toMatch(/^import /m);
    });

    it("has a page that the policy lets run: no script or style in it, nothing from elsewhere", () => {
      const page = read("renderer/index.html");
      expect(page).toMatch(/<script [^>]*src="/);
      expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|https?:/);
      expect(existsSync(join(out, "renderer", "bridge.js"))).toBe(true);
    });
  },
);
