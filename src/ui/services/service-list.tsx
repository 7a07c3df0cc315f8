import { useMemo, useState } from "react";
import type { ServicesView } from "../../contract/services-calls.ts";
import { numberOf, type Service } from "../../core/services/service.ts";
import type { ServiceFigures, ShownFigure } from "../../core/services/service-figures.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Card } from "../kit/card.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { TextField } from "../kit/text-field.tsx";
import { agesText, figureText, priceText, shownText } from "./service-words.ts";
import { TypeTable } from "./type-table.tsx";

interface ServiceListProps {
  readonly view: ServicesView;
  readonly onEdit: (serviceId: number) => void;
}

interface ListedRow {
  readonly service: Service;
  readonly figures: ServiceFigures;
}

/** The inventory, searched and sorted, and the same by kind. */
export function ServiceList({ view, onEdit }: ServiceListProps) {
  const project = useProject();
  const { t, format, settings, revision, canWrite } = project;
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const [search, setSearch] = useState("");
  const names = useMemo(() => new Map(areas.map(({ code, name }) => [code, name])), [areas]);
  const rows = useMemo(() => foundRows(view, search), [view, search]);
  return (
    <>
      <Card title={t("services.listCaption")}>
        <div className="stack">
          <TextField label={t("services.search")} type="search" value={search} onChange={setSearch} maxLength={100} />
          {rows.length === 0 ? (
            <p className="soft">{t("services.searchNone")}</p>
          ) : (
            <DataTable
              caption={t("services.listCaption")}
              isCaptionHidden
              rows={rows}
              rowKey={({ service }) => `${service.id}`}
              {...(canWrite ? { onChoose: ({ service }: ListedRow) => onEdit(service.id) } : {})}
              columns={[
                {
                  id: "name",
                  header: t("services.name"),
                  cell: ({ service }) => service.name,
                  sortBy: ({ service }) => service.name,
                  isRowHeader: true,
                },
                {
                  id: "provider",
                  header: t("services.provider"),
                  cell: ({ service }) => service.provider,
                  sortBy: ({ service }) => service.provider,
                },
                {
                  id: "type",
                  header: t("services.type"),
                  cell: ({ service }) => service.type,
                  sortBy: ({ service }) => service.type,
                },
                {
                  id: "ages",
                  header: t("services.ages"),
                  cell: ({ service }) => agesText(project, service.ages),
                  sortBy: ({ service }) => service.ages.fromMonths,
                },
                {
                  id: "areas",
                  header: t("services.areas"),
                  cell: ({ service }) =>
                    service.areaCodes.length === 0
                      ? t("services.wholeMunicipality")
                      : format.list(service.areaCodes.map((code) => names.get(code) ?? code)),
                  sortBy: ({ service }) => names.get(service.areaCodes[0] ?? "") ?? "",
                },
                {
                  id: "places",
                  header: t("services.places"),
                  cell: ({ service }) => figureText(project, service.capacity),
                  sortBy: ({ service }) => numberOf(service.capacity),
                  isNumeric: true,
                },
                {
                  id: "users",
                  header: t("services.users"),
                  cell: ({ figures }) => shownText(project, figures.users),
                  sortBy: ({ figures }) => shownValue(figures.users),
                  isNumeric: true,
                },
                {
                  id: "occupancy",
                  header: t("services.occupancy"),
                  cell: ({ figures }) => (figures.occupancy === null ? "" : format.value(figures.occupancy, "%", 0)),
                  sortBy: ({ figures }) => figures.occupancy,
                  isNumeric: true,
                },
                {
                  id: "waiting",
                  header: t("services.waiting"),
                  cell: ({ figures }) => shownText(project, figures.waiting),
                  sortBy: ({ figures }) => shownValue(figures.waiting),
                  isNumeric: true,
                },
                {
                  id: "price",
                  header: t("services.price"),
                  cell: ({ service }) => priceText(project, service, settings.currency),
                  sortBy: ({ service }) => service.priceFromCents,
                  isNumeric: true,
                },
              ]}
            />
          )}
        </div>
      </Card>
      <TypeTable types={view.figures.types} />
    </>
  );
}

function foundRows({ services, figures }: ServicesView, search: string): readonly ListedRow[] {
  const byId = new Map(figures.services.map((one) => [one.serviceId, one]));
  const words = search.toLowerCase().split(/\s+/u);
  return services.flatMap((service) => {
    const own = byId.get(service.id);
    const text = `${service.name} ${service.provider} ${service.type}`.toLowerCase();
    return own !== undefined && words.every((word) => text.includes(word)) ? [{ service, figures: own }] : [];
  });
}

const shownValue = (figure: ShownFigure): number | null => (figure.display === "shown" ? figure.value : null);
