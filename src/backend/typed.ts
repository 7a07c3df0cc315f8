import { AppError } from "../core/app-error.ts";
import { checkTypedFigure } from "../core/indicators/check-typed-figure.ts";
import { readAreaNames } from "../store/areas.ts";
import { requiredEvidence } from "../store/evidence.ts";
import { writeTypedFigure } from "../store/typed-figure.ts";
import { finishImport, writeImport } from "../store/write-import.ts";
import type { HandlersOf } from "./handler.ts";
import { requiredIndicator } from "./required-indicator.ts";
import { changeProject, openedProject } from "./session.ts";

export const typedHandlers: HandlersOf<"typed"> = {
  "typed.save": ({ figure }, { session }) => {
    const project = openedProject(session);
    const indicator = requiredIndicator(project, figure.indicatorId);
    const area = readAreaNames(project).find((one) => one.code === figure.areaCode);
    if (!area) throw new AppError("unknown-area", figure.areaCode, { area: figure.areaCode });
    if (figure.evidenceId !== null) requiredEvidence(project, figure.evidenceId);
    const fault = checkTypedFigure(figure, indicator);
    if (fault !== null) throw new AppError("figure-invalid", fault, { fault, ...numbersOf(figure) });
    const { indicatorId, period, group, saidBy, saidOn } = figure;
    const subject = `${indicator.name}, ${area.name}, ${period}`;
    const id = changeProject(session, { code: "figure-typed", subject }, (scope) => {
      const importId = writeImport(scope, {
        kind: "typed",
        fileId: null,
        // Where other figures show their file, this one shows who said it.
        fileName: saidBy,
        givenSha256: "",
        recipe: { version: 1, indicatorId, period, group },
        sourceOffice: saidBy,
        sourceDate: saidOn,
        blankedColumns: [],
        note: figure.note,
        evidenceId: figure.evidenceId,
        page: figure.page,
      });
      writeTypedFigure(scope, importId, { indicatorId, period, group, areaId: area.id }, { ...figure, factor: 1 });
      finishImport(scope, importId, {
        observations: 1,
        steps: [{ code: "typed-by-hand", details: { saidBy, saidOn, page: figure.page } }],
      });
      return importId;
    });
    return { id };
  },
};

/** What the sentence for a fault names. */
function numbersOf(figure: {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}): Readonly<Record<string, number>> {
  return {
    ...(figure.value === null ? {} : { value: figure.value }),
    ...(figure.numerator === null ? {} : { part: figure.numerator }),
    ...(figure.denominator === null ? {} : { whole: figure.denominator }),
  };
}
