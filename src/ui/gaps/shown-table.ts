import { type StateMarkWords, stateMarkOf } from "../../charts/state-mark.ts";
import type { AreaGapValue, GapValue, GapView } from "../../core/gaps/gap-view.ts";
import type { GroupComparison } from "../../core/gaps/group-comparison.ts";
import type { TrendView } from "../../core/gaps/trend.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import type { Words } from "../app/words-context.ts";
import { countsText, groupText, intervalText, markText, noteTexts, valueText } from "./value-text.ts";

/** As it is read, and the number behind it where there is one. */
export interface ShownCell {
  readonly text: string;
  readonly number?: number;
}

export interface ShownRow {
  readonly key: string;
  readonly cells: readonly ShownCell[];
}

/** The numbers of a view as a table: for reading beside the chart, and for a file. */
export interface ShownTable {
  readonly caption: string;
  readonly columns: readonly { readonly header: string; readonly isNumeric: boolean }[];
  readonly rows: readonly ShownRow[];
}

export function stateWords({ t }: Pick<Words, "t">): StateMarkWords {
  return {
    hidden: t("gaps.markHiddenShort"),
    "too-few": t("gaps.markTooFew"),
    missing: t("gaps.markMissing"),
    "not-applicable": t("gaps.markNotApplicable"),
    suppressed: t("gaps.markSuppressed"),
  };
}

/** "Participation, 2025, all children". */
export function areasCaption(words: Words, view: GapView): string {
  return words.t("gaps.tableCaption", {
    indicator: view.indicator.name,
    period: view.period,
    group: groupText(words, view.group),
  });
}

/** Areas with value, interval, counts and every mark in words; the municipality last. */
export function areasTable(words: Words, view: GapView, rows: readonly AreaGapValue[]): ShownTable {
  const { t } = words;
  const line = (key: string, name: string, rank: number | null, value: GapValue) => ({
    key,
    cells: [
      { text: name },
      rank === null ? { text: "" } : counted(words, rank),
      ...valueCells(words, view.indicator, value),
      { text: countsText(words, value) },
      {
        text: [markText(words, value), positionText(words, value), ...noteTexts(words, value)]
          .filter(Boolean)
          .join(" · "),
      },
    ],
  });
  return {
    caption: areasCaption(words, view),
    columns: [
      column(t("gaps.area")),
      column(t("gaps.rank"), true),
      column(t("gaps.value"), true),
      column(t("gaps.interval"), true),
      column(t("gaps.counts"), true),
      column(t("gaps.mark")),
    ],
    rows: [
      ...rows.map((row) => line(`a:${row.code}`, row.area, row.rank, row)),
      line("city", t("gaps.cityAsAWhole"), null, view.city),
    ],
  };
}

export function comparisonCaption(
  words: Words,
  indicator: Indicator,
  period: string,
  { first, second }: Pick<GroupComparison, "first" | "second">,
): string {
  const names = { first: groupText(words, first), second: groupText(words, second) };
  return `${indicator.name}, ${period}: ${words.t("gaps.differenceCaption", names)}`;
}

