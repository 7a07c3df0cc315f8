import { useMemo, useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import type { IndicatorSummary } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { TextField } from "../kit/text-field.tsx";

interface IndicatorPickerProps {
  readonly label: string;
  readonly error?: string;
  readonly indicators: readonly IndicatorSummary[];
  /** Ids. */
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

const searchFrom = 12;

/** Any number of indicators; long lists can be searched. */
export function IndicatorPicker({ label, error, indicators, value, onChange }: IndicatorPickerProps) {
  const { t, format } = useProject();
  const [query, setQuery] = useState("");
  const shown = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    return indicators.filter(({ indicator }) => indicator.name.toLowerCase().includes(wanted));
  }, [indicators, query]);
  const hiddenChosen = value.filter((id) => !shown.some(({ indicator }) => indicator.id === id));
  if (indicators.length === 0) return <p className="soft small">{t("requests.noneToChoose")}</p>;
  return (
    <div className="field">
      <div className="row-apart">
        <span className="field-label">{label}</span>
        <span className="field-hint">
          {t("requests.chosen", { count: value.length, of: format.count(indicators.length) })}
        </span>
      </div>
      {indicators.length > searchFrom && (
        <TextField
          label={t("requests.search")}
          isLabelHidden
          placeholder={t("requests.search")}
          type="search"
          value={query}
          onChange={setQuery}
        />
      )}
      <ListBox
        className="list-box choice-list"
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={value}
        onSelectionChange={(keys) =>
          onChange(
            keys === "all"
              ? indicators.map(({ indicator }) => indicator.id)
              : [...hiddenChosen, ...[...keys].map(String)],
          )
        }
        items={shown.map(({ indicator }) => ({ id: indicator.id, name: indicator.name }))}
        renderEmptyState={() => <p className="soft small">{t("app.nothingFound")}</p>}
      >
        {(one) => (
          <ListBoxItem className="list-option" textValue={one.name}>
            {one.name}
          </ListBoxItem>
        )}
      </ListBox>
      {error && (
        <span className="field-error" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
