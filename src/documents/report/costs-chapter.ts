import { printChartTheme } from "../../charts/chart-theme.ts";
import { costByYearChart } from "../../charts/cost-by-year-chart.ts";
import { roundToThousands } from "../../core/costs/round-to-thousands.ts";
import type { ReportBlock, ReportChapter } from "../../core/report/report-model.ts";
import { heading, list, paragraph } from "./blocks.ts";
import { chartBlock } from "./chart-block.ts";
import { type Composer, costsSource } from "./composer.ts";
import { currencySign, footedRows, moneyTable } from "./money-table.ts";
import { planTable } from "./plan-table.ts";

/** What the plan costs by year, horizon, kind and category, who pays with what certainty, what is missing, and what it assumes. */
export function costsChapter(composer: Composer): ReportChapter {
  const { data, say } = composer;
  const blocks =
    data.costLines.length === 0
      ? [...paragraph(say("noCosts")), ...(data.funding.length === 0 ? [] : fundingBlocks(composer))]
      : [
          ...paragraph(costSentence(composer)),
          costChart(composer),
          { ...planTable(composer), caption: say("planCaption") },
          heading(2, say("costsByKind")),
          categoryTable(composer),
          recurrenceTable(composer),
          measuresTable(composer),
          ...fundingBlocks(composer),
          heading(2, say("assumptions")),
          ...list(assumptions(composer)),
        ];
  return { id: "costs", title: say("costs"), blocks };
}

function costSentence({ data, say, money, structure }: Composer): string {
  const { cash, shortfall } = data.costTable;
  return say("costSentence", {
    firstYear: structure(String(data.settings.firstYear), "settings.firstYear"),
    lastYear: structure(String(data.settings.longTermUntil), "settings.longTermUntil"),
    cost: money(cash.sum, costsSource("/table/cash/sum")),
    missing: money(shortfall.allIdentified.sum, costsSource("/table/shortfall/allIdentified/sum")),
    secured: money(shortfall.securedOnly.sum, costsSource("/table/shortfall/securedOnly/sum")),
  });
}

function costChart(composer: Composer): ReportBlock {
  const { data, say, format } = composer;
  const table = data.costTable;
  const units = (cents: readonly number[]): readonly number[] => cents.map((amount) => amount / 100);
  const paid = table.cash.byYear.map((cents, index) => cents - (table.shortfall.allIdentified.byYear[index] ?? 0));
  const option = costByYearChart(
    {
      years: table.years,
      costs: table.horizons.map(({ horizon, cash }) => ({ horizon, amounts: units(cash.byYear) })),
      funding: data.funding.some((line) => !line.inKind) ? units(paid) : null,
    },
    printChartTheme,
    {
      horizons: { short: say("horizonName_short"), medium: say("horizonName_medium"), long: say("horizonName_long") },
      funding: say("funded"),
      amount: (amount) => format.money(amount * 100, data.settings.currency),
      axisAmount: (amount) => format.number(amount),
      axisName: currencySign(composer),
    },
  );
  const thousands = roundToThousands([table.cash]).total;
  const byYear = table.years.map((year, index) =>
    say("costOfYear", {
      year: composer.structure(String(year), "settings.years"),
      cost: composer.print(
        format.number(thousands.byYear[index] ?? 0),
        table.cash.byYear[index] ?? 0,
        "cent",
        costsSource(`/table/cash/byYear/${index}`),
      ),
    }),
  );
  return chartBlock(composer, option, 330, {
    caption: say("costChartCaption"),
    alt: say("costChartAlt", { years: format.list(byYear), currency: currencySign(composer) }),
  });
}

function categoryTable(composer: Composer): ReportBlock {
  const { data, say } = composer;
  const parts = data.costTable.categories.map(({ category, cash }, index) => ({
    label: say(`category_${category}`),
    cents: cash,
    pointer: `/table/categories/${index}/cash`,
  }));
  return moneyTable(
    composer,
    say("categoryCaption"),
    footedRows(parts, { label: say("cost"), cents: data.costTable.cash, pointer: "/table/cash" }),
    "",
  );
}

function recurrenceTable(composer: Composer): ReportBlock {
  const { data, say } = composer;
  const parts = [
    { label: say("oneOff"), cents: data.costTable.oneOff, pointer: "/table/oneOff" },
    { label: say("yearly"), cents: data.costTable.yearly, pointer: "/table/yearly" },
  ];
  return moneyTable(
    composer,
    say("recurrenceCaption"),
    footedRows(parts, { label: say("cost"), cents: data.costTable.cash, pointer: "/table/cash" }),
    "",
  );
}

