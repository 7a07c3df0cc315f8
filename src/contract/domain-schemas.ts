import { z } from "zod";
import { audiences } from "../core/gaps/gap-view.ts";
import { findingParts, type NewRecordedGap, systemChallenges } from "../core/gaps/recorded-gap.ts";
import { directions, type Indicator, indicatorKinds, type Target } from "../core/indicators/indicator.ts";
import { valueStates } from "../core/indicators/observation.ts";
import { encodings } from "../core/intake/dialect.ts";
import { badRowRules, columnRoles, dateOrders, type Recipe } from "../core/intake/recipe.ts";
import type { Criterion, Priority } from "../core/priorities/priority.ts";
import { horizons, languages, type ProjectSettings } from "../core/project/project-settings.ts";
import { barriers } from "../core/services/barriers.ts";
import { sectors } from "../core/strategy/strategy.ts";
import { participantGroups } from "../core/voices/voice.ts";

/** Optional in JSON, absent rather than undefined inside. */
type Loose<T> = T extends readonly (infer E)[]
  ? readonly Loose<E>[]
  : T extends object
    ? { [K in keyof T]: undefined extends T[K] ? Loose<T[K]> | undefined : Loose<T[K]> }
    : T;

export const text = (most: number) => z.string().max(most);
export const line = text(300);
export const prose = text(20_000);
export const id = z.int().positive();
export const year = z.int().min(1900).max(2200);
export const cents = z.int().min(-9e14).max(9e14);
export const amount = z.number().min(0).max(1e9);
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const maybeMonth = z.union([month, z.literal("")]);
export const isoDate = z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}$/), z.literal("")]);
export const audience = z.enum(audiences);
export const language = z.enum(languages);
export const horizon = z.enum(horizons);

/** Ages and years must rise; each refusal names its field. */
export const projectSettings = z
  .object({
    municipality: line.min(1),
    language,
    currency: z.string().regex(/^[A-Z]{3}$/),
    baseYear: year,
    ageFrom: z.int().min(0).max(18),
    ageTo: z.int().min(0).max(18),
    firstYear: year,
    shortTermUntil: year,
    mediumTermUntil: year,
    longTermUntil: year,
  })
  .refine((s) => s.ageFrom <= s.ageTo, { path: ["ageTo"], message: "ages-must-rise" })
  .refine((s) => s.firstYear <= s.shortTermUntil, { path: ["shortTermUntil"], message: "years-must-rise" })
  .refine((s) => s.shortTermUntil < s.mediumTermUntil, { path: ["mediumTermUntil"], message: "years-must-rise" })
  .refine((s) => s.mediumTermUntil < s.longTermUntil, { path: ["longTermUntil"], message: "years-must-rise" })
  .refine((s) => s.longTermUntil - s.firstYear <= 30, { path: ["longTermUntil"], message: "at-most-thirty-years" })
  .refine((s) => s.baseYear <= s.firstYear + 1 && s.baseYear >= s.firstYear - 20, {
    path: ["baseYear"],
    message: "base-year-far-off",
  }) satisfies z.ZodType<ProjectSettings>;

export const indicatorId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/);
export const period = text(40);
export const group = text(80);
export const areaCode = text(60).min(1);

export const indicator = z.object({
  id: indicatorId,
  name: line.min(1),
  kind: z.enum(indicatorKinds),
  direction: z.enum(directions),
  unit: text(40),
  per: z.number().positive().max(1e9),
  population: line,
  sensitive: z.boolean(),
  protectComplement: z.boolean(),
}) satisfies z.ZodType<Indicator>;

export const target = z.object({ indicatorId, value: z.number(), byYear: year }) satisfies z.ZodType<Target>;

