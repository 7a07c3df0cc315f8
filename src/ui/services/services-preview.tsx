import type { ServicesLook } from "../../contract/services-calls.ts";
import type { NewService } from "../../core/services/service.ts";
import { useProject } from "../app/project-context.ts";
import { Chip } from "../kit/chip.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { Notice } from "../kit/notice.tsx";
import { agesText, figureText } from "./service-words.ts";

const mostProblems = 20;

/** Line by line what a list would change, and what of it can't be read. */
export function ServicesPreview({ look }: { readonly look: ServicesLook }) {
  const project = useProject();
  const { t, format } = project;
  const unknown = look.columns.filter(({ field, heading }) => field === null && heading !== "");
  const hidden = look.problems.length - mostProblems;
  const isSame = look.changes.length > 0 && look.changes.every(({ outcome }) => outcome === "same");
  return (
    <>
      {look.problems.length > 0 && (
        <Notice level={look.changes.length === 0 ? "error" : "warning"}>
          <ul className="tight-stack">
            {look.problems.slice(0, mostProblems).map(({ code, row, column, text }) => (
              <li key={`${code}-${row}-${column}`}>
                {row > 0 && (
                  <strong>
                    {column > 0
                      ? t("services.problemPlace", { row, column: look.columns[column - 1]?.heading ?? column })
                      : t("services.problemLine", { row })}{" "}
                  </strong>
                )}
                {t(`services.problem-${code}`, { text })}
              </li>
            ))}
            {hidden > 0 && <li>{t("services.moreProblems", { count: hidden })}</li>}
          </ul>
        </Notice>
      )}
      {unknown.length > 0 && (
        <Notice>
          {t("services.leftOutColumns", { columns: format.list(unknown.map(({ heading }) => `“${heading}”`)) })}
        </Notice>
      )}
      {isSame && <Notice>{t("services.nothingNew")}</Notice>}
      {look.changes.length > 0 && (
        <DataTable
          caption={t("services.lookCaption")}
          rows={look.changes}
          rowKey={({ row }) => `${row}`}
          columns={[
            {
              id: "row",
              header: t("services.lookLine"),
              cell: ({ row }) => row,
              sortBy: ({ row }) => row,
              isNumeric: true,
            },
            {
              id: "name",
              header: t("services.name"),
              cell: ({ service }) => service.name,
              sortBy: ({ service }) => service.name,
              isRowHeader: true,
            },
            { id: "provider", header: t("services.provider"), cell: ({ service }) => service.provider },
            { id: "ages", header: t("services.ages"), cell: ({ service }) => agesText(project, service.ages) },
            {
              id: "places",
              header: t("services.places"),
              cell: ({ service }) => figureText(project, service.capacity),
              isNumeric: true,
            },
            {
              id: "outcome",
              header: t("services.lookWhat"),
              cell: ({ outcome }) => (
                <Chip tone={outcome === "same" ? "plain" : "accent"}>{t(`services.outcome-${outcome}`)}</Chip>
              ),
              sortBy: ({ outcome }) => outcome,
            },
            {
              id: "changed",
              header: t("services.lookFields"),
              cell: ({ outcome, changed }) =>
                outcome === "changed" ? format.list(changed.map((field) => t(fieldKeys[field]))) : "",
            },
          ]}
        />
      )}
    </>
  );
}

const fieldKeys = {
  name: "services.field-name",
  provider: "services.field-provider",
  type: "services.field-type",
  ages: "services.field-ages",
  areaCodes: "services.field-areas",
  capacity: "services.field-capacity",
  users: "services.field-users",
  priceFromCents: "services.field-price",
  priceToCents: "services.field-price",
  openingHours: "services.field-openingHours",
  legalForm: "services.field-legalForm",
  sectors: "services.field-sectors",
  level: "services.field-level",
  targetGroup: "services.field-targetGroup",
  waiting: "services.field-waiting",
  usersByGroup: "services.field-usersByGroup",
  hoursPerWeek: "services.field-hoursPerWeek",
  staff: "services.field-staff",
  yearlyCostCents: "services.field-yearlyCost",
  mandatory: "services.field-mandatory",
  outreach: "services.field-outreach",
  languages: "services.field-languages",
  barriers: "services.field-barriers",
  parentInvolvement: "services.field-parentInvolvement",
  voluntary: "services.field-voluntary",
  pooledBudget: "services.field-pooledBudget",
  transitions: "services.field-transitions",
  agreement: "services.field-agreement",
  assessmentProvider: "services.field-assessmentProvider",
  assessmentTeam: "services.field-assessmentTeam",
  comment: "services.field-comment",
  datum: "services.field-datum",
  source: "services.field-source",
  date: "services.field-date",
} as const satisfies Record<keyof NewService, string>;
