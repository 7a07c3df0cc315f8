import type { Figure } from "../../core/services/service.ts";
import { useProject } from "../app/project-context.ts";
import { CheckField } from "../kit/check-field.tsx";
import { NumberField } from "../kit/number-field.tsx";

interface FigureFieldProps {
  readonly label: string;
  readonly value: Figure;
  readonly onChange: (value: Figure) => void;
  readonly digits?: number;
  readonly unit?: string;
}

/** A number, nothing yet, or that there can be none. */
export function FigureField({ label, value, onChange, digits = 0, unit }: FigureFieldProps) {
  const { t } = useProject();
  const isNone = value.state === "not-applicable";
  return (
    <div className="tight-stack">
      <NumberField
        label={label}
        value={value.state === "number" ? value.value : null}
        minimum={0}
        digits={digits}
        isDisabled={isNone}
        {...(unit === undefined ? {} : { unit })}
        onChange={(next) => onChange(next === null ? { state: "missing" } : { state: "number", value: next })}
      />
      <CheckField
        label={t("services.applies")}
        value={isNone}
        onChange={(isSet) => onChange({ state: isSet ? "not-applicable" : "missing" })}
      />
    </div>
  );
}
