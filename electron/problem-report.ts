import { release, totalmem } from "node:os";
import type { Translate } from "../src/texts/translate.ts";

const lines = 200;

export interface ReportedApp {
  readonly version: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly tail: (lines: number) => readonly string[];
}

/** Versions, the system, and the last lines of the log; no names, no paths, no data. */
export function problemReport({ version, versions, tail }: ReportedApp, t: Translate): string {
  const { electron, chrome, node } = versions;
  return [
    t("shell.reportIntro"),
    "",
    `Trellis ${version}`,
    `Electron ${electron ?? "?"}, Chromium ${chrome ?? "?"}, Node ${node ?? "?"}`,
    `${process.platform} ${release()} ${process.arch}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    "",
    ...tail(lines),
    "",
  ].join("\n");
}
