import { Checkbox } from "react-aria-components";

interface CheckFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean;
}

export function CheckField({ label, hint, value, onChange, isDisabled }: CheckFieldProps) {
  return (
    <Checkbox className="check" isSelected={value} onChange={onChange} isDisabled={isDisabled ?? false}>
      <span className="check-box" aria-hidden="true">
        {value ? "✓" : ""}
      </span>
      <span>
        {label}
        {hint && <span className="field-hint"> {hint}</span>}
      </span>
    </Checkbox>
  );
}
