import { ListBox, ListBoxItem } from "react-aria-components";

interface ColumnsChoiceProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (columns: readonly string[]) => void;
}

/** Any number of columns, in the order of the table. */
export function ColumnsChoice({ label, columns, value, onChange }: ColumnsChoiceProps) {
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <ListBox
        className="list-box area-list"
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={value.map(keyOf)}
        onSelectionChange={(keys) =>
          onChange(keys === "all" ? columns : columns.filter((column) => keys.has(keyOf(column))))
        }
      >
        {columns.map((column) => (
          <ListBoxItem className="list-option" key={column} id={keyOf(column)} textValue={column}>
            {column}
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}

/** No key of the list may be empty. */
function keyOf(column: string): string {
  return `c:${column}`;
}
