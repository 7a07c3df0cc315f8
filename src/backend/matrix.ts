import type { HandlersOf } from "./handler.ts";
import { matrixOf } from "./matrix-columns.ts";
import { saveMatrix } from "./matrix-table.ts";
import { openedProject } from "./session.ts";

export const matrixHandlers: HandlersOf<"matrix"> = {
  "matrix.view": (question, context) => {
    const matrix = matrixOf(openedProject(context.session), question, context);
    return { ...matrix, columns: matrix.columns.map(({ cells: _, ...column }) => column) };
  },
  "matrix.save": (question, context) => saveMatrix(question, context),
};
