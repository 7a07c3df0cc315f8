import type { Option } from "./select-field.tsx";

interface NativeSelectProps<Value extends string> {
  /** Read aloud; not shown. */
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly isDoubtful?: boolean;
}

/** For tables with hundreds of choices, where a select of the system is far lighter. */
export function NativeSelect<Value extends string>({
  label,
  options,
  value,
  onChange,
  isDoubtful,
}: NativeSelectProps<Value>) {
  return (
    <select
      className="native-select"
      aria-label={label}
      data-doubt={isDoubtful || undefined}
      value={value}
      onChange={(event) => {
        const option = options.find((one) => one.value === event.target.value);
        if (option !== undefined) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
