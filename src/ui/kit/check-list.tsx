import { CheckField } from "./check-field.tsx";

interface CheckListProps<Value extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
  /** Already worded; empty or absent means that the choice is fine. */
  readonly error?: string;
}

/** Any number of a short list, all of it in sight. Keeps the order of the options. */
export function CheckList<Value extends string | number>(props: CheckListProps<Value>) {
  const { label, options, value, onChange, error } = props;
  return (
    <fieldset className="check-list">
      <legend className="field-label">{label}</legend>
      <div className="check-list-options">
        {options.map((option) => (
          <CheckField
            key={option.value}
            label={option.label}
            value={value.includes(option.value)}
            onChange={(isChosen) =>
              onChange(
                options
                  .map((one) => one.value)
                  .filter((one) => (one === option.value ? isChosen : value.includes(one))),
              )
            }
          />
        ))}
      </div>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
