import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { type BackendCore, createBackend } from "../../src/backend/dispatch.ts";
import type { IntakeLimits } from "../../src/backend/intake/open-source.ts";
import type { CallInput, CallName, CallOutput } from "../../src/contract/contract.ts";

const open: BackendCore[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const core of open.splice(0)) core.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface TestBackend {
  readonly core: BackendCore;
  readonly folder: string;
  readonly events: { readonly event: string; readonly payload: unknown }[];
  call<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    isCancelled?: () => boolean,
  ): Promise<CallOutput<Name>>;
  /** The error code of a call that must be refused. */
  refusal(name: string, input: unknown): Promise<string>;
  /** A token for a file with this text. */
  file(name: string, content: string | Uint8Array): string;
}

/** The backend without a transport, in a folder of its own that goes after the test. */
export function newBackend(folder = newTestFolder(), intakeLimits?: IntakeLimits): TestBackend {
  const events: TestBackend["events"] = [];
  mkdirSync(join(folder, "projects"), { recursive: true });
  const core = createBackend({
    places: {
      projectsFolder: join(folder, "projects"),
      resourcesFolder: "resources",
      temporaryFolder: join(folder, "temporary"),
      author: "Ada",
      machine: "laptop-1",
    },
    emit: (event, payload) => events.push({ event, payload }),
    onMadeFile: (token, path, fileName) => core.session.files.set(token, { path, fileName }),
    log: (message) => process.stderr.write(`${message}\n`),
    ...(intakeLimits === undefined ? {} : { intakeLimits }),
  });
  open.push(core);
  let files = 0;
  return {
    core,
    folder,
    events,
    async call(name, input, isCancelled) {
      const answer = await core.run(name, input, isCancelled ? { isCancelled } : {});
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value as CallOutput<typeof name>;
    },
    async refusal(name, input) {
      const answer = await core.run(name, input);
      return answer.ok ? "accepted" : answer.error.code;
    },
    file(name, content) {
      files += 1;
      const path = join(folder, `file-${files}`);
      writeFileSync(path, content);
      core.session.files.set(`token-${files}-xx`, { path, fileName: name });
      return `token-${files}-xx`;
    },
  };
}

export function newTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
  folders.push(folder);
  return folder;
}

export const settings = {
  municipality: "Aldersbruck",
  language: "en" as const,
  currency: "EUR",
  baseYear: 2026,
  ageFrom: 0,
  ageTo: 6,
  firstYear: 2027,
  shortTermUntil: 2028,
  mediumTermUntil: 2030,
  longTermUntil: 2033,
};
export const areasCsv = `code,name\n${Array.from({ length: 200 }, (_, index) => `${String(index + 1).padStart(3, "0")},Quarter ${index + 1}`).join("\n")}\n`;

/** 200 areas × `years` years, each year in rows of its own; numerators and denominators differ everywhere. */
export function longCsv(years: number): string {
  const rows = Array.from({ length: years }, (_, year) =>
    Array.from(
      { length: 200 },
      (_, area) =>
        `${String(area + 1).padStart(3, "0")},Quarter ${area + 1},${1900 + year},${(area % 40) + 30},${area + year + 80}`,
    ),
  );
  return `code,name,year,enrolled,children\n${rows.flat().join("\n")}\n`;
}
export const longRecipe = {
  version: 1 as const,
  columns: [
    { name: "code", role: "area-code" as const },
    { name: "name", role: "area-name" as const },
    { name: "year", role: "period" as const },
    { name: "enrolled", role: "numerator" as const },
    { name: "children", role: "denominator" as const },
  ],
  indicatorId: "E01",
  indicators: [
    {
      id: "E01",
      name: "Participation under 3",
      kind: "proportion" as const,
      direction: "higher-is-better" as const,
      unit: "%",
      per: 100,
      population: "children under 3",
      sensitive: false,
      protectComplement: false,
    },
  ],
};
