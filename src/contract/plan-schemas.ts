import { z } from "zod";
import {
  type CostAssumptions,
  type CostLine,
  certainties,
  costCategories,
  type FundingLine,
  fundingSources,
  inflationClasses,
} from "../core/costs/cost-plan.ts";
import { areaNamings, type DocumentTexts } from "../core/report/document-texts.ts";
import { type Goal, type Measure, sectors } from "../core/strategy/strategy.ts";
import {
  amount,
  areaCode,
  cents,
  id,
  indicatorId,
  isoDate,
  line,
  maybeMonth,
  month,
  prose,
  text,
  year,
} from "./domain-schemas.ts";

export const goal = z.object({ id, priorityId: id, text: prose.min(1) }) satisfies z.ZodType<Goal>;

export const measure = z
  .object({
    id,
    goalId: id,
    title: line.min(1),
    description: prose,
    leadSector: z.enum(sectors),
    partners: line,
    areaCodes: z.array(areaCode).max(5000),
    startMonth: month,
    endMonth: month,
    indicator: z.object({
      indicatorId: indicatorId.nullable(),
      name: line,
      unit: text(40),
      baseline: z.number().nullable(),
      baselineBy: maybeMonth,
      target: z.number().nullable(),
      targetYear: year.nullable(),
    }),
    mandatory: z.boolean(),
  })
  .refine((m) => m.startMonth <= m.endMonth, {
    path: ["endMonth"],
    message: "end-before-start",
  }) satisfies z.ZodType<Measure>;

const percent = z.number().min(0).max(1000);

export const costLine = z
  .object({
    id,
    measureId: id,
    name: line.min(1),
    category: z.enum(costCategories),
    recurrence: z.enum(["one-off", "yearly"]),
    quantity: amount,
    unit: text(40),
    frequencyPerYear: amount,
    unitPriceCents: z.int().min(0).max(1e13),
    onCostPercent: percent,
    inflationClass: z.enum(inflationClasses),
    contingencyPercent: percent,
    startMonth: month,
    endMonth: month,
    rampPercent: z.array(percent).max(40),
    nature: z.enum(["existing", "new", "expanded"]),
    inKind: z.boolean(),
    spending: z.enum(["operating", "investment"]),
    accountCode: text(60),
  })
  .refine((l) => l.startMonth <= l.endMonth, {
    path: ["endMonth"],
    message: "end-before-start",
  }) satisfies z.ZodType<CostLine>;

export const fundingLine = z.object({
  id,
  measureId: id.nullable(),
  source: z.enum(fundingSources),
  name: line.min(1),
  certainty: z.enum(certainties),
  inKind: z.boolean(),
  amounts: z.array(z.object({ year, cents: cents.min(0) })).max(60),
}) satisfies z.ZodType<FundingLine>;

const yearlyPercent = z.number().min(-20).max(100);
const share = z.number().min(0).max(100);
export const costAssumptions = z.object({
  inflationPercent: z.object({ wages: yearlyPercent, goods: yearlyPercent, construction: yearlyPercent }),
  certaintyPercent: z.object({ approved: share, planned: share, applied: share, idea: share }),
}) satisfies z.ZodType<CostAssumptions>;

export const documentTexts = z.object({
  title: line,
  subtitle: line,
  foreword: prose,
  vision: prose,
  decisionAsked: prose,
  status: z.enum(["draft", "working-version", "final"]),
  date: isoDate,
  areaNaming: z.enum(areaNamings).default("named"),
}) satisfies z.ZodType<DocumentTexts>;
