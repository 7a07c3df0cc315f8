import { byCode } from "../../core/gaps/gap-table.ts";
import type { AreaGapValue, GapView } from "../../core/gaps/gap-view.ts";
import type { ReportTable } from "../../core/report/report-model.ts";
import { namingOf, rowsByKind } from "./area-naming.ts";
import { numberColumn, row, textColumn } from "./blocks.ts";
import { type Composer, gapsSource } from "./composer.ts";
import { indicatorValue, nameOf, remarkOf, showsNumber, valueCells } from "./gap-values.ts";
import { referencePlace } from "./reference-words.ts";

const mostReferences = 5;

/** An area with its place in the view, which is the place in the answer of `gaps`. */
interface PlacedArea {
  readonly area: AreaGapValue;
  readonly pointer: string;
}

/** Internal copies keep the order of the view, worst first; public ones go by code and rank nobody, so ties say nothing (decisions.md 19). */
export function areasInOrder(view: GapView): readonly PlacedArea[] {
  const placed = view.areas.map((area, index) => ({ area, pointer: `/areas/${index}` }));
  if (view.audience === "internal") return placed;
  return placed
    .map(({ area, pointer }) => ({ area: { ...area, notes: area.notes.filter((note) => note !== "tie") }, pointer }))
    .sort((a, b) => byCode(a.area.code, b.area.code));
}

/** All areas of a view with counts, values, intervals and signs; then larger areas, the municipality, target and references. */
export function evidenceTable(composer: Composer, view: GapView, caption: string): ReportTable {
  const { say, typed } = composer;
  const naming = namingOf(composer);
  const cellsOf = (label: string, value: AreaGapValue | GapView["city"], pointer: string) =>
    row([label, ...valueCells(composer, view, value, pointer), remarkOf(composer, value)]);
  return {
    type: "table",
    caption,
    columns: [
      textColumn(say("area"), 2.7),
      numberColumn(say(view.indicator.kind === "rate" ? "events" : "counted"), 1),
      numberColumn(say("outOf"), 1),
      numberColumn(say("valueColumn"), 1.35),
      numberColumn(say("intervalColumn"), 1.6),
      textColumn(say("remark"), 2.6),
    ],
    rows: [
      ...(naming === "grouped" ? rowsByKind(composer, view) : []),
      ...(naming !== "named" ? [] : areasInOrder(view)).map(({ area, pointer }) =>
        cellsOf(typed(area.area, `areas.${area.code}.name`), area, pointer),
      ),
      ...(naming !== "named" ? [] : view.parents).map((area, index) => ({
        ...cellsOf(typed(area.area, `areas.${area.code}.name`), area, `/parents/${index}`),
        emphasis: "group" as const,
      })),
      { ...cellsOf(say("wholeMunicipality"), view.city, "/city"), emphasis: "total" as const },
      ...targetRow(composer, view),
      ...referenceRows(composer, view),
    ],
    note: say("signsNote"),
  };
}

function targetRow(composer: Composer, view: GapView) {
  if (view.target === null) return [];
  const year = composer.structure(String(view.target.byYear), "targets.byYear");
  const value = composer.value(view.target.value, view.indicator.unit, gapsSource(view, "/target/value"));
  return [row([composer.say("targetRow", { year }), "", "", value, "", ""], "group")];
}

/** The first few published figures for all children, else for groups; the chapter on sources has them all, with their warnings. */
function referenceRows(composer: Composer, view: GapView) {
  const { say, structure, value } = composer;
  const forAll = view.reference.filter((reference) => reference.group === "");
  return (forAll.length > 0 ? forAll : view.reference).slice(0, mostReferences).map((reference) => {
    const where = `references.${reference.id}`;
    const place = referencePlace(composer, reference);
    const label = say("referenceRow", { place, year: structure(String(reference.year), `${where}.year`) });
    return row(
      [label, "", "", value(reference.value, reference.unit, { kind: "reference", id: reference.id }), "", ""],
      "group",
    );
  });
}

/** What the evidence shows, in sentences: the municipality, the target, the groups, whether areas differ, what is hidden. */
export function evidenceSentences(composer: Composer, view: GapView): readonly string[] {
  const { say, typed, structure, count } = composer;
  const named = {
    indicator: nameOf(composer, view),
    period: structure(view.period, "period"),
    municipality: typed(composer.data.settings.municipality, "settings.municipality"),
  };
  const { city, target, childrenToReach, spread, hiddenCells } = view;
  const isShown = showsNumber(city);
  const value =
    isShown && city.value !== null
      ? indicatorValue(composer, view.indicator, city.value, gapsSource(view, "/city/value"))
      : "";
  const reach = (
    number: number | null | undefined,
    key: "reachAreas" | "reachCity",
    pointer: string,
  ): readonly string[] =>
    number === null || number === undefined
      ? []
      : [say(key, { count: number, n: count(number, gapsSource(view, pointer)) })];
  return [
    isShown
      ? say("cityValue", { ...named, value })
      : say(city.display === "hidden" ? "cityHidden" : "cityNotAvailable", named),
    ...(target === null
      ? []
      : [
          say("targetSentence", {
            target: composer.value(target.value, view.indicator.unit, gapsSource(view, "/target/value")),
            year: structure(String(target.byYear), "targets.byYear"),
          }),
        ]),
    ...reach(childrenToReach?.inEveryArea, "reachAreas", "/childrenToReach/inEveryArea"),
    ...reach(childrenToReach?.inTheCityAsAWhole, "reachCity", "/childrenToReach/inTheCityAsAWhole"),
    ...differenceSentences(composer, view),
    ...(spread === null ? [] : [say(view.rankingIsNoise ? "spreadNoise" : "spreadClear")]),
    ...(hiddenCells === 0
      ? []
      : [say("hiddenSentence", { count: hiddenCells, n: count(hiddenCells, gapsSource(view, "/hiddenCells")) })]),
  ];
}

function differenceSentences({ say, typed, print, format, count }: Composer, view: GapView): readonly string[] {
  const { groupDifference } = view;
  if (groupDifference?.city == null) return [];
  const { difference, interval, clear } = groupDifference.city;
  const points = (number: number, pointer: string): string =>
    print(format.number(number, 1), number, "points", gapsSource(view, pointer));
  return [
    say(clear ? "differenceClear" : "differenceUnclear", {
      first: typed(groupDifference.first, "groups"),
      second: typed(groupDifference.second, "groups"),
      points: points(difference, "/groupDifference/city/difference"),
      low: points(interval[0], "/groupDifference/city/interval/0"),
      high: points(interval[1], "/groupDifference/city/interval/1"),
    }),
    ...(groupDifference.areasWithEnough === 0
      ? []
      : [
          say("differenceAreas", {
            some: count(groupDifference.areasClear, gapsSource(view, "/groupDifference/areasClear")),
            all: count(groupDifference.areasWithEnough, gapsSource(view, "/groupDifference/areasWithEnough")),
          }),
        ]),
  ];
}
