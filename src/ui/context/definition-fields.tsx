import { directions, type IndicatorKind, indicatorKinds } from "../../core/indicators/indicator.ts";
import { useProject } from "../app/project-context.ts";
import { perOfKind } from "../intake/new-indicator.ts";
import { NumberField } from "../kit/number-field.tsx";
import { RadioGroupField } from "../kit/radio-group-field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { directionKeys, kindKeys } from "./context-words.ts";
import type { DefinitionDraft } from "./entry-draft.ts";

interface DefinitionFieldsProps {
  readonly value: DefinitionDraft;
  readonly nameError: string;
  /** Numbers are there that another kind would make wrong. */
  readonly isKindFixed: boolean;
  readonly onChange: (value: DefinitionDraft) => void;
}

/** What is counted, of whom, in which unit, and which way is better. */
export function DefinitionFields({ value, nameError, isKindFixed, onChange }: DefinitionFieldsProps) {
  const { t, settings } = useProject();
  const change = (part: Partial<DefinitionDraft>) => onChange({ ...value, ...part });
  const unitOf = (kind: IndicatorKind) =>
    kind === "proportion" ? "%" : kind === "rate" ? t("intake.perThousand") : kind === "money" ? settings.currency : "";
  const text = (label: string, part: TextPart, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      value={value[part]}
      onChange={(next) => change({ [part]: next })}
      maxLength={part === "age" ? 80 : part === "unit" ? 40 : 300}
    />
  );
  return (
    <>
      <TextField
        label={t("context.name")}
        error={nameError}
        value={value.name}
        onChange={(name) => change({ name })}
        maxLength={300}
        isRequired
        autoFocus
      />
      <div className="columns">
        {text(t("context.numerator"), "numerator")}
        {text(t("context.denominator"), "denominator", t("context.denominatorHint"))}
        {text(t("context.population"), "population", t("context.populationHint"))}
        {text(t("context.ageLabel"), "age")}
        <SelectField
          label={t("context.kind")}
          hint={isKindFixed ? t("context.kindFixed") : undefined}
          isDisabled={isKindFixed}
          options={indicatorKinds.map((kind) => ({ value: kind, label: t(kindKeys[kind]) }))}
          value={value.kind}
          onChange={(kind) => change({ kind, per: perOfKind(kind), unit: unitOf(kind) })}
        />
        {text(t("context.unit"), "unit")}
        <NumberField
          label={t("context.targetValue")}
          hint={t("context.targetHint")}
          value={value.targetValue}
          unit={value.unit}
          digits={2}
          onChange={(targetValue) => change({ targetValue })}
        />
        {text(t("context.targetWords"), "targetWords")}
      </div>
      <RadioGroupField
        label={t("context.direction")}
        options={directions.map((direction) => ({ value: direction, label: t(directionKeys[direction]) }))}
        value={value.direction}
        onChange={(direction) => change({ direction })}
      />
    </>
  );
}

type TextPart = "numerator" | "denominator" | "population" | "age" | "unit" | "targetWords";
