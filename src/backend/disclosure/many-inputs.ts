import type { GapInput } from "../../core/gaps/view-gaps.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import { poolObservations } from "../../core/indicators/pool-periods.ts";
import { readAreaNames, type StoredArea } from "../../store/areas.ts";
import { type ImportRule, readImportRules } from "../../store/import-rules.ts";
import { readTypedImportIds } from "../../store/imports.ts";
import { readManyObservations } from "../../store/matrix-observations.ts";
import { readWindow } from "../../store/pooling.ts";
import type { ProjectReader } from "../../store/project-types.ts";
import { readReleasedCells } from "../../store/public-copy.ts";
import { readTold } from "../../store/public-versions.ts";
import { hidingRuleOf } from "../gap-answer.ts";

export interface AskedTable {
  readonly indicator: Indicator;
  readonly period: string;
  readonly periods: readonly string[];
}

/** What does not differ from table to table, read once. */
export interface SharedInput {
  readonly areas: readonly StoredArea[];
  readonly typedImportIds: readonly number[];
  readonly rules: ReadonlyMap<number, ImportRule>;
}

export function readSharedInput(project: ProjectReader): SharedInput {
  return {
    areas: readAreaNames(project),
    typedImportIds: readTypedImportIds(project),
    rules: readImportRules(project),
  };
}

/**
 * The inputs of many public tables, as `gapInputOf` makes each by itself; targets left out. `groups` names one group per
 * table and leaves the others out; without it all are there, as the decision over hiding needs.
 */
export function readManyInputs(
  project: ProjectReader,
  tables: readonly AskedTable[],
  { areas, typedImportIds, rules }: SharedInput,
  groups: readonly string[] | null = null,
): readonly GapInput[] {
  const wanted = tables.flatMap(({ indicator, period }, index) =>
    (readWindow(project, indicator.id, period)?.periods ?? [period]).map((year) => ({
      indicator,
      period: year,
      group: groups?.[index] ?? null,
      table: index,
    })),
  );
  const all = readManyObservations(project, wanted);
  const yearsOf = Map.groupBy(wanted.keys(), (place) => wanted[place]?.table ?? -1);
  return tables.map((table, index) => {
    const years = (yearsOf.get(index) ?? []).map((place) => all[place] ?? []);
    const observations = years.length > 1 ? poolObservations(years) : (years[0] ?? []);
    const present = [...new Set(observations.map((one) => one.group))].sort();
    return {
      ...table,
      group: present[0] ?? "",
      groups: present,
      audience: "public",
      target: null,
      areas,
      observations,
      typedImportIds,
      reference: [],
      ...hidingRuleOf(observations, rules),
      told: readTold(project, table.indicator.id, table.period),
      released: readReleasedCells(project, table.indicator.id, table.period),
    };
  });
}
