import type { AreaGapValue, GapView } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import { Chip } from "../kit/chip.tsx";
import { type DataColumn, DataTable } from "../kit/data-table.tsx";
import { countsText, groupText, intervalText, markText, noteTexts, valueOrMark, valueText } from "./value-text.ts";

interface GapTableProps {
  readonly view: GapView;
  readonly rows: readonly AreaGapValue[];
  readonly chosenId: number | null;
  readonly onChoose: (area: AreaGapValue) => void;
}

/** The same figures as the chart, with counts, intervals and every mark in words. */
export function GapTable({ view, rows, chosenId, onChoose }: GapTableProps) {
  const project = useProject();
  const { t, format } = project;
  const { indicator } = view;
  const columns: readonly DataColumn<AreaGapValue>[] = [
    {
      id: "area",
      header: t("gaps.area"),
      cell: (row) => row.area,
      sortBy: (row) => row.area,
      isRowHeader: true,
    },
    {
      id: "rank",
      header: t("gaps.rank"),
      cell: (row) => (row.rank === null ? "" : format.count(row.rank)),
      sortBy: (row) => row.rank,
      isNumeric: true,
    },
    {
      id: "value",
      header: t("gaps.value"),
      cell: (row) => (row.value === null ? "" : valueText(project, indicator, row.value)),
      sortBy: (row) => row.value,
      isNumeric: true,
    },
    {
      id: "interval",
      header: t("gaps.interval"),
      cell: (row) => (row.interval === null ? "" : intervalText(project, indicator, row.interval)),
      isNumeric: true,
    },
    {
      id: "counts",
      header: t("gaps.counts"),
      cell: (row) => countsText(project, row),
      sortBy: (row) => row.denominator,
      isNumeric: true,
    },
    {
      id: "mark",
      header: t("gaps.mark"),
      cell: (row) => <Marks row={row} />,
      sortBy: (row) => markText(project, row),
    },
  ];
  return (
    <DataTable
      caption={t("gaps.tableCaption", {
        indicator: indicator.name,
        period: view.period,
        group: groupText(project, view.group),
      })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
      onChoose={onChoose}
      chosenKey={rows.find((row) => row.areaId === chosenId)?.code ?? null}
      footer={[
        t("gaps.cityAsAWhole"),
        "",
        valueOrMark(project, indicator, view.city),
        view.city.interval === null ? "" : intervalText(project, indicator, view.city.interval),
        countsText(project, view.city),
        noteTexts(project, view.city).join(" · "),
      ]}
    />
  );
}

function Marks({ row }: { readonly row: AreaGapValue }) {
  const project = useProject();
  const mark = markText(project, row);
  const position =
    row.position === "worse-than-city"
      ? project.t("gaps.worseThanCity")
      : row.position === "target-met"
        ? project.t("gaps.targetMet")
        : "";
  return (
    <span className="row tight-row">
      {mark !== "" && <Chip>{mark}</Chip>}
      {position !== "" && <Chip tone={row.position === "worse-than-city" ? "alert" : "accent"}>{position}</Chip>}
      {row.clarity === "unclear" && <span className="soft small">{project.t("gaps.unclear")}</span>}
      {noteTexts(project, row).map((note) => (
        <span key={note} className="soft small">
          {note}
        </span>
      ))}
    </span>
  );
}
