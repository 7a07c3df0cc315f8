import type { GapView } from "../../core/gaps/gap-view.ts";
import { type Composer, costsSource, gapsSource } from "./composer.ts";
import { indicatorValue, nameOf, showsNumber, viewOfGap } from "./gap-values.ts";
import { currencySign } from "./money-table.ts";

type KeyNumber = { readonly text: string; readonly label: string };

/** At most five numbers: up to four of the evidence behind the first priorities, then money, then what is planned. Hidden values are passed over. */
export function keyNumbers(composer: Composer): readonly KeyNumber[] {
  const { data } = composer;
  const ordered = [...data.priorities]
    .sort((a, b) => a.rank - b.rank)
    .map((priority) => data.gaps.find((gap) => gap.id === priority.gapId));
  const views = [
    ...new Set([...ordered.map((gap) => (gap === undefined ? undefined : viewOfGap(data, gap))), ...data.gapViews]),
  ].filter((view) => view !== undefined);
  const first = (make: (composer: Composer, view: GapView) => KeyNumber | null): readonly KeyNumber[] => {
    for (const view of views) {
      const number = make(composer, view);
      if (number !== null) return [number];
    }
    return [];
  };
  return [
    ...first(cityNumber),
    ...first(differenceNumber),
    ...first(clearAreasNumber),
    ...first(reachNumber),
    ...moneyNumbers(composer),
  ].slice(0, 5);
}

function cityNumber(composer: Composer, view: GapView): KeyNumber | null {
  if (view.city.value === null || !showsNumber(view.city)) return null;
  const { say, structure } = composer;
  const named = {
    indicator: nameOf(composer, view),
    period: structure(view.period, "period"),
  };
  const text = indicatorValue(composer, view.indicator, view.city.value, gapsSource(view, "/city/value"));
  if (view.target === null) return { text, label: say("keyCity", named) };
  const target = composer.value(view.target.value, view.indicator.unit, gapsSource(view, "/target/value"));
  return { text, label: say("keyCityTarget", { ...named, target }) };
}

function differenceNumber({ say, print, format, typed }: Composer, view: GapView): KeyNumber | null {
  const { groupDifference } = view;
  if (groupDifference?.city == null) return null;
  const difference = groupDifference.city.difference;
  return {
    text: say("points", {
      points: print(
        format.number(difference, 1),
        difference,
        "points",
        gapsSource(view, "/groupDifference/city/difference"),
      ),
    }),
    label: say("keyDifference", {
      first: typed(groupDifference.first, "groups"),
      second: typed(groupDifference.second, "groups"),
    }),
  };
}

function clearAreasNumber({ say, count }: Composer, view: GapView): KeyNumber | null {
  const { groupDifference } = view;
  if (groupDifference?.city == null || groupDifference.areasWithEnough === 0) return null;
  return {
    text: say("someOfAll", {
      some: count(groupDifference.areasClear, gapsSource(view, "/groupDifference/areasClear")),
      all: count(groupDifference.areasWithEnough, gapsSource(view, "/groupDifference/areasWithEnough")),
    }),
    label: say("keyClearAreas"),
  };
}

function reachNumber({ say, count, structure, typed }: Composer, view: GapView): KeyNumber | null {
  const reach = view.childrenToReach;
  if (reach === null || view.target === null) return null;
  const year = structure(String(view.target.byYear), "targets.byYear");
  const group = view.group === "" ? "" : ` (${typed(view.group, "groups")})`;
  if (reach.inEveryArea !== null)
    return {
      text: count(reach.inEveryArea, gapsSource(view, "/childrenToReach/inEveryArea")),
      label: say("keyReachAreas", { year }) + group,
    };
  if (reach.inTheCityAsAWhole === null) return null;
  return {
    text: count(reach.inTheCityAsAWhole, gapsSource(view, "/childrenToReach/inTheCityAsAWhole")),
    label: say("keyReachCity", { year }) + group,
  };
}

function moneyNumbers(composer: Composer): readonly KeyNumber[] {
  const { data, say, count } = composer;
  const { cash, shortfall } = data.costTable;
  const money =
    data.costLines.length === 0
      ? []
      : [
          {
            text: shortMoney(composer, cash.sum, "/table/cash/sum"),
            label: say("keyCost", {
              count: data.costTable.years.length,
              n: count(data.costTable.years.length, { kind: "structure", where: "settings.years" }),
            }),
          },
          {
            text: shortMoney(composer, shortfall.allIdentified.sum, "/table/shortfall/allIdentified/sum"),
            label: say("keyShortfall"),
          },
        ];
  const plan = [
    {
      number: data.priorities.length,
      label: say("keyPriorities", { count: data.priorities.length }),
      where: "priorities",
    },
    { number: data.measures.length, label: say("keyMeasures", { count: data.measures.length }), where: "measures" },
  ].filter(({ number }) => number > 0);
  return [
    ...money,
    ...plan.map(({ number, label, where }) => ({ text: count(number, { kind: "structure", where }), label })),
  ];
}

/** From one million on with two decimals of a million, so that it fits the column. */
function shortMoney(composer: Composer, cents: number, pointer: string): string {
  if (cents < 1e8) return composer.money(cents, costsSource(pointer));
  const millions = composer.print(composer.format.number(cents / 1e8, 2), cents, "cent", costsSource(pointer));
  return composer.say("millions", { millions, currency: currencySign(composer) });
}
