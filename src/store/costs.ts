import type { CostLine, FundingLine } from "../core/costs/cost-plan.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";
import { saveRow } from "./save-row.ts";

type Unsaved<T extends { readonly id: number }> = Omit<T, "id"> & { readonly id: number | null };

interface CostRow {
  id: number;
  measure_id: number;
  name: string;
  category: CostLine["category"];
  recurrence: CostLine["recurrence"];
  quantity: number;
  unit: string;
  frequency_per_year: number;
  unit_price_cents: number;
  on_cost_percent: number;
  inflation_class: CostLine["inflationClass"];
  contingency_percent: number;
  start_month: string;
  end_month: string;
  ramp_percent: string;
  nature: CostLine["nature"];
  in_kind: number;
  spending: CostLine["spending"];
  account_code: string;
}

export function readCostLines({ db }: ProjectReader): readonly CostLine[] {
  const rows = db.prepare("SELECT * FROM cost_lines ORDER BY measure_id, id").all() as CostRow[];
  return rows.map((row) => ({
    id: row.id,
    measureId: row.measure_id,
    name: row.name,
    category: row.category,
    recurrence: row.recurrence,
    quantity: row.quantity,
    unit: row.unit,
    frequencyPerYear: row.frequency_per_year,
    unitPriceCents: row.unit_price_cents,
    onCostPercent: row.on_cost_percent,
    inflationClass: row.inflation_class,
    contingencyPercent: row.contingency_percent,
    startMonth: row.start_month,
    endMonth: row.end_month,
    rampPercent: JSON.parse(row.ramp_percent),
    nature: row.nature,
    inKind: row.in_kind === 1,
    spending: row.spending,
    accountCode: row.account_code,
  }));
}

export function saveCostLine({ db }: ChangeScope, line: Unsaved<CostLine>): number {
  return saveRow(db, "cost_lines", line.id, {
    measure_id: line.measureId,
    name: line.name,
    category: line.category,
    recurrence: line.recurrence,
    quantity: line.quantity,
    unit: line.unit,
    frequency_per_year: line.frequencyPerYear,
    unit_price_cents: line.unitPriceCents,
    on_cost_percent: line.onCostPercent,
    inflation_class: line.inflationClass,
    contingency_percent: line.contingencyPercent,
    start_month: line.startMonth,
    end_month: line.endMonth,
    ramp_percent: JSON.stringify(line.rampPercent),
    nature: line.nature,
    in_kind: Number(line.inKind),
    spending: line.spending,
    account_code: line.accountCode,
  });
}

export function removeCostLine({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM cost_lines WHERE id = ?").run(id);
}

export function readFundingLines({ db }: ProjectReader): readonly FundingLine[] {
  const rows = db
    .prepare(
      "SELECT id, measure_id AS measureId, source, name, certainty, in_kind AS inKind, amounts FROM funding_lines ORDER BY id",
    )
    .all() as (Omit<FundingLine, "inKind" | "amounts"> & { inKind: number; amounts: string })[];
  return rows.map((row) => ({ ...row, inKind: row.inKind === 1, amounts: JSON.parse(row.amounts) }));
}

export function saveFundingLine({ db }: ChangeScope, line: Unsaved<FundingLine>): number {
  return saveRow(db, "funding_lines", line.id, {
    measure_id: line.measureId,
    source: line.source,
    name: line.name,
    certainty: line.certainty,
    in_kind: Number(line.inKind),
    amounts: JSON.stringify(line.amounts),
  });
}

export function removeFundingLine({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM funding_lines WHERE id = ?").run(id);
}
