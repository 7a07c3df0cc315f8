import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { FakeThread } from "./browser/fake-thread.ts";

/** A window's bridge with a backend behind it that can be looked at. */
export interface BridgeUnderTest {
  readonly thread: FakeThread;
  call(name: string, input: unknown): Promise<unknown>;
  /** As if the user had dropped such a file. */
  offer(fileName: string, content: string): Promise<unknown>;
  /** Saves a made file; what the user then has. */
  save(token: string): Promise<{ readonly answer: unknown; readonly content: string }>;
  listen(event: string): Promise<{ heard(): Promise<readonly unknown[]>; stop(): Promise<void> }>;
  readonly makeFile: (content: string) => string;
}

/** What every bridge does, whether a preload or a script of the browser fills it. */
export function bridgeSuite(bridge: () => BridgeUnderTest): void {
  it("carries a call with bytes in its answer", async () => {
    const { thread, call } = bridge();
    thread.answerWith({ pages: 3, pdf: new Uint8Array([37, 80, 68, 70, 0, 255]) });
    expect(await call("document.preview", { audience: "public" })).toEqual({
      ok: true,
      value: { pages: 3, pdf: new Uint8Array([37, 80, 68, 70, 0, 255]) },
    });
    expect(thread.calls.at(-1)).toEqual({ name: "document.preview", input: { audience: "public" } });
  });

  it("turns a dropped file into a token", async () => {
    const { thread, offer } = bridge();
    const token = `token-${thread.offered.length + 1}`;
    expect(await offer("Plätze.csv", "a;b\n1;2\n")).toEqual({ ok: true, value: { token, fileName: "Plätze.csv" } });
    expect(readFileSync(thread.offered.at(-1)?.path ?? "", "utf8")).toBe("a;b\n1;2\n");
  });

  it("saves a made file", async () => {
    const { thread, save, makeFile } = bridge();
    thread.made.set("abcdefgh", { path: makeFile("%PDF"), suggestedName: "Strategie Grünau.pdf" });
    const { answer, content } = await save("abcdefgh");
    expect(answer).toEqual({ ok: true, value: { saved: true } });
    expect(content).toBe("%PDF");
  });

  it("hears events until it stops listening", async () => {
    const { thread, listen, call } = bridge();
    const { heard, stop } = await listen("project.changed");
    await expect
      .poll(async () => {
        thread.tell("project.changed", { revision: 4 });
        return (await heard())[0];
      })
      .toEqual({ revision: 4 });
    await stop();
    const before = (await heard()).length;
    thread.tell("project.changed", { revision: 5 });
    await call("project.list", {});
    expect((await heard()).length).toBe(before);
  });

  it("says what its host can do", async () => {
    const answer = (await bridge().call("host.describe", {})) as { readonly ok: boolean; readonly value: object };
    expect(answer.ok).toBe(true);
    expect(Object.keys(answer.value).sort()).toEqual(["isDesktop", "project", "recent"]);
    expect(await bridge().call("host.setLanguage", { language: "de" })).toEqual({ ok: true, value: {} });
  });
}
