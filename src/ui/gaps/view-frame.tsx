import { type ReactNode, useEffect, useRef, useState } from "react";
import { printChartTheme } from "../../charts/chart-theme.ts";
import { type FramedPicture, framedSvg } from "../../charts/framed-svg.ts";
import type { CallInput } from "../../contract/contract.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { Button } from "../kit/button.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { Notice } from "../kit/notice.tsx";
import { svgAsPng } from "../kit/svg-as-png.ts";
import type { ShownRow, ShownTable } from "./shown-table.ts";

interface ViewFrameProps {
  /** What the view says, above it. */
  readonly sentence: string;
  readonly warning?: string | null;
  readonly caption: string;
  /** Made only when it is asked for: writing many numbers takes its time. */
  readonly table: () => ShownTable;
  /** Draws the picture for a file; null for views that are a table already. */
  readonly picture: (() => Pick<FramedPicture, "body" | "width" | "height" | "swatches">) | null;
  readonly fileName: string;
  /** The legend in words, for the picture. */
  readonly legend: readonly string[];
  readonly children: ReactNode;
}

/** Around every view: its sentence, the same numbers as a table one key away, and what is shown as a file. */
export function ViewFrame({ sentence, warning, caption, table, picture, fileName, legend, children }: ViewFrameProps) {
  const { t, audience, settings } = useProject();
  const { act, isActing } = useAct();
  const saveMade = useSaveMade();
  const [isTable, setIsTable] = useState(false);
  const toggles = picture !== null;
  useTableKey(toggles ? () => setIsTable((before) => !before) : null);
  const seenBy = audience === "public" ? t("gapViews.forPublic") : t("gapViews.forTeam");
  const notes = [...legend, sentence, `${settings.municipality} · ${seenBy}`].filter((line) => line !== "");
  const save = async (file: CallInput<"trend.saveShown">) => saveMade(await act("trend.saveShown", file));
  const asSvg = () => {
    const drawn = picture?.() ?? { body: "", width: 1, height: 1 };
    return framedSvg({ ...drawn, title: caption, notes }, printChartTheme);
  };
  const saveCsv = () => {
    const { columns, rows } = table();
    return save({
      as: "csv",
      fileName,
      columns: columns.map(({ header }) => header),
      rows: rows.map(({ cells }) => cells.map(({ text, number }) => number ?? text)),
      notes: [caption, ...notes],
    });
  };
  return (
    <section className="stack view-frame" aria-label={caption}>
      <p className="chart-sentence">{sentence}</p>
      {warning && <Notice level="warning">{warning}</Notice>}
      {isTable && toggles ? <ShownTableView table={table()} /> : children}
      <div className="row view-tools">
        {toggles && (
          <Button isSmall onPress={() => setIsTable(!isTable)}>
            {isTable ? t("gapViews.showPicture") : t("gapViews.showTable")} <span className="key">T</span>
          </Button>
        )}
        <span className="soft small">{t("gapViews.saveAs")}</span>
        {toggles && (
          <>
            <Button
              isSmall
              isDisabled={isActing}
              label={t("gapViews.saveSvg")}
              onPress={() => void save({ as: "svg", fileName, text: asSvg() })}
            >
              SVG
            </Button>
            <Button
              isSmall
              isDisabled={isActing}
              label={t("gapViews.savePng")}
              onPress={() => void svgAsPng(asSvg()).then((base64) => save({ as: "png", fileName, base64 }))}
            >
              PNG
            </Button>
          </>
        )}
        <Button isSmall isDisabled={isActing} label={t("gapViews.saveCsv")} onPress={() => void saveCsv()}>
          CSV
        </Button>
      </div>
    </section>
  );
}

function ShownTableView({ table }: { readonly table: ShownTable }) {
  return (
    <DataTable
      caption={table.caption}
      rows={table.rows}
      rowKey={(row) => row.key}
      columns={table.columns.map(({ header, isNumeric }, place) => ({
        id: String(place),
        header,
        isNumeric,
        isRowHeader: place === 0,
        cell: (row: ShownRow) => row.cells[place]?.text ?? "",
        sortBy: (row: ShownRow) => {
          const cell = row.cells[place];
          return isNumeric ? (cell?.number ?? null) : (cell?.text ?? "");
        },
      }))}
    />
  );
}

/** "T", unless it would be typed somewhere, or finds an entry of a list by its first letter. */
function useTableKey(toggle: (() => void) | null): void {
  const latest = useRef(toggle);
  latest.current = toggle;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "t" || event.ctrlKey || event.metaKey || event.altKey) return;
      const isTaken = document.activeElement?.closest(takesLetters) ?? null;
      if (isTaken === null && latest.current !== null) latest.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

const takesLetters =
  "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=listbox], [role=menu], [role=dialog], [role=alertdialog], [aria-haspopup]";
