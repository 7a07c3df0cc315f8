import type { StrategyAnswer } from "../../contract/answers.ts";
import type { CostLine, CostTable } from "../../core/costs/cost-plan.ts";
import type { Format } from "../../texts/format.ts";
import type { Translate } from "../../texts/translate.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { Chip } from "../kit/chip.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { categoryKeys } from "./cost-words.ts";

interface LinesOfMeasureProps {
  readonly measure: StrategyAnswer["measures"][number];
  readonly lines: readonly CostLine[];
  readonly table: CostTable;
  readonly onAdd: () => void;
  readonly onAddExistingDuties: () => void;
  readonly onEdit: (line: CostLine) => void;
  readonly onRemove: (line: CostLine) => void;
}

export function LinesOfMeasure({
  measure,
  lines,
  table,
  onAdd,
  onAddExistingDuties,
  onEdit,
  onRemove,
}: LinesOfMeasureProps) {
  const { t, format, settings, canWrite } = useProject();
  const money = (cents: number) => format.money(cents, settings.currency);
  const totalOf = (line: CostLine) => table.lines.find((row) => row.lineId === line.id)?.total;
  const sum = table.measures.find((row) => row.measureId === measure.id);
  return (
    <Card
      title={measure.title}
      actions={
        <span className="soft">
          {sum && money(sum.cash.sum)}
          {sum && sum.inKind.sum > 0 && ` · ${t("costs.inKindSum", { sum: money(sum.inKind.sum) })}`}
        </span>
      }
    >
      <div className="stack">
        {lines.length === 0 ? (
          <p className="soft">{t("costs.noLinesOfMeasure")}</p>
        ) : (
          <DataTable
            caption={t("costs.linesCaption", { measure: measure.title })}
            isCaptionHidden
            rows={lines}
            rowKey={(line) => String(line.id)}
            columns={[
              {
                id: "line",
                header: t("costs.line"),
                isRowHeader: true,
                cell: (line) => (
                  <>
                    {line.name} {line.inKind && <Chip>{t("costs.inKindShort")}</Chip>}
                    <div className="soft small">{t(categoryKeys[line.category])}</div>
                  </>
                ),
              },
              {
                id: "calculation",
                header: t("costs.calculation"),
                cell: (line) => (
                  <>
                    {calculation(t, format, line, settings.currency)}
                    <div className="soft small">{whenText(t, format, line)}</div>
                  </>
                ),
              },
              {
                id: "high",
                header: t("costs.firstFullYear"),
                isNumeric: true,
                cell: (line) => money(Math.max(0, ...(totalOf(line)?.byYear ?? []))),
              },
              {
                id: "sum",
                header: t("costs.wholePlan"),
                isNumeric: true,
                cell: (line) => <strong>{money(totalOf(line)?.sum ?? 0)}</strong>,
              },
              {
                id: "actions",
                header: t("costs.change"),
                isNumeric: true,
                cell: (line) => (
                  <div className="plan-row-actions">
                    <Button
                      isSmall
                      kind="quiet"
                      isDisabled={!canWrite}
                      label={t("costs.changeOf", { name: line.name })}
                      onPress={() => onEdit(line)}
                    >
                      {t("costs.change")}
                    </Button>
                    <Button
                      isSmall
                      kind="quiet"
                      isDisabled={!canWrite}
                      label={t("costs.removeOf", { name: line.name })}
                      onPress={() => onRemove(line)}
                    >
                      {t("costs.remove")}
                    </Button>
                  </div>
                ),
              },
            ]}
          />
        )}
        <div className="row">
          <Button
            isSmall
            isDisabled={!canWrite}
            label={t("costs.addLineTo", { measure: measure.title })}
            onPress={onAdd}
          >
            + {t("costs.addLine")}
          </Button>
          {lines.length === 0 && (
            <Button
              isSmall
              kind="quiet"
              isDisabled={!canWrite}
              label={t("costs.existingDutiesOf", { measure: measure.title })}
              onPress={onAddExistingDuties}
            >
              {t("costs.existingDuties")}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

function calculation(t: Translate, format: Format, line: CostLine, currency: string): string {
  const price = format.exactMoney(line.unitPriceCents, currency);
  const quantity = plainNumber(format, line.quantity);
  if (line.recurrence === "one-off" || line.frequencyPerYear === 1)
    return t("costs.times", { quantity, unit: line.unit, price });
  return t("costs.timesFrequency", {
    quantity,
    unit: line.unit,
    frequency: plainNumber(format, line.frequencyPerYear),
    price,
  });
}

function whenText(t: Translate, format: Format, line: CostLine): string {
  if (line.recurrence === "one-off") return t("costs.oneOffIn", { month: format.month(line.startMonth) });
  return t("costs.yearlyFrom", { start: format.month(line.startMonth), end: format.month(line.endMonth) });
}

/** As many decimals as the number has, three at most. */
function plainNumber(format: Format, value: number): string {
  const digits = [0, 1, 2].find((count) => Number(value.toFixed(count)) === value) ?? 3;
  return format.number(value, digits);
}