/** Two groups side by side, with the difference and what it is worth. */
export function comparisonTable(
  words: Words,
  indicator: Indicator,
  period: string,
  compared: GroupComparison,
): ShownTable {
  const { t, format } = words;
  const signed = (value: number) => `${value > 0 ? "+" : ""}${format.number(value, 1)}`;
  const between = (difference: number | null, interval: readonly [number, number] | null): readonly ShownCell[] => [
    difference === null ? { text: "" } : { text: signed(difference), number: rounded(difference) },
    interval === null
      ? { text: "" }
      : { text: t("gaps.lowToHigh", { low: signed(interval[0]), high: signed(interval[1]) }) },
  ];
  const { difference } = compared;
  const names = { first: groupText(words, compared.first), second: groupText(words, compared.second) };
  const marked = stateWords(words);
  const verdict = (clear: boolean) => (clear ? t("gaps.clearDifference") : t("gaps.noClearDifference"));
  return {
    caption: comparisonCaption(words, indicator, period, compared),
    columns: [
      column(t("gaps.area")),
      column(names.first, true),
      column(t("gaps.interval"), true),
      column(names.second, true),
      column(t("gaps.interval"), true),
      column(t("gaps.differencePoints"), true),
      column(t("gaps.interval"), true),
      column(t("gaps.mark")),
    ],
    rows: [
      ...compared.rows.map((row) => {
        const mark = stateMarkOf(row.first) ?? stateMarkOf(row.second);
        return {
          key: `a:${row.first.code}`,
          cells: [
            { text: row.first.area },
            ...valueCells(words, indicator, row.first),
            ...valueCells(words, indicator, row.second),
            ...between(row.difference, row.interval),
            { text: mark !== null ? marked[mark] : row.difference === null ? marked.missing : verdict(row.clear) },
          ],
        };
      }),
      {
        key: "city",
        cells: [
          { text: t("gaps.cityAsAWhole") },
          ...valueCells(words, indicator, compared.city.first),
          ...valueCells(words, indicator, compared.city.second),
          ...between(difference.city?.difference ?? null, difference.city?.interval ?? null),
          { text: difference.city === null ? "" : verdict(difference.city.clear) },
        ],
      },
    ],
  };
}

export function trendCaption(words: Words, { indicator, group }: TrendView): string {
  return words.t("gapViews.trendCaption", { indicator: indicator.name, group: groupText(words, group) });
}

/** A row for each period, a column for each line; then the years to come, marked as such. */
export function trendTable(
  words: Words,
  trend: TrendView,
  nameOf: (line: TrendView["lines"][number]) => string,
): ShownTable {
  const { t } = words;
  const { indicator, lines } = trend;
  const marked = stateWords(words);
  const ahead = [...new Set(lines.flatMap((line) => line.continuation?.slice(1).map(({ year }) => year) ?? []))].sort();
  const numberCell = (value: number) => ({ text: valueText(words, indicator, value), number: rounded(value) });
  return {
    caption: trendCaption(words, trend),
    columns: [column(t("gaps.period")), ...lines.map((line) => column(nameOf(line), true))],
    rows: [
      ...(lines[0]?.points ?? []).map(({ period }, place) => ({
        key: `p:${period}`,
        cells: [
          { text: period },
          ...lines.map((line): ShownCell => {
            const point = line.points[place];
            if (point === undefined) return { text: marked.missing };
            const mark = stateMarkOf(point);
            if (mark !== null || point.value === null) return { text: marked[mark ?? "missing"] };
            const cell = numberCell(point.value);
            return point.display === "uncertain" ? { text: `${cell.text} · ${t("gaps.markUncertain")}` } : cell;
          }),
        ],
      })),
      ...ahead.map((year) => ({
        key: `y:${year}`,
        cells: [
          { text: t("gapViews.yearIfNothingChanges", { year }) },
          ...lines.map((line): ShownCell => {
            const found = line.continuation?.find((one) => one.year === year);
            return found === undefined ? { text: "" } : numberCell(found.value);
          }),
        ],
      })),
    ],
  };
}

function valueCells(words: Words, indicator: Indicator, value: GapValue): readonly ShownCell[] {
  const mark = stateMarkOf(value);
  if (mark !== null || value.value === null) return [{ text: stateWords(words)[mark ?? "missing"] }, { text: "" }];
  return [
    { text: valueText(words, indicator, value.value), number: rounded(value.value) },
    { text: value.interval === null ? "" : intervalText(words, indicator, value.interval) },
  ];
}

function positionText({ t }: Words, value: GapValue): string {
  if (value.position === null) return "";
  const position =
    value.position === "worse-than-city"
      ? t("gaps.worseThanCity")
      : value.position === "target-met"
        ? t("gaps.targetMet")
        : t("gapViews.between");
  return value.clarity === "unclear" ? `${position}, ${t("gaps.unclear")}` : position;
}

function counted({ format }: Words, count: number): ShownCell {
  return { text: format.count(count), number: count };
}

function column(header: string, isNumeric = false) {
  return { header, isNumeric };
}

/** For files: enough digits to compute with, not the noise of floating point. */
function rounded(value: number): number {
  return Number(value.toFixed(4));
}
