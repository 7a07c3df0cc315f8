import { useMemo, useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { useWords } from "../app/words-context.ts";
import { TextField } from "./text-field.tsx";

interface AreaPickerProps {
  readonly label: string;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  /** Codes. */
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

const searchFrom = 12;

/** Any number of areas; long lists can be searched. */
export function AreaPicker({ label, areas, value, onChange }: AreaPickerProps) {
  const { t, format } = useWords();
  const [query, setQuery] = useState("");
  const shown = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    return areas.filter((area) => `${area.name} ${area.code}`.toLowerCase().includes(wanted));
  }, [areas, query]);
  const hiddenChosen = value.filter((code) => !shown.some((area) => area.code === code));
  return (
    <div className="field">
      <div className="row-apart">
        <span className="field-label">{label}</span>
        <span className="field-hint">
          {t("app.areasChosen", {
            count: value.length,
            of: format.count(areas.length),
          })}
        </span>
      </div>
      {areas.length > searchFrom && (
        <TextField
          label={t("app.searchAreas")}
          isLabelHidden
          placeholder={t("app.searchAreas")}
          type="search"
          value={query}
          onChange={setQuery}
        />
      )}
      <ListBox
        className="list-box area-list"
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={value}
        onSelectionChange={(keys) =>
          onChange(keys === "all" ? areas.map((area) => area.code) : [...hiddenChosen, ...[...keys].map(String)])
        }
        items={shown.map((area) => ({ id: area.code, name: area.name }))}
        renderEmptyState={() => <p className="soft small">{t("app.nothingFound")}</p>}
      >
        {(area) => (
          <ListBoxItem className="list-option" textValue={area.name}>
            {area.name}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
