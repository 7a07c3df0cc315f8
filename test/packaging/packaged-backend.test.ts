import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { startBackendThread } from "../../src/backend/backend-thread.ts";
import { settings } from "../backend/backend-for-test.ts";
import { makeWorkbook } from "../builders/make-workbook.ts";
import { canPack, packForTest } from "./package-for-test.ts";

const names = ["Altstadt", "Hafen", "Nordend", "Weststadt"];
const areas = `code,name\n${names.map((name, index) => `0${index + 1},${name}`).join("\n")}\n`;
const workbook = makeWorkbook([{ name: "2024", rows: [["Area", "Share"], ...names.map((name) => [name, 0.42])] }]);
const participation = {
  id: "E01",
  name: "Participation",
  kind: "proportion",
  direction: "higher-is-better",
  unit: "%",
  per: 100,
  population: "children",
  sensitive: false,
  protectComplement: false,
};

describe.skipIf(!canPack)("the packaged backend, alone in a folder", () => {
  it("writes a project, takes over a workbook and makes a PDF", { timeout: 120_000 }, async () => {
    const { folder, resources } = await packForTest();
    const places = {
      projectsFolder: join(folder, "projects"),
      temporaryFolder: join(folder, "temporary"),
      resourcesFolder: join(resources, "resources"),
      author: "Test",
      machine: "test",
    };
    mkdirSync(places.projectsFolder);
    const workerFile = pathToFileURL(join(resources, "app.asar.unpacked", "out", "main", "worker.js"));
    const complaints: string[] = [];
    const thread = startBackendThread({ workerFile, places, log: (line) => complaints.push(line) });
    const call = async (name: string, input: unknown): Promise<unknown> => {
      const answer = await thread.call(name, input);
      expect(answer, `${name} ${complaints.join("\n")}`).toMatchObject({ ok: true });
      return answer.ok ? answer.value : null;
    };
    const offer = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return thread.offerFile(join(folder, name), name);
    };
    try {
      await call("project.create", { settings, areasFile: offer("areas.csv", areas) });
      const file = offer("figures.xlsx", workbook);
      const { recipe } = (await call("intake.look", { file, recipe: null })) as { readonly recipe: object };
      const whole = { ...recipe, indicatorId: "E01", indicators: [participation], period: "2024" };
      expect(await call("intake.accept", { file, recipe: whole, job: "a" })).toMatchObject({ observations: 4 });
      await call("project.openExample", { language: "de", job: "b" });
      const { pdf } = (await call("document.preview", { audience: "public" })) as { readonly pdf: Uint8Array };
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
      expect(complaints).toEqual([]);
    } finally {
      await thread.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("is plain modules, as Node reads them without guessing", () => {
    const mark = new URL("../../build/worker-folder/package.json", import.meta.url);
    expect(JSON.parse(readFileSync(mark, "utf8"))).toEqual({ type: "module" });
  });
});
