import { useState } from "react";
import {
  type Direction,
  directions,
  type Indicator,
  type IndicatorKind,
  indicatorKinds,
} from "../../core/indicators/indicator.ts";
import type { TextKey } from "../../texts/words.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { CheckField } from "../kit/check-field.tsx";
import { RadioGroupField } from "../kit/radio-group-field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { indicatorIdFor, perOfKind } from "./new-indicator.ts";

interface IndicatorFormProps {
  /** Ids in use. */
  readonly taken: readonly string[];
  readonly onAdd: (indicator: Indicator) => void;
  readonly onCancel: () => void;
}

const kindKeys = {
  proportion: "intake.kindProportion",
  rate: "intake.kindRate",
  ratio: "intake.kindRatio",
  score: "intake.kindScore",
  count: "intake.kindCount",
  money: "intake.kindMoney",
} as const satisfies Record<IndicatorKind, TextKey>;
const directionKeys = {
  "higher-is-better": "intake.higherIsBetter",
  "higher-is-worse": "intake.higherIsWorse",
  neutral: "intake.neutral",
} as const satisfies Record<Direction, TextKey>;

/** A new indicator; not a form element, because it stands inside a larger step. */
export function IndicatorForm({ taken, onAdd, onCancel }: IndicatorFormProps) {
  const { t, settings } = useProject();
  const unitOf = (kind: IndicatorKind) =>
    kind === "proportion" ? "%" : kind === "rate" ? t("intake.perThousand") : kind === "money" ? settings.currency : "";
  const [name, setName] = useState("");
  const [kind, setKind] = useState<IndicatorKind>("proportion");
  const [direction, setDirection] = useState<Direction>("higher-is-better");
  const [unit, setUnit] = useState("%");
  const [population, setPopulation] = useState("");
  const [sensitive, setSensitive] = useState(false);
  const [protectComplement, setProtectComplement] = useState(false);
  const add = () =>
    onAdd({
      id: indicatorIdFor(name, taken),
      name: name.trim(),
      kind,
      direction,
      unit: unit.trim(),
      per: perOfKind(kind),
      population: population.trim(),
      sensitive,
      protectComplement: sensitive && protectComplement,
    });
  return (
    <fieldset className="inset stack">
      <legend>{t("intake.newIndicator")}</legend>
      <TextField
        label={t("intake.indicatorName")}
        hint={t("intake.indicatorNameHint")}
        value={name}
        onChange={setName}
        isRequired
        maxLength={300}
        autoFocus
      />
      <div className="columns">
        <SelectField
          label={t("intake.indicatorKind")}
          value={kind}
          options={indicatorKinds.map((value) => ({
            value,
            label: t(kindKeys[value]),
          }))}
          onChange={(next) => {
            setKind(next);
            setUnit(unitOf(next));
          }}
        />
        <TextField
          label={t("intake.unit")}
          hint={t("intake.unitHint")}
          value={unit}
          onChange={setUnit}
          maxLength={40}
        />
        <TextField
          label={t("intake.population")}
          hint={t("intake.populationHint")}
          value={population}
          onChange={setPopulation}
          maxLength={300}
        />
      </div>
      <RadioGroupField
        label={t("intake.direction")}
        value={direction}
        options={directions.map((value) => ({
          value,
          label: t(directionKeys[value]),
        }))}
        onChange={setDirection}
      />
      <CheckField
        label={t("intake.sensitive")}
        hint={t("intake.sensitiveHint")}
        value={sensitive}
        onChange={setSensitive}
      />
      {sensitive && (
        <CheckField
          label={t("intake.protectComplement")}
          hint={t("intake.protectComplementHint")}
          value={protectComplement}
          onChange={setProtectComplement}
        />
      )}
      <div className="row">
        <Button kind="primary" isDisabled={name.trim() === ""} onPress={add}>
          {t("intake.addIndicator")}
        </Button>
        <Button onPress={onCancel}>{t("app.cancel")}</Button>
      </div>
    </fieldset>
  );
}
