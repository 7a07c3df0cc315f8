import { statSync } from "node:fs";
import { AppError } from "../core/app-error.ts";
import { writeImportRule } from "../store/import-rules.ts";
import { readImport } from "../store/imports.ts";
import { readPublicVersions } from "../store/public-versions.ts";
import { auditProject } from "./disclosure/audit-project.ts";
import { decideAll } from "./disclosure/decide-all.ts";
import { makePublicCopy } from "./disclosure/make-public-copy.ts";
import { typedNumbersOf } from "./disclosure/typed-numbers.ts";
import type { HandlersOf } from "./handler.ts";
import { changeProject, newMadeFile, openedProject } from "./session.ts";

export const disclosureHandlers: HandlersOf<"disclosure"> = {
  "disclosure.audit": (_input, context) => auditProject(openedProject(context.session), context),
  "disclosure.typedNumbers": (_input, { session }) => typedNumbersOf(openedProject(session)),
  "disclosure.decide": ({ forMs }, context) => decideAll(openedProject(context.session), context, forMs),
  "disclosure.setRule": ({ importId, published, hideBelow }, { session }) => {
    const record = readImport(openedProject(session), importId);
    if (!record) throw new AppError("not-found", `import ${importId}`);
    changeProject(session, { code: "showing-rule-set", subject: record.fileName }, (scope) =>
      writeImportRule(scope, importId, { published, hideBelow }),
    );
    return {};
  },
  "disclosure.versions": (_input, { session }) => readPublicVersions(openedProject(session)),
  "disclosure.savePublicCopy": async (_input, context) => {
    const { session } = context;
    const suggestedName = publicNameOf(openedProject(session).path);
    const made = newMadeFile(session, suggestedName);
    await makePublicCopy(context, made.path);
    return { token: made.token, suggestedName, bytes: statSync(made.path).size };
  },
};

function publicNameOf(path: string): string {
  const name = path.split(/[\\/]/u).at(-1) ?? "project.trellis";
  return name.replace(/\.trellis$/u, " public.trellis");
}
