import { z } from "zod";
import { audiences } from "../core/gaps/gap-view.ts";
import type { NewRecordedGap } from "../core/gaps/recorded-gap.ts";
import { directions, type Indicator, indicatorKinds, type Target } from "../core/indicators/indicator.ts";
import { valueStates } from "../core/indicators/observation.ts";
import { encodings } from "../core/intake/dialect.ts";
import { columnRoles, type Recipe } from "../core/intake/recipe.ts";
import type { Criterion, Priority } from "../core/priorities/priority.ts";
import { horizons, languages, type ProjectSettings } from "../core/project/project-settings.ts";

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
export const recipe = z.object({
  version: z.literal(1),
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
        scale: z.number().optional(),
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
  keepWhere: z
    .array(z.object({ column: text(2000), equals: line }))
    .max(50)
    .optional(),
  indicators: z.array(indicator).max(500).optional(),
  targets: z.array(target).max(500).optional(),
  badRows: z.enum(["stop", "leave-out"]).optional(),
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
