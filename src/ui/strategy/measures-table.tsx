import { useState } from "react";
import type { AreaRow, Finding, IndicatorSummary, StrategyAnswer } from "../../contract/answers.ts";
import type { Goal } from "../../core/strategy/strategy.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { ConfirmDialog } from "../kit/confirm-dialog.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { goTo } from "../router.ts";
import { draftOf, type MeasureDraft } from "./measure-draft.ts";
import { horizonKeys, indicatorText, sectorKeys } from "./strategy-words.ts";

type MeasureRow = StrategyAnswer["measures"][number];

interface MeasuresTableProps {
  readonly goal: Goal;
  readonly measures: readonly MeasureRow[];
  readonly indicators: readonly IndicatorSummary[];
  readonly areas: readonly AreaRow[];
  readonly findings: readonly Finding[];
  readonly onEdit: (measure: MeasureDraft) => void;
}

export function MeasuresTable({ goal, measures, indicators, areas, findings, onEdit }: MeasuresTableProps) {
  const { t, format, canWrite } = useProject();
  const { act } = useAct();
  const [removed, setRemoved] = useState<MeasureRow | null>(null);
  const areaNames = (codes: readonly string[]) =>
    codes.length === 0
      ? t("strategy.wholeMunicipality")
      : format.list(codes.map((code) => areas.find((area) => area.code === code)?.name ?? code));
  const missing = (measure: MeasureRow) =>
    findings.filter((finding) => finding.level === "warning" && finding.details.measureId === measure.id).length;
  return (
    <>
      <DataTable
        caption={t("strategy.measuresCaption", { goal: goal.text })}
        isCaptionHidden
        rows={measures}
        rowKey={(measure) => String(measure.id)}
        columns={[
          {
            id: "title",
            header: t("strategy.measure"),
            isRowHeader: true,
            cell: (measure) => (
              <div className="measure-name">
                <strong>{measure.title}</strong>
                <div className="soft small">
                  {indicatorText(
                    t,
                    format,
                    measure.indicator,
                    indicators.find(({ indicator }) => indicator.id === measure.indicator.indicatorId)?.indicator.name,
                  )}
                </div>
                <div className="soft small">{areaNames(measure.areaCodes)}</div>
              </div>
            ),
          },
          {
            id: "lead",
            header: t("strategy.leadSector"),
            cell: (measure) => (
              <>
                {t(sectorKeys[measure.leadSector])}
                {measure.partners !== "" && <div className="soft small">{measure.partners}</div>}
              </>
            ),
          },
          {
            id: "runs",
            header: t("strategy.runs"),
            cell: (measure) => (
              <>
                {t("strategy.monthsFromTo", {
                  start: format.month(measure.startMonth),
                  end: format.month(measure.endMonth),
                })}
                <div className="row measure-chips">
                  <Chip tone="accent">{t(horizonKeys[measure.horizon])}</Chip>
                  {measure.mandatory && <Chip>{t("strategy.mandatoryYes")}</Chip>}
                  {missing(measure) > 0 && (
                    <Chip tone="doubt">{t("strategy.thingsMissing", { count: missing(measure) })}</Chip>
                  )}
                </div>
              </>
            ),
          },
          {
            id: "actions",
            header: t("strategy.change"),
            isNumeric: true,
            cell: (measure) => (
              <div className="plan-row-actions measure-actions">
                <Button
                  isSmall
                  label={t("strategy.costsOf", { measure: measure.title })}
                  onPress={() => goTo("costs", { measure: String(measure.id) })}
                >
                  {t("strategy.costs")}
                </Button>
                <Button
                  isSmall
                  kind="quiet"
                  isDisabled={!canWrite}
                  label={t("strategy.changeOf", { subject: measure.title })}
                  onPress={() => onEdit(draftOf(measure))}
                >
                  {t("strategy.change")}
                </Button>
                <Button
                  isSmall
                  kind="quiet"
                  isDisabled={!canWrite}
                  label={t("strategy.removeOf", { subject: measure.title })}
                  onPress={() => setRemoved(measure)}
                >
                  {t("strategy.remove")}
                </Button>
              </div>
            ),
          },
        ]}
      />
      <ConfirmDialog
        title={t("strategy.removeMeasureTitle", { measure: removed?.title ?? "" })}
        confirmLabel={t("strategy.remove")}
        isOpen={removed !== null}
        onClose={() => setRemoved(null)}
        onConfirm={() => removed && void act("strategy.removeMeasure", { id: removed.id })}
      >
        {t("strategy.removeMeasureBody")}
      </ConfirmDialog>
    </>
  );
}
