import { useMemo, useState } from "react";
import { type ChartTheme, printChartTheme } from "../../charts/chart-theme.ts";
import { compareChart, compareChartHeight } from "../../charts/compare-chart.ts";
import type { AreaGapValue, GapView } from "../../core/gaps/gap-view.ts";
import type { ComparedArea, GroupComparison } from "../../core/gaps/group-comparison.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import type { Words } from "../app/words-context.ts";
import { Chart } from "../kit/chart.tsx";
import { chartSvg } from "../kit/chart-svg.ts";
import { ChipSelect } from "../kit/chip-select.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { Notice } from "../kit/notice.tsx";
import { useChartTheme } from "../kit/use-chart-theme.ts";
import { compareWords } from "./chart-words.ts";
import { comparisonCaption, comparisonTable } from "./shown-table.ts";
import { useFirstRows } from "./use-first-rows.tsx";
import { groupText, targetText, valueOrMark } from "./value-text.ts";
import { ViewFrame } from "./view-frame.tsx";

interface CompareViewProps {
  readonly view: GapView;
  readonly explained: { readonly areaId: number; readonly group: string } | null;
  readonly onChoose: (area: AreaGapValue) => void;
}

/** Two groups side by side in every area. Unless the reader picks two, the one that is behind stands first. */
export function CompareView({ view, explained, onChoose }: CompareViewProps) {
  const { t, audience, revision } = useProject();
  const [picked, setPicked] = useState<[string, string] | null>(null);
  const groups = view.groups.filter((group) => group !== "");
  const asked = picked?.every((group) => groups.includes(group)) ? picked : null;
  const answer = useAnswer(
    "trend.compare",
    { indicatorId: view.indicator.id, period: view.period, groups: asked, audience },
    revision,
  );
  return (
    <LoadedContent answer={answer}>
      {({ comparison }) =>
        comparison === null ? (
          <Notice>{t("gapViews.compareNone")}</Notice>
        ) : (
          <>
            {groups.length > 2 && <GroupPickers groups={groups} compared={comparison} onPick={setPicked} />}
            <ComparedGroups view={view} compared={comparison} explained={explained} onChoose={onChoose} />
          </>
        )
      }
    </LoadedContent>
  );
}

interface GroupPickersProps {
  readonly groups: readonly string[];
  readonly compared: GroupComparison;
  readonly onPick: (pair: [string, string]) => void;
}

function GroupPickers({ groups, compared: { first, second }, onPick }: GroupPickersProps) {
  const project = useProject();
  const optionsBut = (other: string) =>
    groups.filter((group) => group !== other).map((group) => ({ value: group, label: groupText(project, group) }));
  return (
    <div className="row">
      <ChipSelect
        label={project.t("gapViews.firstGroup")}
        showsLabel
        value={first}
        options={optionsBut(second)}
        onChange={(group) => onPick([group, second])}
      />
      <ChipSelect
        label={project.t("gapViews.secondGroup")}
        showsLabel
        value={second}
        options={optionsBut(first)}
        onChange={(group) => onPick([first, group])}
      />
    </div>
  );
}

interface ComparedGroupsProps extends CompareViewProps {
  readonly compared: GroupComparison;
}

const pictureWidth = 900;

function ComparedGroups({ view, compared, explained, onChoose }: ComparedGroupsProps) {
  const project = useProject();
  const { t } = project;
  const { indicator, target, period } = view;
  const theme = useChartTheme();
  const { drawn, more } = useFirstRows(compared.rows);
  const optionIn = useMemo(
    () => (look: ChartTheme) =>
      compareChart(
        { rows: drawn, city: compared.city, indicator, target },
        look,
        compareWords(project, indicator, target, compared),
      ),
    [drawn, compared, indicator, target, project],
  );
  const option = useMemo(() => optionIn(theme), [optionIn, theme]);
  const height = compareChartHeight(drawn.length);
  const sentence = comparisonSentence(project, compared);
  const names = { first: groupText(project, compared.first), second: groupText(project, compared.second) };
  const targetLine =
    target === null ? [] : [t("gapViews.legendTarget", { value: targetText(project, indicator, target.value) })];
  return (
    <ViewFrame
      sentence={sentence}
      warning={compared.rankingIsNoise ? t("gapViews.noise") : null}
      caption={comparisonCaption(project, indicator, period, compared)}
      table={() => comparisonTable(project, indicator, period, compared)}
      picture={() => ({ body: chartSvg(optionIn(printChartTheme), pictureWidth, height), width: pictureWidth, height })}
      fileName={`${indicator.name} ${period} ${t("gaps.lookCompare")}`}
      legend={[
        `● ${t("gapViews.legendFirst", { group: names.first })} · ○ ${names.second}`,
        ...targetLine,
        t("gapViews.legendClear"),
      ]}
    >
      <div className="card chart-card">
        <ul className="chart-legend soft small">
          <li>
            <span className="legend-dot" data-worse aria-hidden="true" />{" "}
            {t("gapViews.legendFirst", { group: names.first })}
          </li>
          <li>
            <span className="legend-dot" data-second aria-hidden="true" />{" "}
            {t("gapViews.legendSecond", { group: names.second })}
          </li>
          <li>{t("gapViews.legendClear")}</li>
        </ul>
        <Chart
          option={option}
          height={height}
          description={`${indicator.name}, ${period}. ${sentence}`}
          rowsLabel={t("gaps.chartRows")}
          rows={drawn.map((row) => ({
            key: row.first.code,
            label: comparedRow(project, view, compared, row),
            isChosen: explained?.areaId === row.first.areaId && explained.group === compared.first,
            onChoose: () => onChoose(row.first),
          }))}
        />
        {more}
      </div>
    </ViewFrame>
  );
}

function comparedRow(words: Words, view: GapView, compared: GroupComparison, row: ComparedArea): string {
  const { t, format } = words;
  const difference =
    row.difference === null
      ? []
      : row.clear
        ? [t("gapViews.pointsApart", { points: format.number(Math.abs(row.difference), 0) })]
        : [t("gaps.noClearDifference")];
  const said = t("gapViews.compareRow", {
    area: row.first.area,
    first: groupText(words, compared.first),
    firstValue: valueOrMark(words, view.indicator, row.first),
    second: groupText(words, compared.second),
    secondValue: valueOrMark(words, view.indicator, row.second),
  });
  return [said, ...difference].join(", ");
}

function comparisonSentence(words: Words, { first, second, difference }: GroupComparison): string {
  const { t, format } = words;
  const filled = { first: groupText(words, first), second: groupText(words, second) };
  const whole = (value: number) => format.number(Math.abs(value), 0);
  const [low, high] = (difference.city?.interval ?? [0, 0]).map(Math.abs).sort((a, b) => a - b);
  const finding =
    difference.city === null
      ? t("gapViews.compareNoCity")
      : !difference.city.clear
        ? t("gapViews.compareUnclear")
        : t("gapViews.compareClear", {
            points: t("gaps.points", { points: whole(difference.city.difference) }),
            low: whole(low ?? 0),
            high: whole(high ?? 0),
            areasClear: difference.areasClear,
            areasWithEnough: difference.areasWithEnough,
          });
  return `${t("gapViews.compareSentence", filled)} ${finding}`;
}
