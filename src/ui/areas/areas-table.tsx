import type { AreaRow } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { DataTable } from "../kit/data-table.tsx";

interface AreasTableProps {
  readonly areas: readonly AreaRow[];
  /** Absent where the project can only be read. */
  readonly onChoose?: (area: AreaRow) => void;
}

export function AreasTable({ areas, onChoose }: AreasTableProps) {
  const { t, format } = useProject();
  const nameOf = (code: string | null) => (code === null ? "" : (areas.find((one) => one.code === code)?.name ?? code));
  const validity = ({ validFrom: from, validTo: to, mergedInto }: AreaRow) =>
    [
      from !== "" && to !== ""
        ? t("records.fromToYear", { from, to })
        : from !== ""
          ? t("records.fromYear", { from })
          : to !== "" && t("records.toYear", { to }),
      mergedInto !== null && t("records.thenPartOf", { area: nameOf(mergedInto) }),
    ]
      .filter(Boolean)
      .join(", ");
  const hasSpellings = areas.some((area) => area.aliases.length > 0);
  const hasYears = areas.some((area) => validity(area) !== "");
  return (
    <DataTable
      caption={t("project.areasOfProject", { count: areas.filter((area) => area.level === "neighbourhood").length })}
      rows={areas}
      rowKey={(area) => area.code}
      {...(onChoose === undefined ? {} : { onChoose })}
      columns={[
        {
          id: "name",
          header: t("project.areaName"),
          cell: (area) => area.name,
          sortBy: (area) => area.name,
          isRowHeader: true,
        },
        { id: "code", header: t("project.areaCode"), cell: (area) => area.code, sortBy: (area) => area.code },
        {
          id: "parent",
          header: t("project.areaParent"),
          cell: (area) => nameOf(area.parentCode),
          sortBy: (area) => area.parentCode,
        },
        {
          id: "level",
          header: t("project.areaLevel"),
          cell: (area) => (area.level === "parent" ? t("project.levelParent") : t("project.levelNeighbourhood")),
          sortBy: (area) => area.level,
        },
        ...(hasSpellings
          ? [
              {
                id: "spellings",
                header: t("records.spellings"),
                cell: (area: AreaRow) => <span className="soft">{format.list(area.aliases)}</span>,
              },
            ]
          : []),
        ...(hasYears ? [{ id: "years", header: t("records.validity"), cell: validity }] : []),
        {
          id: "map",
          header: t("project.areaOutline"),
          cell: (area) => (area.hasPolygon ? t("app.yes") : t("app.no")),
        },
      ]}
    />
  );
}
