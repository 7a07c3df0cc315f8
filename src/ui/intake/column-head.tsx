import type { RecognisedColumn } from "../../core/intake/look-result.ts";
import { type ColumnRole, columnRoles } from "../../core/intake/recipe.ts";
import type { TextKey } from "../../texts/words.ts";
import { useProject } from "../app/project-context.ts";
import { NativeSelect } from "../kit/native-select.tsx";
import type { ImportDraft } from "./use-import-draft.ts";
import { useKnownIndicators } from "./use-known-indicators.ts";

interface ColumnHeadProps {
  readonly draft: ImportDraft;
  readonly column: RecognisedColumn;
  /** From 0. */
  readonly index: number;
}

const roleKeys = {
  "area-code": "intake.roleAreaCode",
  "area-name": "intake.roleAreaName",
  period: "intake.rolePeriod",
  group: "intake.roleGroup",
  age: "intake.roleAge",
  indicator: "intake.roleIndicator",
  value: "intake.roleValue",
  numerator: "intake.roleNumerator",
  denominator: "intake.roleDenominator",
  factor: "intake.roleFactor",
  ignore: "intake.roleIgnore",
} as const satisfies Record<ColumnRole, TextKey>;
const figureRoles: readonly ColumnRole[] = ["value", "numerator", "denominator", "factor"];
const scales = ["1", "100", "1000"] as const;

/** A column's name, what it is for, and for figures which indicator they belong to. */
export function ColumnHead({ draft, column, index }: ColumnHeadProps) {
  const { t } = useProject();
  const indicators = useKnownIndicators(draft);
  const fixed = draft.recipe.columns?.[index];
  const isDoubtful = draft.looked.look.doubts.some((doubt) => doubt.what === "role" && doubt.column === index + 1);
  const isFigure = figureRoles.includes(column.role);
  const scale = scales.find((one) => one === String(fixed?.scale ?? 1)) ?? "1";
  const name = column.name || t("intake.columnNumber", { column: index + 1 });
  return (
    <th scope="col" className="column-head">
      <span className="column-name" title={name}>
        {name}
      </span>
      <NativeSelect
        label={
          isDoubtful
            ? `${t("intake.roleOf", { column: name })}. ${t("intake.doubtful")}`
            : t("intake.roleOf", { column: name })
        }
        value={column.role}
        isDoubtful={isDoubtful}
        options={columnRoles.map((value) => ({
          value,
          label: `${isDoubtful && value === column.role ? "? " : ""}${t(roleKeys[value])}`,
        }))}
        onChange={(role) => draft.changeColumn(index, { role })}
      />
      {isFigure && (
        <>
          <NativeSelect
            label={t("intake.indicatorOf", { column: name })}
            value={fixed?.indicatorId ?? ""}
            options={[
              { value: "", label: t("intake.indicatorOfFile") },
              ...indicators.map((indicator) => ({
                value: indicator.id,
                label: indicator.name,
              })),
            ]}
            onChange={(indicatorId) =>
              draft.changeColumn(index, indicatorId === "" ? withoutIndicator(draft, index) : { indicatorId })
            }
          />
          {column.role === "value" && (
            <NativeSelect
              label={t("intake.scaleOf", { column: name })}
              value={scale}
              options={scales.map((value) => ({
                value,
                label: value === "1" ? t("intake.scaleAsIs") : t("intake.scaleTimes", { factor: value }),
              }))}
              onChange={(value) => draft.changeColumn(index, { scale: Number(value) })}
            />
          )}
        </>
      )}
      {(column.period || column.group) && (
        <span className="soft small">{[column.period, column.group].filter(Boolean).join(", ")}</span>
      )}
    </th>
  );
}

/** "The whole file's indicator" means that the column names none; the recipe then has no such key. */
function withoutIndicator(draft: ImportDraft, index: number) {
  const { indicatorId: _indicatorId, ...rest } = draft.recipe.columns?.[index] ?? { name: "", role: "ignore" as const };
  return { ...rest, indicatorId: undefined as never };
}
