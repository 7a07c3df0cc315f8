import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { logFile, withoutUserText } from "../../electron/log-file.ts";
import { type MenuActions, menuTemplate } from "../../electron/menu-template.ts";
import { problemReport } from "../../electron/problem-report.ts";
import { projectFilesIn } from "../../electron/project-files.ts";
import { recentProjects } from "../../electron/recent-projects.ts";
import { openingState } from "../../electron/window-state.ts";
import { translator } from "../../src/texts/translate.ts";

const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, "");
  return path;
};

it("takes project files from arguments, and nothing else", () => {
  const [town, other] = [file("Bad Grünau.trellis"), file("notes.txt")];
  mkdirSync(join(folder, "folder.trellis"));
  const args = [
    "--inspect=1",
    "-x.trellis",
    other,
    "Bad Grünau.trellis",
    town,
    join(folder, "folder.trellis"),
    "gone.trellis",
    "a\0.trellis",
  ];
  expect(projectFilesIn(args, folder)).toEqual([town, town]);
});

describe("recent projects", () => {
  it("stand latest first, ten at most, without those that are gone; a broken file is an empty list", () => {
    const kept = join(folder, "recent.json");
    const recent = recentProjects(kept);
    expect(recent.list()).toEqual([]);
    const paths = Array.from({ length: 12 }, (_, index) => file(`town-${index}.trellis`));
    for (const path of paths) recent.add(path);
    recent.add(paths[5] ?? "");
    expect(recent.list()).toHaveLength(10);
    expect(recent.list().slice(0, 2)).toEqual([paths[5], paths[11]]);
    rmSync(paths[5] ?? "");
    expect(recent.list()[0]).toBe(paths[11]);
    writeFileSync(kept, '{"no": "list"');
    expect(recent.list()).toEqual([]);
  });
});

describe("a window", () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
  const kept = { bounds: { x: 100, y: 80, width: 1200, height: 800 }, isMaximized: true };
  it("opens as it was kept", () => expect(openingState(kept, screens)).toEqual(kept));
  it("is no larger than its screen", () =>
    expect(openingState({ bounds: { x: 0, y: 0, width: 4000, height: 3000 } }, screens).bounds).toMatchObject({
      width: 1920,
      height: 1080,
    }));
  it.each([
    ["its screen is gone", { bounds: { x: 3000, y: 80, width: 1200, height: 800 } }],
    ["its upper edge lies below the screen", { bounds: { x: 0, y: 1070, width: 1200, height: 800 } }],
    ["what was kept is broken", { bounds: { x: "a", y: null } }],
    ["nothing was kept", null],
  ])("opens in the middle where %s", (_why, broken) => {
    expect(openingState(broken, screens)).toEqual({ bounds: { width: 1360, height: 880 }, isMaximized: false });
  });
});

describe("the log", () => {
  it("keeps codes and lines, no names, no paths", () => {
    const said =
      "TypeError: can't read 'Anna Berger' at open (/home/anna/Documents/Grünau.trellis:1) C:\\Users\\Anna\\x.csv \"Kita\"\n  at file:///opt/Trellis/main.js:12:3";
    const kept = withoutUserText(said);
    expect(kept).toContain("TypeError");
    expect(kept).toContain("main.js:12:3");
    expect(kept).not.toMatch(/Anna|home|Users|Documents|Kita|opt/u);
  });

  it("starts anew when it has grown, and the report holds its end", () => {
    const log = logFile(join(folder, "logs"), () => "2027-01-01T00:00:00.000Z");
    for (let line = 0; line < 60; line += 1) log.write(`${line} ${"x".repeat(10_000)}`);
    expect(log.tail(3)).toHaveLength(3);
    expect(log.tail(1)[0]).toMatch(/^2027-01-01T00:00:00.000Z 59 /u);
    expect(readFileSync(join(folder, "logs", "trellis.log"), "utf8").length).toBeLessThan(520_000);
    const report = problemReport({ version: "1.2.3", versions: { electron: "45" }, tail: log.tail }, translator("en"));
    expect(report).toContain("Trellis 1.2.3");
    expect(report).toContain("59 xxx");
  });
});

describe("the menu", () => {
  const asked: string[] = [];
  const note = (what: string) => () => void asked.push(what);
  const actions: MenuActions = {
    command: (command) => void asked.push(command),
    newWindow: note("window"),
    openProject: note("open"),
    openRecent: (path) => void asked.push(path),
    clearRecent: note("clear"),
    print: note("print"),
    saveReport: note("report"),
    showLogs: note("logs"),
    showLicences: note("licences"),
    about: note("about"),
  };
  const situation = { platform: "linux" as const, isPackaged: true, recent: [{ path: "/a.trellis", name: "a" }] };

  it.each(["en", "de"] as const)("is whole in %s, each key used once", (language) => {
    const items = flat(menuTemplate(translator(language), situation, actions));
    const labels = items.flatMap(({ label }) => label ?? []);
    expect(labels.filter((label) => label === "" || label.includes("shell."))).toEqual([]);
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("does what it says, and shows no tools for developers", () => {
    const items = flat(menuTemplate(translator("en"), situation, actions));
    for (const { click } of items) (click as (() => void) | undefined)?.();
    expect(asked).toEqual(
      expect.arrayContaining(["new-project", "open", "/a.trellis", "print", "report", "undo-change"]),
    );
    expect(items.some(({ role }) => role === "toggleDevTools")).toBe(false);
    expect(
      flat(menuTemplate(translator("en"), { ...situation, isPackaged: false }, actions)).some(
        ({ role }) => role === "toggleDevTools",
      ),
    ).toBe(true);
  });

  function flat(items: ReturnType<typeof menuTemplate>): ReturnType<typeof menuTemplate> {
    return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  }
});
