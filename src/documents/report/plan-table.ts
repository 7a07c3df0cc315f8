import type { FundingLine } from "../../core/costs/cost-plan.ts";
import { certainties } from "../../core/costs/cost-plan.ts";
import type { ReportTable } from "../../core/report/report-model.ts";
import { type Composer, costsSource } from "./composer.ts";
import { footPlan } from "./footed-money.ts";
import { type MoneyRow, moneyTable } from "./money-table.ts";

/** Cost by horizon, the money that pays for it line by line, and what is not yet funded; in thousands that foot. */
export function planTable(composer: Composer): ReportTable {
  const { data, say, count } = composer;
  const table = data.costTable;
  const lines = cashLinesByCertainty(data.funding);
  const footed = footPlan(
    table,
    lines.map((line) => line.id),
  );
  const empty = { byYear: [], sum: 0 };
  const rows: readonly MoneyRow[] = [
    ...table.horizons.map(
      (horizon, index): MoneyRow => ({
        label: say(`costRow_${horizon.horizon}`, {
          measures: say("someOfMeasures", {
            count: horizon.measures,
            n: count(horizon.measures, costsSource(`/table/horizons/${index}/measures`)),
          }),
        }),
        cents: horizon.cash,
        thousands: footed.horizons[index] ?? empty,
        pointer: `/table/horizons/${index}/cash`,
        emphasis: "none",
      }),
    ),
    { label: say("cost"), cents: table.cash, thousands: footed.cost, pointer: "/table/cash", emphasis: "total" },
    ...lines.map((line, place): MoneyRow => {
      const index = table.funding.findIndex((candidate) => candidate.fundingId === line.id);
      return {
        label: fundingLabel(composer, line),
        cents: table.funding[index]?.used ?? empty,
        thousands: footed.funding[place] ?? empty,
        pointer: `/table/funding/${index}/used`,
        emphasis: "none",
      };
    }),
    {
      label: say("notFunded"),
      cents: table.shortfall.allIdentified,
      thousands: footed.notFunded,
      pointer: "/table/shortfall/allIdentified",
      emphasis: "alert",
    },
  ];
  return moneyTable(composer, "", rows, planNote(composer));
}

/** "Municipal budget, approved", in the team's own words for the line. */
export function fundingLabel({ say, typed }: Composer, line: FundingLine): string {
  return say("fundingLabel", {
    name: typed(line.name, `funding.${line.id}.name`),
    certainty: say(`certainty_${line.certainty}`),
  });
}

function cashLinesByCertainty(funding: readonly FundingLine[]): readonly FundingLine[] {
  return certainties.flatMap((certainty) => funding.filter((line) => !line.inKind && line.certainty === certainty));
}

function planNote({ data, say, money, structure }: Composer): string {
  const { inherited } = data.costTable;
  const base = say("planNote", { year: structure(String(data.settings.baseYear), "settings.baseYear") });
  if (inherited === null) return base;
  const carried = say("inheritedNote", {
    year: structure(String(inherited.year), "costs.inherited.year"),
    money: money(inherited.cents, costsSource("/table/inherited/cents")),
  });
  return `${carried} ${base}`;
}
