import type { QualityView } from "../../contract/quality-calls.ts";
import { type FigureValue, type StaffRecord, staffFigures } from "../../core/quality/staffing.ts";
import { type OpenProject, useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";

interface StaffTableProps {
  readonly view: QualityView;
  readonly onEdit: (record: StaffRecord) => void;
}

export function StaffTable({ view, onEdit }: StaffTableProps) {
  const project = useProject();
  const { t, canWrite } = project;
  const { act } = useAct();
  return (
    <Card title={t("quality.staff")}>
      <p className="soft small">{t("quality.staffHint")}</p>
      <div className="scroll-x">
        <table className="table">
          <caption className="visually-hidden">{t("quality.tableCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("quality.name")}</th>
              {staffFigures.map((figure) => (
                <th key={figure} scope="col" data-numeric>
                  {t(`quality.figure-${figure}`)}
                </th>
              ))}
              {canWrite && <th scope="col">{t("quality.change")}</th>}
            </tr>
          </thead>
          <tbody>
            {view.records.map(({ record, isHidden, figures }) => (
              <tr key={record.id}>
                <th scope="row">
                  {record.name}
                  {record.settings > 1 && <span className="soft"> · {record.settings}</span>}
                </th>
                <Figures figures={isHidden ? null : figures} />
                {canWrite && (
                  <td className="row">
                    {"staff" in record && (
                      <Button
                        isSmall
                        kind="quiet"
                        label={t("quality.changeWhat", { name: record.name })}
                        onPress={() => onEdit(record)}
                      >
                        {t("quality.change")}
                      </Button>
                    )}
                    <Button
                      isSmall
                      kind="quiet"
                      label={t("quality.removeWhat", { name: record.name })}
                      onPress={() => void act("quality.removeStaff", { id: record.id })}
                    >
                      {t("quality.remove")}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
            <tr>
              <th scope="row">{t("quality.allTogether")}</th>
              <Figures figures={view.all?.figures ?? null} />
              {canWrite && <td />}
            </tr>
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** null: hidden from this audience. */
function Figures({ figures }: { readonly figures: readonly FigureValue[] | null }) {
  const project = useProject();
  if (figures === null) {
    return (
      <td colSpan={staffFigures.length} className="soft">
        {project.t("quality.hidden")}
      </td>
    );
  }
  return figures.map(({ figure, value }) => (
    <td key={figure} data-numeric className={value === null ? "soft" : undefined}>
      {figureText(project, figure, value)}
    </td>
  ));
}

function figureText({ t, format }: OpenProject, figure: FigureValue["figure"], value: number | null): string {
  if (value === null) return t("quality.notRecorded");
  const isShare = figure !== "children-per-staff" && figure !== "training-hours";
  return isShare ? format.value(value, "%", 0) : format.number(value, 1);
}
