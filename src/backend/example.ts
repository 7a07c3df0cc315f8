import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readGeojsonAreas } from "../core/areas/read-geojson-areas.ts";
import type { ExamplePlan } from "../core/project/example-plan.ts";
import type { Language } from "../core/project/project-settings.ts";
import { change } from "../store/change.ts";
import { saveCostLine, saveFundingLine } from "../store/costs.ts";
import { writeIndicator, writeTarget } from "../store/indicators.ts";
import { readPriorities, saveCriterion, writePriorities, writeScore } from "../store/priorities.ts";
import { writeAssumptions, writeDocumentTexts } from "../store/project-record.ts";
import { addGap } from "../store/recorded-gaps.ts";
import { saveGoal, saveMeasure } from "../store/strategy.ts";
import { writeExampleContext } from "./example/context.ts";
import { writeExampleCooperation } from "./example/cooperation.ts";
import type { WriteExamplePart } from "./example/example-part.ts";
import { writeExampleGaps } from "./example/gaps.ts";
import { writeExampleQuality } from "./example/quality.ts";
import { writeExampleServices } from "./example/services.ts";
import { writeExampleVoices } from "./example/voices.ts";
import { acceptFile } from "./intake/accept-file.ts";
import { createProjectAt } from "./project.ts";
import { type CallContext, closeProject, openedProject, type Session } from "./session.ts";

/**
 * Makes the example municipality's project at a path by the same steps that a team takes: areas, imports with their recipes,
 * gaps, priorities, measures, costs, document. Leaves it open; leaves nothing when it is cancelled or fails.
 */
export async function openExample(context: CallContext, language: Language, path: string): Promise<void> {
  const { session } = context;
  const folder = join(session.places.resourcesFolder, "example");
  const plan: ExamplePlan = JSON.parse(readFileSync(join(folder, `plan.${language}.json`), "utf8"));
  const { areas } = readGeojsonAreas(readFileSync(join(folder, "areas.geojson"), "utf8"));
  try {
    await createProjectAt(session, path, plan.settings, areas);
    await importFiles(context, plan, folder);
    context.stopIfCancelled();
    writePlan(session, plan, folder, language);
    context.progress(plan.files.length + 1, plan.files.length + 1, "example-plan");
  } catch (error) {
    closeProject(session);
    for (const file of [path, `${path}.lock`]) if (existsSync(file)) rmSync(file);
    rmSync(`${path}-backups`, { recursive: true, force: true });
    throw error;
  }
}

async function importFiles(context: CallContext, plan: ExamplePlan, folder: string): Promise<void> {
  change(openedProject(context.session), { code: "indicators-saved", subject: "" }, (scope) => {
    for (const indicator of plan.indicators) writeIndicator(scope, indicator);
  });
  for (const [index, { file, recipe, instead }] of plan.files.entries()) {
    context.progress(index, plan.files.length + 1, "example-import");
    const given = JSON.parse(readFileSync(join(folder, recipe), "utf8"));
    await acceptFile(context, { path: join(folder, file), fileName: file }, { ...given, ...instead });
  }
}

/** Keys of the plan become the ids that the store gives. */
function writePlan(session: Session, plan: ExamplePlan, folder: string, language: Language): void {
  change(openedProject(session), { code: "example-plan", subject: plan.settings.municipality }, (scope) => {
    const ids = new Map<string, number>();
    const idOf = (key: string): number => {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`the example plan names "${key}" before it is made`);
      return id;
    };
    for (const target of plan.targets) writeTarget(scope, target);
    for (const { key, ...gap } of plan.gaps) ids.set(key, addGap(scope, gap));
    for (const { key, ...criterion } of plan.criteria) ids.set(key, saveCriterion(scope, { ...criterion, id: null }));
    for (const { gap, criterion, points } of plan.scores) writeScore(scope, idOf(gap), idOf(criterion), points);
    const ranked = [...plan.priorities].sort((a, b) => a.rank - b.rank);
    writePriorities(
      scope,
      ranked.map(({ gap, title, horizon, firstStep, reason }) => ({
        gapId: idOf(gap),
        title,
        horizon,
        firstStep,
        reason,
      })),
    );
    const byGap = new Map(readPriorities(scope).map((priority) => [priority.gapId, priority.id]));
    for (const { key, gap } of plan.priorities) ids.set(key, byGap.get(idOf(gap)) ?? 0);
    for (const { key, priority, text } of plan.goals)
      ids.set(key, saveGoal(scope, { id: null, priorityId: idOf(priority), text }));
    for (const { key, goal, ...measure } of plan.measures)
      ids.set(key, saveMeasure(scope, { ...measure, id: null, goalId: idOf(goal) }));
    for (const { measure, ...line } of plan.costLines)
      saveCostLine(scope, { ...line, id: null, measureId: idOf(measure) });
    for (const { measure, ...line } of plan.funding) {
      saveFundingLine(scope, { ...line, id: null, measureId: measure === null ? null : idOf(measure) });
    }
    writeAssumptions(scope, plan.assumptions);
    writeDocumentTexts(scope, plan.document);
    for (const [name, write] of Object.entries(analysisParts)) {
      const path = join(folder, `${name}.${language}.json`);
      if (existsSync(path))
        write(scope, JSON.parse(readFileSync(path, "utf8")), { idOf, keep: (key, id) => ids.set(key, id) });
    }
  });
}

/** In this order: later parts may name what earlier ones made. */
const analysisParts: Readonly<Record<string, WriteExamplePart>> = {
  context: writeExampleContext,
  services: writeExampleServices,
  voices: writeExampleVoices,
  cooperation: writeExampleCooperation,
  quality: writeExampleQuality,
  gaps: writeExampleGaps,
};
