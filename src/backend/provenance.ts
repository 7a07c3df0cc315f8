import type { Provenance } from "../contract/answers.ts";
import { AppError } from "../core/app-error.ts";
import type { CellSource } from "../core/indicators/observation.ts";
import { readImports, readOriginal } from "../store/imports.ts";
import { readObservations } from "../store/observations.ts";
import { decodeBytes } from "./decode/decode-file.ts";
import type { GapQuestion } from "./gap-answer.ts";
import { openedProject, type Session } from "./session.ts";

type Question = GapQuestion & { readonly areaId: number; readonly period: string };
type Role = Exclude<keyof CellSource["columns"], never>;

const neighbouringLines = 2;

/**
 * Where an area's value comes from: file, row, columns and steps. The file's own lines are told in the internal view
 * only: they hold what the public view may hide.
 * @throws AppError "not-found" where there is no such observation
 */
export function explainValue(session: Session, question: Question): Provenance {
  const project = openedProject(session);
  const observation = readObservations(project, question.indicatorId, question.period).find(
    (one) => one.areaId === question.areaId && one.group === question.group,
  );
  const record = readImports(project).find((one) => one.id === observation?.source.importId);
  if (!observation || !record) throw new AppError("not-found", `no observation for area ${question.areaId}`);
  const { row, columns } = observation.source;
  return {
    importRecord: {
      id: record.id,
      fileName: record.fileName,
      at: record.at,
      author: record.author,
      sourceOffice: record.sourceOffice,
      sourceDate: record.sourceDate,
    },
    row,
    columns: (Object.entries(columns) as [Role, number | null][]).flatMap(([role, column]) =>
      column === null ? [] : [{ role, column, name: record.recipe.columns?.[column - 1]?.name ?? "" }],
    ),
    lines:
      question.audience === "internal"
        ? linesAround(readOriginal(project, record.id), record.recipe.encoding, row)
        : [],
    steps: record.steps,
  };
}

function linesAround(
  original: Uint8Array,
  encoding: Parameters<typeof decodeBytes>[2],
  row: number,
): Provenance["lines"] {
  const lines = decodeBytes(original, "en", encoding).text.split(/\r\n|\r|\n/);
  const first = Math.max(1, row - neighbouringLines);
  return lines.slice(first - 1, row + neighbouringLines).map((text, index) => ({ row: first + index, text }));
}
