import { listHistory, redo, revision, undo } from "../store/change.ts";
import type { HandlersOf } from "./handler.ts";
import { openedProject } from "./session.ts";

export const historyHandlers: HandlersOf<"history"> = {
  "history.list": (_input, { session }) => listHistory(openedProject(session)),
  "history.undo": (_input, { session }) => {
    const project = openedProject(session);
    const label = undo(project);
    session.emit("project.changed", { revision: revision(project) });
    return label;
  },
  "history.redo": (_input, { session }) => {
    const project = openedProject(session);
    const label = redo(project);
    session.emit("project.changed", { revision: revision(project) });
    return label;
  },
};
