import { useEffect, useRef, useState } from "react";
import type { CatalogueRow } from "../../contract/context-calls.ts";
import { type CollectionStatus, collectionStatuses } from "../../core/indicators/catalogue-entry.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Chip } from "../kit/chip.tsx";
import { NativeSelect } from "../kit/native-select.tsx";
import { hrefTo } from "../router.ts";
import { statusKeys } from "./context-words.ts";

/** Where each number can be had: one column for each status. */
export function DataBoard({ entries }: { readonly entries: readonly CatalogueRow[] }) {
  const { t } = useProject();
  const { act } = useAct();
  const [moved, setMoved] = useState<string | null>(null);
  const move = (entry: CatalogueRow, status: CollectionStatus) => {
    setMoved(entry.id);
    void act("context.setStatus", { indicatorId: entry.id, status });
  };
  return (
    <div className="stack">
      <div className="row-apart">
        <p className="reading-width">{t("context.boardLead")}</p>
        <a href={hrefTo("requests")}>{t("context.askFor")}</a>
      </div>
      <div className="board">
        {collectionStatuses.map((status) => {
          const inColumn = entries.filter((entry) => entry.status === status);
          return (
            <section key={status} className="board-column" aria-labelledby={`board-${status}`}>
              <div className="row-apart">
                <h2 id={`board-${status}`} className="small-heading">
                  {t(statusKeys[status])}
                </h2>
                <span className="soft small">{inColumn.length}</span>
              </div>
              {inColumn.length === 0 ? (
                <p className="soft small">{t("context.boardEmpty")}</p>
              ) : (
                <ul className="tight-stack">
                  {inColumn.map((entry) => (
                    <BoardCard
                      key={entry.id}
                      entry={entry}
                      takesFocus={moved === entry.id}
                      onMove={(next) => move(entry, next)}
                    />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}

interface BoardCardProps {
  readonly entry: CatalogueRow;
  /** Moved just now: the keyboard goes on where it was. */
  readonly takesFocus: boolean;
  readonly onMove: (status: CollectionStatus) => void;
}

function BoardCard({ entry, takesFocus, onMove }: BoardCardProps) {
  const { t, format, canWrite } = useProject();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.querySelector("select")?.focus();
  }, [takesFocus]);
  const { name, sourceOffice } = entry.definition;
  const source =
    entry.suppliers.length > 0
      ? t("context.suppliedBy", { names: format.list(entry.suppliers.map((one) => one.name)) })
      : sourceOffice === ""
        ? ""
        : t("context.usuallyFrom", { office: sourceOffice });
  return (
    <li ref={card} className="board-card">
      <strong>{name}</strong>
      {source !== "" && <span className="soft small">{source}</span>}
      <div className="row tight-row">
        {canWrite && (
          <NativeSelect
            label={t("context.statusOf", { name })}
            value={entry.status}
            options={collectionStatuses.map((value) => ({ value, label: t(statusKeys[value]) }))}
            onChange={onMove}
          />
        )}
        {entry.periods.length > 0 && <Chip tone="accent">{t("context.hasNumbers")}</Chip>}
      </div>
    </li>
  );
}
