import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

interface SegmentedControlProps<Value extends string> {
  /** Read aloud; not shown. */
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Two to five ways to see the same thing, exactly one of them chosen. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<Value>) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const option = options.find((one) => keys.has(one.value));
        if (option !== undefined) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton className="segment" key={option.value} id={option.value}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
