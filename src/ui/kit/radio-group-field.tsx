import { Radio, RadioGroup } from "react-aria-components";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

interface RadioGroupFieldProps<Value extends string> extends FieldProps {
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: string;
  }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

export function RadioGroupField<Value extends string>(props: RadioGroupFieldProps<Value>) {
  return (
    <RadioGroup
      className="field"
      value={props.value}
      onChange={(value) => {
        const option = props.options.find((one) => one.value === value);
        if (option !== undefined) props.onChange(option.value);
      }}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...props}>
        <div className="radio-options">
          {props.options.map((option) => (
            <Radio className="radio" key={option.value} value={option.value}>
              <span className="radio-dot" aria-hidden="true" />
              <span>
                {option.label}
                {option.hint && <span className="field-hint"> {option.hint}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}
