import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Recipe } from "../core/intake/recipe.ts";
import { readSettings } from "../store/project-record.ts";
import type { HandlersOf } from "./handler.ts";
import { acceptFile } from "./intake/accept-file.ts";
import { checkFile } from "./intake/check-file.ts";
import { lookInto } from "./intake/prepare-file.ts";
import { lookAnswer, unreadableAnswer } from "./look-at-file.ts";
import { madeFile, safeFileName } from "./made-file.ts";
import { fileOf, newToken, openedProject } from "./session.ts";

type ReadingCalls = "intake.look" | "intake.check" | "intake.accept" | "intake.paste" | "intake.report";

/** Calls that read a file. */
export const intakeHandlers: Pick<HandlersOf<"intake">, ReadingCalls> = {
  "intake.look": async ({ file, recipe }, { session }) => {
    const named = fileOf(session, file);
    const given = (recipe ?? { version: 1 }) as Recipe;
    const looked = await lookInto(session, named, given);
    return "code" in looked ? unreadableAnswer(named, looked, given) : lookAnswer(looked);
  },
  "intake.check": ({ file, recipe }, context) => checkFile(context, fileOf(context.session, file), recipe as Recipe),
  "intake.accept": ({ file, recipe, replaces }, context) =>
    acceptFile(context, fileOf(context.session, file), recipe as Recipe, replaces ?? null),
  "intake.paste": ({ text, fileName }, { session }) => {
    mkdirSync(session.places.temporaryFolder, { recursive: true });
    const token = newToken();
    const path = join(session.places.temporaryFolder, `pasted-${token}`);
    writeFileSync(path, text, { flag: "wx", mode: 0o600 });
    session.files.set(token, { path, fileName });
    return { token, fileName };
  },
  "intake.report": async ({ file, recipe }, context) => {
    const { session } = context;
    const named = fileOf(session, file);
    const { problems } = await checkFile(context, named, recipe as Recipe);
    const { language } = readSettings(openedProject(session));
    const { problemReport } = await import("../documents/sheets/problem-report.ts");
    const { tableAsXlsx } = await import("../documents/sheets/write-table.ts");
    const report = await tableAsXlsx(problemReport(named.fileName, problems, language));
    return madeFile(session, safeFileName(`${named.fileName} - report`, ".xlsx"), [report]);
  },
};