function measuresTable(composer: Composer): ReportBlock {
  const { data, say, typed } = composer;
  const parts = data.costTable.measures.map(({ measureId, cash }, index) => ({
    label: typed(data.measures.find((measure) => measure.id === measureId)?.title ?? "", `measures.${measureId}.title`),
    cents: cash,
    pointer: `/table/measures/${index}/cash`,
  }));
  const total = { label: say("cost"), cents: data.costTable.cash, pointer: "/table/cash" };
  return moneyTable(composer, say("measuresCaption"), footedRows(parts, total), "");
}

/** What each source offers, whether or not it meets a cost. */
function offersTable(composer: Composer): ReportBlock {
  const { data, say, typed } = composer;
  const offers = data.funding.flatMap((line) => {
    const index = data.costTable.funding.findIndex((row) => row.fundingId === line.id);
    const amounts = data.costTable.funding[index]?.amounts;
    if (line.inKind || amounts === undefined) return [];
    const label = say("offer", {
      name: typed(line.name, `funding.${line.id}.name`),
      source: say(`source_${line.source}`),
      certainty: say(`certainty_${line.certainty}`),
    });
    return [{ label, cents: amounts, pointer: `/table/funding/${index}/amounts`, emphasis: "none" as const }];
  });
  const rounded = roundToThousands(offers.map((offer) => offer.cents)).rows;
  const rows = offers.map((offer, index) => ({ ...offer, thousands: rounded[index] ?? offer.cents }));
  return moneyTable(composer, say("offersCaption"), rows, "");
}

function fundingBlocks(composer: Composer): readonly ReportBlock[] {
  const { data, say } = composer;
  const { fundingByCertainty, shortfall, inKind, inKindFunding } = data.costTable;
  const certaintyRows = fundingByCertainty.map(({ certainty, amounts }, index) => ({
    label: say(`certaintyName_${certainty}`),
    cents: amounts,
    pointer: `/table/fundingByCertainty/${index}/amounts`,
  }));
  const rounded = roundToThousands(certaintyRows.map((row) => row.cents)).rows;
  const alone = (label: string, cents: typeof inKind, pointer: string, emphasis: "none" | "alert" = "none") => ({
    label,
    cents,
    thousands: roundToThousands([cents]).total,
    pointer,
    emphasis,
  });
  const hasInKind = inKind.sum !== 0 || inKindFunding.sum !== 0;
  return [
    heading(2, say("fundingTitle")),
    ...(data.funding.length === 0
      ? paragraph(say("noFunding"))
      : [
          offersTable(composer),
          moneyTable(
            composer,
            say("certaintyCaption"),
            certaintyRows.map((row, index) => ({
              ...row,
              thousands: rounded[index] ?? row.cents,
              emphasis: "none" as const,
            })),
            say("certaintyNote"),
          ),
        ]),
    moneyTable(
      composer,
      say("shortfallCaption"),
      [
        alone(say("shortfallAllIdentified"), shortfall.allIdentified, "/table/shortfall/allIdentified", "alert"),
        alone(say("shortfallWeighted"), shortfall.weighted, "/table/shortfall/weighted"),
        alone(say("shortfallSecuredOnly"), shortfall.securedOnly, "/table/shortfall/securedOnly"),
      ],
      shareNote(composer),
    ),
    ...(hasInKind
      ? [
          moneyTable(
            composer,
            say("inKindCaption"),
            [
              alone(say("inKindCost"), inKind, "/table/inKind"),
              alone(say("inKindFunding"), inKindFunding, "/table/inKindFunding"),
            ],
            say("inKindNote"),
          ),
        ]
      : []),
  ];
}

function shareNote({ data, say, value }: Composer): string {
  const share = (name: "approved" | "planned" | "applied" | "idea"): string =>
    value(data.assumptions.certaintyPercent[name], "%", costsSource(`/assumptions/certaintyPercent/${name}`));
  return say("shortfallNote", {
    approved: share("approved"),
    planned: share("planned"),
    applied: share("applied"),
    idea: share("idea"),
  });
}

function assumptions({ data, say, value, structure }: Composer): readonly string[] {
  const rise = (name: "wages" | "goods" | "construction"): string =>
    value(data.assumptions.inflationPercent[name], "%", costsSource(`/assumptions/inflationPercent/${name}`));
  return [
    say("assumptionPrices", { year: structure(String(data.settings.baseYear), "settings.baseYear") }),
    say("assumptionRise", { wages: rise("wages"), goods: rise("goods"), construction: rise("construction") }),
    say("assumptionContingency"),
    say("assumptionRounding"),
  ];
}
