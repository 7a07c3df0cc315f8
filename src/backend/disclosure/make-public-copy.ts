import { AppError } from "../../core/app-error.ts";
import { publicMarksFor, releasedCellsFor } from "../../core/gaps/view-gaps.ts";
import { isPublicCopy, type ReleasedTable, savePublicCopy } from "../../store/public-copy.ts";
import type { ToldTable } from "../../store/public-versions.ts";
import { type CallContext, openedProject } from "../session.ts";
import { publicTables } from "./public-tables.ts";
import { codeOfVersion } from "./public-version.ts";

/**
 * Writes the project's public copy to a path and notes what it tells.
 * @throws AppError "disk-full", "cancelled", "already-public-copy"
 */
export async function makePublicCopy(context: CallContext, path: string): Promise<void> {
  const project = openedProject(context.session);
  if (isPublicCopy(project)) throw new AppError("already-public-copy", project.path);
  const tables: ReleasedTable[] = [];
  for (const { input, done, total } of publicTables(project)) {
    context.stopIfCancelled();
    context.progress(done, total, "public-copy");
    const cells = releasedCellsFor(input, publicMarksFor(input));
    tables.push({ indicatorId: input.indicator.id, period: input.period, cells });
  }
  const code = codeOfVersion(
    project,
    "project-copy",
    JSON.stringify(tables),
    tables.map(toldBy),
    context.session.drawNumber,
  );
  const shown = new Set(
    tables.flatMap(({ indicatorId, period, cells }) =>
      Object.entries(cells).flatMap(([id, { display }]) =>
        display === "shown" || display === "uncertain" ? [JSON.stringify([indicatorId, period, id])] : [],
      ),
    ),
  );
  await savePublicCopy(project, path, {
    code,
    at: project.now(),
    tables,
    answers: await answersAboutPeople(context),
    keeps: ({ indicatorId, period, cellId }) => shown.has(JSON.stringify([indicatorId, period, cellId])),
  });
}

/** Calls whose answers hold counts of people beside the indicators. */
const aboutPeople = ["voices.list", "quality.view", "services.view"] as const;

async function answersAboutPeople(context: CallContext): Promise<ReadonlyMap<string, unknown>> {
  const { handlers } = await import("../handlers.ts");
  const answers = new Map<string, unknown>();
  for (const name of aboutPeople) answers.set(name, await handlers[name]({ audience: "public" }, context));
  return answers;
}

function toldBy({ indicatorId, period, cells }: ReleasedTable): ToldTable {
  return {
    indicatorId,
    period,
    cells: Object.fromEntries(
      Object.entries(cells).flatMap(([id, { state, display, numerator, denominator, value }]) =>
        state === "number" && value !== null && (display === "shown" || display === "uncertain")
          ? [[id, [numerator, denominator, value] as const]]
          : [],
      ),
    ),
  };
}
