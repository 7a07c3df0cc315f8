import { readFileSync, statSync } from "node:fs";
import { AppError } from "../core/app-error.ts";
import { addEvidence, changeEvidence, readEvidence, removeEvidence, requiredEvidence } from "../store/evidence.ts";
import { keepFile, keptParts } from "../store/kept-files.ts";
import type { HandlersOf } from "./handler.ts";
import { madeFile, safeNameOf } from "./made-file.ts";
import { changeProject, fileOf, openedProject } from "./session.ts";

const mostBytes = 100_000_000;

export const evidenceHandlers: HandlersOf<"evidence"> = {
  "evidence.list": (_input, { session }) =>
    readEvidence(openedProject(session)).map(({ fileId: _fileId, ...record }) => record),
  "evidence.add": ({ file, evidence }, { session }) => {
    const { path, fileName } = fileOf(session, file);
    if (statSync(path).size > mostBytes) throw new AppError("file-too-large", path, { file: fileName });
    const content = readFileSync(path);
    const id = changeProject(session, { code: "evidence-added", subject: evidence.title }, (scope) =>
      addEvidence(scope, { id: keepFile(scope, content), name: fileName }, evidence),
    );
    return { id };
  },
  "evidence.change": ({ id, evidence }, { session }) => {
    changeProject(session, { code: "evidence-changed", subject: evidence.title }, (scope) =>
      changeEvidence(scope, id, evidence),
    );
    return {};
  },
  "evidence.remove": ({ id }, { session }) => {
    const { title, uses } = requiredEvidence(openedProject(session), id);
    if (uses > 0) throw new AppError("evidence-in-use", `evidence ${id}`, { title, figures: uses });
    changeProject(session, { code: "evidence-removed", subject: title }, (scope) => removeEvidence(scope, id));
    return {};
  },
  "evidence.open": ({ id }, { session }) => {
    const project = openedProject(session);
    const { fileId, fileName } = requiredEvidence(project, id);
    return madeFile(session, safeNameOf(fileName), keptParts(project, fileId));
  },
};
