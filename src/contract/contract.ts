import { z } from "zod";
import type * as answers from "./answers.ts";
import { answer, byId, call, created, job, list, newFor, nothing, token } from "./call.ts";
import { contextCalls } from "./context-calls.ts";
import { cooperationCalls } from "./cooperation-calls.ts";
import { disclosureCalls } from "./disclosure-calls.ts";
import * as domain from "./domain-schemas.ts";
import { inequalityCalls } from "./inequality-calls.ts";
import type * as intakeAnswers from "./intake-answers.ts";
import { matrixCalls } from "./matrix-calls.ts";
import * as plan from "./plan-schemas.ts";
import { qualityCalls } from "./quality-calls.ts";
import { servicesCalls } from "./services-calls.ts";
import { trendCalls } from "./trend-calls.ts";
import { voicesCalls } from "./voices-calls.ts";
import { windowCommands } from "./window-commands.ts";

/** Every call that the screens and the command line can make, by feature; names are `feature.verb`. */
export const contract = {
  // Projects. Tokens stand for paths, which never cross this wall.
  "project.list": call(nothing, list<answers.ListedProject>()),
  "project.create": call(
    z.object({ settings: domain.projectSettings, areasFile: token.nullable() }),
    answer<answers.ProjectOverview>(),
  ),
  "project.open": call(z.object({ token }), answer<answers.ProjectOverview>()),
  "project.openExample": call(z.object({ language: domain.language, job }), answer<answers.ProjectOverview>(), {
    job: true,
  }),
  "project.close": call(nothing, nothing),
  "project.overview": call(nothing, answer<answers.ProjectOverview>().nullable()),
  "project.changeSettings": call(z.object({ settings: domain.projectSettings }), nothing, { writes: true }),
  "project.setPhaseDoneOutside": call(z.object({ phase: z.int().min(1).max(7), done: z.boolean() }), nothing, {
    writes: true,
  }),
  "project.saveCopy": call(nothing, answer<answers.MadeFile>()),
  "project.identify": call(z.object({ name: domain.line }), nothing),

  "history.list": call(nothing, list<answers.HistoryEntry>()),
  "history.undo": call(nothing, answer<answers.ChangeLabel>().nullable()),
  "history.redo": call(nothing, answer<answers.ChangeLabel>().nullable()),

  "areas.list": call(nothing, list<answers.AreaRow>()),
  "areas.look": call(z.object({ file: token }), answer<answers.AreasLook>()),
  "areas.accept": call(z.object({ file: token }), z.object({ areas: z.int() }), { writes: true }),
  "areas.change": call(z.object({ id: domain.id, area: domain.areaChange }), nothing, { writes: true }),

  "intake.look": call(z.object({ file: token, recipe: domain.recipe.nullable() }), answer<intakeAnswers.FileLook>()),
  "intake.check": call(z.object({ file: token, recipe: domain.recipe, job }), answer<intakeAnswers.FileCheck>(), {
    job: true,
  }),
  "intake.accept": call(
    /** `replaces`: the import that goes in the same change. Area spellings of the recipe are remembered as aliases. */
    z.object({ file: token, recipe: domain.recipe, replaces: domain.id.nullable().optional(), job }),
    answer<intakeAnswers.AcceptedImport>(),
    { writes: true, job: true },
  ),
  /** What was pasted becomes a file of this session. */
  "intake.paste": call(
    z.object({ text: z.string().min(1).max(20_000_000), fileName: domain.line.min(1) }),
    z.object({ token: z.string(), fileName: z.string() }),
  ),
  /** What is wrong with a file, as a table for the colleague who sent it. */
  "intake.report": call(z.object({ file: token, recipe: domain.recipe, job }), answer<answers.MadeFile>(), {
    job: true,
  }),
  "intake.imports": call(nothing, list<intakeAnswers.ImportRecord>()),
  "intake.details": call(byId, answer<intakeAnswers.ImportDetails>()),
  "intake.remove": call(byId, nothing, { writes: true }),
  "intake.original": call(byId, answer<answers.MadeFile>()),
  "intake.saveRecipe": call(z.object({ recipe: domain.recipe, fileName: domain.line }), answer<answers.MadeFile>()),
  "intake.readRecipe": call(z.object({ file: token }), z.object({ recipe: domain.recipe })),
  /** The recipe of an earlier import fitted to another file, with what differs. */
  "intake.fitRecipe": call(z.object({ file: token, recipe: domain.recipe }), answer<intakeAnswers.FittedRecipe>()),

  "typed.save": call(z.object({ figure: domain.typedFigure }), created, { writes: true }),

  "evidence.list": call(nothing, list<intakeAnswers.EvidenceRecord>()),
  "evidence.add": call(z.object({ file: token, evidence: domain.evidence }), created, { writes: true }),
  "evidence.change": call(z.object({ id: domain.id, evidence: domain.evidence }), nothing, { writes: true }),
  "evidence.remove": call(byId, nothing, { writes: true }),
  "evidence.open": call(byId, answer<answers.MadeFile>()),

  "requests.list": call(z.object({ period: domain.period }), list<intakeAnswers.DataRequest>()),
  "requests.save": call(z.object({ id: domain.id.nullable(), institution: domain.institution }), created, {
    writes: true,
  }),
  "requests.remove": call(byId, nothing, { writes: true }),
  "requests.letter": call(
    z.object({
      id: domain.id,
      period: domain.period,
      deadline: domain.isoDate,
      signedBy: domain.line,
      format: z.enum(["docx", "pdf"]),
    }),
    answer<answers.MadeFile>(),
  ),
  /** An empty table to fill in: a row for each neighbourhood, the columns of the indicators. */
  "requests.template": call(
    z.object({
      indicatorIds: z.array(domain.indicatorId).min(1).max(500),
      period: domain.period,
      format: z.enum(["csv", "xlsx"]),
    }),
    answer<answers.MadeFile>(),
  ),

  "indicators.list": call(nothing, list<answers.IndicatorSummary>()),
  "indicators.save": call(z.object({ indicator: domain.indicator }), nothing, { writes: true }),
  "indicators.setTarget": call(z.object({ target: domain.target }), nothing, { writes: true }),
  /** Takes 3 or 5 years of an indicator together, or each by itself. */
  "indicators.setPooling": call(
    z.object({ indicatorId: domain.indicatorId, years: z.union([z.literal(1), z.literal(3), z.literal(5)]) }),
    nothing,
    { writes: true },
  ),
  "indicators.clearTarget": call(z.object({ indicatorId: domain.indicatorId }), nothing, { writes: true }),

  "gaps.view": call(
    z.object({
      indicatorId: domain.indicatorId,
      /** null: the latest. */
      period: domain.period.nullable(),
      group: domain.group,
      audience: domain.audience,
      /** Another target for this answer only, in the indicator's unit. */
      targetValue: z.number().optional(),
    }),
    answer<answers.GapAnswer>(),
  ),
  "gaps.explain": call(
    z.object({
      indicatorId: domain.indicatorId,
      period: domain.period,
      group: domain.group,
      areaId: domain.id,
      audience: domain.audience,
    }),
    answer<answers.Provenance>(),
  ),
  "gaps.list": call(nothing, list<import("../core/gaps/recorded-gap.ts").RecordedGap>()),
  /** What each recorded gap rests on, with numbers as the audience may see them. */
  "gaps.evidence": call(
    z.object({ audience: domain.audience }),
    list<import("./gap-evidence-answers.ts").GapEvidenceAnswer>(),
  ),
  /** What services, cooperation and quality show now; a gap can cite it. */
  "gaps.findings": call(
    z.object({ audience: domain.audience }),
    list<import("../core/gaps/analysis-finding.ts").AnalysisFinding>(),
  ),
  "gaps.record": call(z.object({ gap: domain.newRecordedGap }), created, { writes: true }),
  "gaps.change": call(z.object({ id: domain.id, gap: domain.newRecordedGap }), nothing, { writes: true }),
  "gaps.remove": call(byId, nothing, { writes: true }),

  "priorities.view": call(nothing, answer<answers.PrioritiesAnswer>()),
  "priorities.saveCriterion": call(
    z.object({ criterion: domain.criterion.omit({ id: true }).extend(newFor) }),
    created,
    { writes: true },
  ),
  "priorities.removeCriterion": call(byId, nothing, { writes: true }),
  "priorities.score": call(
    /** points null takes the score back. */
    z.object({ gapId: domain.id, criterionId: domain.id, points: z.int().min(1).max(5).nullable() }),
    nothing,
    { writes: true },
  ),
  "priorities.decide": call(
    /** The whole ranked list, first to last; replaces the list before and keeps the ids of gaps that stay. */
    z.object({
      priorities: z
        .array(domain.priority.omit({ id: true, rank: true }))
        .max(200)
        .refine((all) => new Set(all.map((one) => one.gapId)).size === all.length, { message: "gap-decided-twice" }),
    }),
    nothing,
    { writes: true },
  ),

  "strategy.view": call(nothing, answer<answers.StrategyAnswer>()),
  "strategy.saveGoal": call(z.object({ goal: plan.goal.omit({ id: true }).extend(newFor) }), created, { writes: true }),
  "strategy.removeGoal": call(byId, nothing, { writes: true }),
  "strategy.saveMeasure": call(z.object({ measure: z.object({ ...plan.measure.shape, ...newFor }) }), created, {
    writes: true,
  }),
  "strategy.removeMeasure": call(byId, nothing, { writes: true }),

  "costs.view": call(nothing, answer<answers.CostsAnswer>()),
  "costs.saveLine": call(z.object({ line: z.object({ ...plan.costLine.shape, ...newFor }) }), created, {
    writes: true,
  }),
  "costs.removeLine": call(byId, nothing, { writes: true }),
  "costs.saveFunding": call(z.object({ funding: plan.fundingLine.extend(newFor) }), created, { writes: true }),
  "costs.removeFunding": call(byId, nothing, { writes: true }),
  "costs.setAssumptions": call(z.object({ assumptions: plan.costAssumptions }), nothing, { writes: true }),

  "document.view": call(z.object({ audience: domain.audience }), answer<answers.DocumentAnswer>()),
  "document.setTexts": call(z.object({ texts: plan.documentTexts }), nothing, { writes: true }),
  "document.preview": call(z.object({ audience: domain.audience }), answer<answers.DocumentPreview>()),
  "document.make": call(
    /** language: the project's if absent. */
    z.object({ audience: domain.audience, language: domain.language.optional(), job }),
    answer<answers.MadeFile>(),
    { job: true },
  ),

  ...contextCalls,
  ...servicesCalls,
  ...cooperationCalls,
  ...qualityCalls,
  ...voicesCalls,
  ...matrixCalls,
  ...trendCalls,
  ...inequalityCalls,
  ...disclosureCalls,

  "project.check": call(nothing, answer<answers.CheckAnswer>()),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
/** What callers hand over; nothing of it is changed. */
export type CallInput<Name extends CallName> = Untouched<z.input<Contract[Name]["input"]>>;
export type ParsedInput<Name extends CallName> = z.output<Contract[Name]["input"]>;
export type CallOutput<Name extends CallName> = z.output<Contract[Name]["output"]>;

/** What the backend tells without being asked. */
export const events = {
  "job.progress": z.object({ job, done: z.number(), total: z.number(), phase: z.string() }),
  "project.changed": z.object({ revision: z.int() }),
  /** Of the desktop shell: a menu was chosen, a project file was opened from outside. */
  "host.command": z.object({ command: z.enum(windowCommands) }),
  "host.openProject": z.object({ token }),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;

type Untouched<T> = T extends readonly (infer Item)[]
  ? readonly Untouched<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Untouched<T[Key]> }
    : T;
