import { useState } from "react";
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { RecognisedColumn } from "../../core/intake/look-result.ts";
import type { ColumnRole } from "../../core/intake/recipe.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { NativeSelect } from "../kit/native-select.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { ImportDraft } from "./use-import-draft.ts";
import { useKnownIndicators } from "./use-known-indicators.ts";

interface ColumnMoreProps {
  readonly draft: ImportDraft;
  readonly column: RecognisedColumn;
  /** From 0. */
  readonly index: number;
  readonly name: string;
}

const figureRoles: readonly ColumnRole[] = ["value", "numerator", "denominator", "factor"];
const scales = ["1", "100", "1000", "0.01", "0.001"] as const;

/** Indicator, scale, period, group and age of a column with figures. */
export function ColumnMore({ draft, column, index, name }: ColumnMoreProps) {
  const { t } = useProject();
  const { indicators, definitionOf } = useKnownIndicators(draft);
  if (!figureRoles.includes(column.role)) return null;
  const fixed = draft.recipe.columns?.[index];
  const scale = scales.find((one) => Number(one) === (fixed?.scale ?? 1)) ?? "1";
  const scaleLabel = (value: string) =>
    value === "1"
      ? t("intake.scaleAsIs")
      : Number(value) > 1
        ? t("intake.scaleTimes", { factor: value })
        : t("intake.scaleDivided", { factor: Math.round(1 / Number(value)) });
  const facts = [column.period, column.group, column.age, scale === "1" ? "" : scaleLabel(scale)].filter(Boolean);
  return (
    <>
      <NativeSelect
        label={t("intake.indicatorOf", { column: name })}
        value={fixed?.indicatorId ?? ""}
        options={[
          { value: "", label: t("intake.indicatorOfFile") },
          ...indicators.map((indicator) => ({ value: indicator.id, label: indicator.name })),
        ]}
        onChange={(id) =>
          draft.changeColumn(
            index,
            id === "" ? { indicatorId: undefined as never } : { indicatorId: id },
            definitionOf(id),
          )
        }
      />
      <DialogTrigger>
        <AriaButton className="column-facts" aria-label={t("intake.moreOf", { column: name })}>
          {facts.length === 0 ? t("intake.moreOfColumn") : facts.join(" · ")} <span aria-hidden="true">▾</span>
        </AriaButton>
        <Popover className="popover">
          <Dialog className="column-dialog stack" aria-label={t("intake.moreOf", { column: name })}>
            {({ close }) => (
              <>
                <SelectField
                  label={t("intake.scale")}
                  value={scale}
                  options={scales.map((value) => ({ value, label: scaleLabel(value) }))}
                  onChange={(value) => draft.changeColumn(index, { scale: Number(value) })}
                />
                <ColumnText
                  label={t("intake.period")}
                  value={column.period ?? ""}
                  most={40}
                  onCommit={(period) => draft.changeColumn(index, { period })}
                />
                <ColumnText
                  label={t("intake.group")}
                  value={column.group ?? ""}
                  most={80}
                  onCommit={(group) => draft.changeColumn(index, { group })}
                />
                <ColumnText
                  label={t("intake.age")}
                  value={column.age ?? ""}
                  most={80}
                  onCommit={(age) => draft.changeColumn(index, { age })}
                />
                <Button onPress={close}>{t("intake.done")}</Button>
              </>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </>
  );
}

interface ColumnTextProps {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly onCommit: (value: string) => void;
}

/** Changes the recipe when the field is left, so that the file is not looked at with every letter. */
function ColumnText({ label, value, most, onCommit }: ColumnTextProps) {
  const [text, setText] = useState(value);
  return (
    <TextField
      label={label}
      value={text}
      maxLength={most}
      onChange={setText}
      onBlur={() => text !== value && onCommit(text)}
    />
  );
}
