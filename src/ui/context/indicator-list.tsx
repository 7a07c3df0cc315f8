import { useMemo, useState } from "react";
import type { CatalogueRow } from "../../contract/context-calls.ts";
import { catalogueSections } from "../../core/indicators/catalogue-entry.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { TextField } from "../kit/text-field.tsx";
import { sectionKeys } from "./context-words.ts";
import { IndicatorItem } from "./indicator-item.tsx";

interface IndicatorListProps {
  /** What the mode shows. */
  readonly shown: readonly CatalogueRow[];
  readonly all: readonly CatalogueRow[];
  readonly onEdit: (entry: CatalogueRow) => void;
}

/** The catalogue by topic, core indicators first. */
export function IndicatorList({ shown, all, onEdit }: IndicatorListProps) {
  const { t } = useProject();
  const [query, setQuery] = useState("");
  const [isWide, setIsWide] = useState(false);
  const searched = isWide && query !== "" ? all : shown;
  const found = useMemo(() => searched.filter((entry) => matches(entry, query)), [searched, query]);
  const canWiden = searched.length < all.length;
  return (
    <div className="stack">
      <div className="catalogue-search">
        <TextField
          label={t("context.search")}
          isLabelHidden
          placeholder={t("context.search")}
          type="search"
          value={query}
          onChange={(next) => {
            setQuery(next);
            if (next === "") setIsWide(false);
          }}
        />
      </div>
      {found.length === 0 && (
        <EmptyState
          title={t("app.nothingFound")}
          actions={canWiden && <Button onPress={() => setIsWide(true)}>{t("context.showAll")}</Button>}
        >
          {t("context.nothingFound")}
        </EmptyState>
      )}
      {catalogueSections.map((section) => {
        const entries = found.filter((entry) => entry.section === section);
        if (entries.length === 0) return null;
        return (
          <Card
            key={section}
            title={t(sectionKeys[section])}
            actions={<span className="soft small">{t("context.countIn", { count: entries.length })}</span>}
          >
            <ul>
              {entries.map((entry) => (
                <IndicatorItem key={entry.id} entry={entry} onEdit={() => onEdit(entry)} />
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
}

function matches({ definition }: CatalogueRow, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  const { name, numerator, denominator, population, sourceOffice } = definition;
  return [name, numerator, denominator, population, sourceOffice].some((text) => text.toLowerCase().includes(wanted));
}
