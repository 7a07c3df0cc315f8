import { SelectField } from "../kit/select-field.tsx";

interface ColumnSelectProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly value: string;
  readonly onChange: (column: string) => void;
}

/** One column by its header. */
export function ColumnSelect({ label, columns, value, onChange }: ColumnSelectProps) {
  return (
    <SelectField
      label={label}
      value={value}
      options={columns.map((column) => ({ value: column, label: column }))}
      onChange={onChange}
    />
  );
}
