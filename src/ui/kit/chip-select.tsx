import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import type { Option } from "./select-field.tsx";

interface ChipSelectProps<Value extends string> {
  /** Read aloud, and shown before the value where `showsLabel` is set. */
  readonly label: string;
  readonly showsLabel?: boolean;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Marks a guess that is not certain; the words say so, too. */
  readonly doubt?: string | undefined;
  readonly isDisabled?: boolean;
}

/** A choice that looks like a chip: what is chosen now, and one click changes it. */
export function ChipSelect<Value extends string>({
  label,
  showsLabel,
  options,
  value,
  onChange,
  doubt,
  isDisabled,
}: ChipSelectProps<Value>) {
  return (
    <Select
      aria-label={doubt === undefined ? label : `${label}. ${doubt}`}
      value={`v:${value}`}
      isDisabled={isDisabled ?? false}
      onChange={(key) => {
        const option = options.find((one) => `v:${one.value}` === key);
        if (option !== undefined && option.value !== value) onChange(option.value);
      }}
    >
      <Button className="chip-button" data-doubt={doubt === undefined ? undefined : true}>
        {doubt !== undefined && <span aria-hidden="true">?</span>}
        {showsLabel && <span>{label}</span>}
        <strong>
          <SelectValue />
        </strong>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="list-box">
          {options.map((option) => (
            <ListBoxItem className="list-option" key={option.value} id={`v:${option.value}`} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