const valueState = z.enum(valueStates);
const columnName = text(2000);
const columnNames = z.array(columnName).min(1).max(200);
const rowCondition = z.discriminatedUnion("is", [
  z.object({ is: z.enum(["one-of", "none-of"]), values: z.array(text(2000)).min(1).max(2000) }),
  z.object({ is: z.literal("between"), from: z.number(), to: z.number() }),
]);
const columnFormula = z.discriminatedUnion("of", [
  z.object({ of: z.enum(["sum", "product"]), columns: columnNames }),
  z.object({ of: z.enum(["difference", "quotient"]), columns: z.tuple([columnName, columnName]) }),
  z.object({ of: z.literal("first-characters"), column: columnName, count: z.int().min(1).max(100) }),
  z.object({
    of: z.literal("part"),
    column: columnName,
    separator: text(10).min(1),
    position: z.int().min(1).max(100),
  }),
  z.object({ of: z.literal("text"), text: line }),
]);
const shapeStep = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("keep-where"), column: columnName, condition: rowCondition }),
  z.object({ kind: z.literal("drop-duplicates"), by: columnNames }),
  z.object({
    kind: z.literal("sum-over"),
    keep: columnNames,
    sum: columnNames,
    incomplete: z.enum(["withhold", "at-least"]),
  }),
  z.object({ kind: z.literal("compute-column"), name: columnName.min(1), formula: columnFormula }),
]);
export const recipe = z.object({
  version: z.literal(1),
  sheet: text(200).optional(),
  table: z.int().min(1).max(1000).optional(),
  encoding: z.enum(encodings).optional(),
  dialect: z
    .object({
      delimiter: text(2).min(1),
      quote: z.enum(["", '"', "'"]),
      escape: text(1),
      decimalMark: z.enum([".", ","]),
      thousandsMark: z.enum(["", ".", ",", " ", "'"]),
    })
    .partial()
    .optional(),
  headerRows: z.array(z.int().positive()).max(5).optional(),
  firstDataRow: z.int().nonnegative().optional(),
  lastDataRow: z.int().nonnegative().optional(),
  columns: z
    .array(
      z.object({
        name: text(2000),
        role: z.enum(columnRoles),
        indicatorId: indicatorId.optional(),
        period: period.optional(),
        group: group.optional(),
        age: group.optional(),
        scale: z.number().optional(),
        personal: z.boolean().optional(),
      }),
    )
    .max(5000)
    .optional(),
  rowMarks: z
    .array(z.object({ row: z.int().positive(), kind: z.enum(["total", "note", "leave-out"]) }))
    .max(100_000)
    .optional(),
  totalLabels: z.array(line).max(200).optional(),
  valueSigns: z.record(text(60), valueState).optional(),
  areaAliases: z.record(line, areaCode).optional(),
  groupNames: z.record(line, group).optional(),
  indicatorId: indicatorId.optional(),
  period: period.optional(),
  group: group.optional(),
  dateOrder: z.enum(dateOrders).optional(),
  cellFixes: z
    .array(z.object({ row: z.int().positive(), column: z.int().positive(), text: text(2000) }))
    .max(10_000)
    .optional(),
  steps: z.array(shapeStep).max(50).optional(),
  indicators: z.array(indicator).max(500).optional(),
  targets: z.array(target).max(500).optional(),
  badRows: z.enum(badRowRules).optional(),
  sourceOffice: line.optional(),
  sourceDate: isoDate.optional(),
}) satisfies z.ZodType<Loose<Recipe>>;

export const newRecordedGap = z.object({
  title: line.min(1),
  indicatorId: indicatorId.nullable(),
  period,
  group,
  areaCodes: z.array(areaCode).max(5000),
  note: prose,
  parkedBecause: prose,
  sentence: text(2000).default(""),
  barriers: z.array(z.enum(barriers)).max(barriers.length).default([]),
  groupsConcerned: z.array(z.enum(participantGroups)).max(participantGroups.length).default([]),
  challenges: z.array(z.enum(systemChallenges)).max(systemChallenges.length).default([]),
  moreIndicators: z.array(z.object({ indicatorId, period, group })).max(100).default([]),
  findings: z
    .array(
      z.object({
        part: z.enum(findingParts),
        code: text(80),
        details: z.record(text(80), z.union([line, z.number()])),
        label: text(2000).min(1),
      }),
    )
    .max(100)
    .default([]),
  reports: z
    .array(z.object({ evidenceId: id, page: text(40) }))
    .max(100)
    .default([]),
}) satisfies z.ZodType<NewRecordedGap>;

export const criterion = z.object({
  id,
  name: line.min(1),
  lowAnchor: line,
  highAnchor: line,
  weight: z.number().positive().max(1000),
}) satisfies z.ZodType<Criterion>;

export const priority = z.object({
  id,
  gapId: id,
  title: line.min(1),
  rank: z.int().positive(),
  horizon,
  firstStep: prose,
  reason: prose,
}) satisfies z.ZodType<Priority>;

/** A figure that a person gives without a file: what it is, and who said so. */
export const typedFigure = z.object({
  indicatorId,
  areaCode,
  period: period.min(1),
  group,
  state: valueState,
  /** In the indicator's unit; null unless `state` is "number". */
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  saidBy: line.min(1),
  saidOn: isoDate,
  note: prose,
  /** The report that holds it, with its page. */
  evidenceId: id.nullable(),
  page: text(40),
});

export const evidence = z.object({ title: line.min(1), publisher: line, year: text(40), note: prose });

export const areaChange = z
  .object({
    name: line.min(1),
    parentCode: areaCode.nullable(),
    aliases: z.array(line.min(1)).max(200),
    validFrom: z.union([z.string().regex(/^\d{4}$/), z.literal("")]),
    validTo: z.union([z.string().regex(/^\d{4}$/), z.literal("")]),
    mergedInto: areaCode.nullable(),
  })
  .refine((area) => area.validFrom === "" || area.validTo === "" || area.validFrom <= area.validTo, {
    path: ["validTo"],
    message: "years-must-rise",
  })
  .refine((area) => area.mergedInto === null || area.validTo !== "", {
    path: ["validTo"],
    message: "merged-area-needs-last-year",
  });

/** An office or service that supplies figures. */
export const institution = z.object({
  name: line.min(1),
  contact: line,
  address: prose,
  language,
  sector: z.enum(sectors),
  indicatorIds: z.array(indicatorId).max(500),
  /** Figures that it is asked for and that are no indicator of the project yet, one per line. */
  otherFigures: prose,
});
