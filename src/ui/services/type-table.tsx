import type { ShownFigure, TypeFigures } from "../../core/services/service-figures.ts";
import { useProject } from "../app/project-context.ts";
import { Card } from "../kit/card.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { shownText } from "./service-words.ts";

/** Places, users and waiting lists of each kind; where a number rests on some of the services, it says so. */
export function TypeTable({ types }: { readonly types: readonly TypeFigures[] }) {
  const project = useProject();
  const { t, format } = project;
  const partly = (figure: ShownFigure, known: number, all: number) => {
    const value = shownText(project, figure);
    return figure.display !== "shown" || known === all ? value : t("services.ofServices", { value, known, all });
  };
  return (
    <Card title={t("services.typesTitle")}>
      <DataTable
        caption={t("services.typesCaption")}
        isCaptionHidden
        rows={types}
        rowKey={({ type }) => type}
        columns={[
          {
            id: "type",
            header: t("services.type"),
            cell: ({ type }) => (type === "" ? t("services.noType") : type),
            sortBy: ({ type }) => type,
            isRowHeader: true,
          },
          {
            id: "services",
            header: t("services.countServices"),
            cell: ({ services }) => format.count(services),
            sortBy: ({ services }) => services,
            isNumeric: true,
          },
          {
            id: "places",
            header: t("services.places"),
            cell: ({ places, placesOf, services }) =>
              partly(
                places === null ? { display: "missing" } : { display: "shown", value: places },
                placesOf,
                services,
              ),
            sortBy: ({ places }) => places,
            isNumeric: true,
          },
          {
            id: "users",
            header: t("services.users"),
            cell: ({ users, usersOf, services }) => partly(users, usersOf, services),
            sortBy: ({ users }) => (users.display === "shown" ? users.value : null),
            isNumeric: true,
          },
          {
            id: "occupancy",
            header: t("services.occupancy"),
            cell: ({ occupancy }) => (occupancy === null ? "" : format.value(occupancy, "%", 0)),
            sortBy: ({ occupancy }) => occupancy,
            isNumeric: true,
          },
          {
            id: "waiting",
            header: t("services.waiting"),
            cell: ({ waiting, waitingOf, services }) => partly(waiting, waitingOf, services),
            sortBy: ({ waiting }) => (waiting.display === "shown" ? waiting.value : null),
            isNumeric: true,
          },
        ]}
      />
    </Card>
  );
}
