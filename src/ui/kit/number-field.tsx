import { NumberField as AriaNumberField, Input } from "react-aria-components";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

interface NumberFieldProps extends FieldProps {
  /** null is an empty field. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Most decimals kept; 0 if absent. */
  readonly digits?: number;
  /** Shown after the field: "%", "EUR". */
  readonly unit?: string;
  /** Years are written without a thousands mark. */
  readonly isYear?: boolean;
}

/** Reads and writes numbers as the app's language does: a decimal comma in German. The value changes when the field is left. */
export function NumberField(props: NumberFieldProps) {
  const { minimum, maximum } = props;
  return (
    <AriaNumberField
      className="field"
      value={props.value ?? Number.NaN}
      onChange={(value) => props.onChange(Number.isNaN(value) ? null : value)}
      formatOptions={{
        maximumFractionDigits: props.digits ?? 0,
        useGrouping: props.isYear !== true,
      }}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isWheelDisabled
      validationBehavior="aria"
      {...(minimum === undefined ? {} : { minValue: minimum })}
      {...(maximum === undefined ? {} : { maxValue: maximum })}
    >
      <FieldFrame {...props}>
        <div className="number-box">
          <Input className="input" data-numeric />
          {props.unit && <span className="soft">{props.unit}</span>}
        </div>
      </FieldFrame>
    </AriaNumberField>
  );
}
