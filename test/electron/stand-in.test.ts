import { expect, it } from "vitest";
import { app, BrowserWindow, dialog, shell } from "./stand-in/electron.ts";

const loosely = (value: unknown) => value as Record<string, (...given: readonly unknown[]) => unknown>;

it("knows Electron's names, and no others", () => {
  expect(() => loosely(app).getVersion?.()).not.toThrow();
  expect(() => loosely(app).getVersions?.()).toThrow("App.getVersions is not declared");
  expect(() => loosely(app).getFileIcon?.("x")).toThrow("App.getFileIcon is not played");
  expect(() => loosely(app).on?.("will-never-happen", () => {})).toThrow('App has no event "will-never-happen"');
});

it("counts arguments and looks at plain types", () => {
  expect(() => loosely(app).getPath?.()).toThrow("can't be called with 0");
  expect(() => loosely(app).getPath?.("secrets")).toThrow('can\'t be called with 1: "secrets"');
  expect(() => loosely(shell).showItemInFolder?.(7)).toThrow("can't be called with 1: number");
  expect(() => loosely(shell).showItemInFolder?.("a", "b")).toThrow("can't be called with 2");
  expect(() => loosely(dialog).showSaveDialog?.()).toThrow("can't be called with 0");
  expect(() => loosely(new BrowserWindow({})).setFullscreen?.(true)).toThrow(
    "BrowserWindow.setFullscreen is not declared",
  );
});
