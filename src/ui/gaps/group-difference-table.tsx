import type { GroupDifference } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import { Chip } from "../kit/chip.tsx";
import { type DataColumn, DataTable } from "../kit/data-table.tsx";
import { groupText } from "./value-text.ts";

type DifferenceRow = GroupDifference["areas"][number];

/** Two groups set beside each other, area by area; positive means that the first group's value is higher. */
export function GroupDifferenceTable({ difference }: { readonly difference: GroupDifference }) {
  const project = useProject();
  const { t, format } = project;
  const names = {
    first: groupText(project, difference.first),
    second: groupText(project, difference.second),
  };
  const signed = (value: number) => `${value > 0 ? "+" : ""}${format.number(value, 1)}`;
  const columns: readonly DataColumn<DifferenceRow>[] = [
    {
      id: "area",
      header: t("gaps.area"),
      cell: (row) => row.area,
      sortBy: (row) => row.area,
      isRowHeader: true,
    },
    {
      id: "difference",
      header: t("gaps.differencePoints"),
      cell: (row) => (row.difference === null ? "" : signed(row.difference)),
      sortBy: (row) => row.difference,
      isNumeric: true,
    },
    {
      id: "interval",
      header: t("gaps.interval"),
      cell: (row) =>
        row.interval === null
          ? ""
          : t("gaps.lowToHigh", {
              low: signed(row.interval[0]),
              high: signed(row.interval[1]),
            }),
      isNumeric: true,
    },
    {
      id: "clear",
      header: t("gaps.mark"),
      cell: (row) => {
        if (row.display === "hidden") return <Chip>{t("gaps.markHidden")}</Chip>;
        if (row.difference === null)
          return <Chip>{row.display === "too-few" ? t("gaps.markTooFew") : t("gaps.markMissing")}</Chip>;
        return row.clear ? (
          <Chip tone="alert">{t("gaps.clearDifference")}</Chip>
        ) : (
          <span className="soft">{t("gaps.noClearDifference")}</span>
        );
      },
      sortBy: (row) => (row.clear ? 0 : row.difference === null ? 2 : 1),
    },
  ];
  const city = difference.city;
  return (
    <DataTable
      caption={t("gaps.differenceCaption", names)}
      columns={columns}
      rows={difference.areas}
      rowKey={(row) => String(row.areaId)}
      {...(city === null
        ? {}
        : {
            footer: [
              t("gaps.cityAsAWhole"),
              signed(city.difference),
              t("gaps.lowToHigh", {
                low: signed(city.interval[0]),
                high: signed(city.interval[1]),
              }),
              city.clear ? t("gaps.clearDifference") : t("gaps.noClearDifference"),
            ],
          })}
    />
  );
}
