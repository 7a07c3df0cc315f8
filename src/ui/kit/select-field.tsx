import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly isDisabled?: boolean;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  /** null: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const chosen = props.options.find((option) => option.value === props.value);
  return (
    <Select
      className="field"
      value={chosen === undefined ? null : keyOf(chosen.value)}
      onChange={(key) => {
        const option = props.options.find((one) => keyOf(one.value) === key);
        if (option !== undefined) props.onChange(option.value);
      }}
      isInvalid={Boolean(props.error)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      placeholder={props.placeholder ?? " "}
    >
      <FieldFrame {...props}>
        <Button className="input select-button">
          <SelectValue className="select-value" />
          <span aria-hidden="true">▾</span>
        </Button>
      </FieldFrame>
      <Popover className="popover" offset={4}>
        <ListBox className="list-box">
          {props.options.map((option) => (
            <ListBoxItem
              className="list-option"
              key={keyOf(option.value)}
              id={keyOf(option.value)}
              textValue={option.label}
              isDisabled={option.isDisabled ?? false}
            >
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** React Aria takes an empty key for none, and "" is a value of ours (all children). */
function keyOf(value: string): string {
  return `v:${value}`;
}
