import { fork } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { change } from "../../src/store/change.ts";
import { addGap, readGaps } from "../../src/store/recorded-gaps.ts";
import { newProject, reopen } from "./project-for-test.ts";

const gap = {
  title: "Too few places",
  indicatorId: null,
  period: "",
  group: "",
  areaCodes: [],
  note: "",
  parkedBecause: "",
};

describe("the project's lock", () => {
  it("shows a second opener who has it, and the last saved state to read", async () => {
    const first = await newProject();
    change(first, { code: "gap-recorded", subject: "" }, (scope) => addGap(scope, gap));
    const second = await reopen(first.path, "Grace");
    expect(second.access).toBe("read");
    expect(second.holder).toEqual({ name: "Ada", machine: "laptop-1", since: "2026-11-22T10:00:00.000Z" });
    expect(readGaps(second).map((one) => one.title)).toEqual(["Too few places"]);
    first.close();
    expect((await reopen(first.path, "Grace")).access).toBe("write");
  });

  it("is free again after the process that held it was killed", async () => {
    const project = await newProject();
    project.close();
    const child = fork(new URL("./hold-project.ts", import.meta.url), [project.path]);
    await once(child, "message");
    const blocked = await reopen(project.path);
    expect([blocked.access, blocked.holder?.name]).toEqual(["read", "Child"]);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect((await reopen(project.path)).access).toBe("write");
  });
});
