import { encodings } from "../../core/intake/dialect.ts";
import type { DoubtTopic } from "../../core/intake/look-result.ts";
import { dateOrders } from "../../core/intake/recipe.ts";
import type { TextKey } from "../../texts/words.ts";
import { useWords } from "../app/words-context.ts";
import { ChipSelect } from "../kit/chip-select.tsx";
import type { Option } from "../kit/select-field.tsx";
import { delimiterText, encodingText, markText, quoteText } from "./dialect-words.ts";
import { headerOptions, lineOptions, linesText } from "./line-options.ts";
import type { ImportDraft } from "./use-import-draft.ts";

const orderKeys = {
  "day-first": "intake.orderDayFirst",
  "month-first": "intake.orderMonthFirst",
  "year-first": "intake.orderYearFirst",
} as const satisfies Record<(typeof dateOrders)[number], TextKey>;

/** How the file was read, guess by guess; one click changes each. */
export function ReadingChips({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useWords();
  const { look, rawLines, rows, sheets, sheet } = draft.looked;
  const isText = sheets.length === 0;
  const doubt = (topic: DoubtTopic) =>
    look.doubts.some((one) => one.what === topic) ? t("intake.doubtful") : undefined;
  const delimiters = withChosen([";", ",", "\t", "|"], look.delimiter);
  const lines = (rawLines.length > 0 ? rawLines : rows).map((line) => line.row);
  const likely = look.doubts.find((one) => one.what === "encoding")?.alternatives ?? [];
  const ordered = [...new Set([look.encoding, ...encodings.filter((one) => likely.includes(one)), ...encodings])];
  return (
    <section aria-labelledby="reading-title" className="tight-stack">
      <div className="row">
        <h3 id="reading-title">{t("intake.recognised")}</h3>
        {look.doubts.length > 0 && <span className="soft small">{t("intake.doubtsHint")}</span>}
      </div>
      <div className="row chips">
        {sheets.length > 0 && (
          <ChipSelect
            label={t("intake.sheet")}
            showsLabel
            value={sheet}
            options={sheets.map(({ name, hidden }) => ({
              value: name,
              label: hidden ? t("intake.hiddenSheet", { name }) : name,
            }))}
            doubt={doubt("sheet")}
            onChange={(next) => draft.read({ sheet: next })}
          />
        )}
        {look.tables.length > 1 && (
          <ChipSelect
            label={t("intake.table")}
            showsLabel
            value={String(draft.recipe.table ?? 1)}
            options={look.tables.map((table, index) => ({
              value: String(index + 1),
              label: t("intake.tableFromTo", { number: index + 1, first: table.firstRow, last: table.lastRow }),
            }))}
            doubt={doubt("table")}
            onChange={(table) => draft.read({ table: Number(table) })}
          />
        )}
        {isText && (
          <>
            <ChipSelect
              label={t("intake.encoding")}
              showsLabel
              value={look.encoding}
              options={ordered.map((value) => ({
                value,
                label: encodingText(value),
              }))}
              doubt={doubt("encoding")}
              onChange={(encoding) => draft.read({ encoding })}
            />
            <ChipSelect
              label={t("intake.delimiter")}
              showsLabel
              value={look.delimiter}
              options={delimiters.map((value) => ({
                value,
                label: delimiterText(t, value),
              }))}
              doubt={doubt("delimiter")}
              onChange={(delimiter) => draft.read({ dialect: { delimiter } })}
            />
            <ChipSelect
              label={t("intake.quote")}
              showsLabel
              value={look.quote}
              options={(["", '"', "'"] as const).map((value) => ({
                value,
                label: quoteText(t, value),
              }))}
              doubt={doubt("quote")}
              onChange={(quote) => draft.read({ dialect: { quote, escape: quote } })}
            />
          </>
        )}
        <ChipSelect
          label={t("intake.decimalMark")}
          showsLabel
          value={look.decimalMark}
          options={marks([",", "."] as const, t)}
          doubt={doubt("decimalMark")}
          onChange={(decimalMark) => draft.read({ dialect: { decimalMark } })}
        />
        <ChipSelect
          label={t("intake.thousandsMark")}
          showsLabel
          value={look.thousandsMark}
          options={marks(["", ".", ",", " ", "'"] as const, t)}
          doubt={doubt("thousandsMark")}
          onChange={(thousandsMark) => draft.read({ dialect: { thousandsMark } })}
        />
        {look.dateOrder !== null && (
          <ChipSelect
            label={t("intake.dateOrder")}
            showsLabel
            value={look.dateOrder}
            options={dateOrders.map((value) => ({ value, label: t(orderKeys[value]) }))}
            doubt={doubt("dateOrder")}
            onChange={(dateOrder) => draft.change({ dateOrder })}
          />
        )}
        <ChipSelect
          label={t("intake.headerRows")}
          showsLabel
          value={look.headerRows.join(" ")}
          options={headerOptions(look.headerRows, lines).map((rows) => ({
            value: rows.join(" "),
            label: linesText(t, rows),
          }))}
          doubt={doubt("headerRows")}
          onChange={(rows) =>
            draft.read({
              headerRows: rows === "" ? [] : rows.split(" ").map(Number),
            })
          }
        />
        <ChipSelect
          label={t("intake.firstDataRow")}
          showsLabel
          value={String(look.firstDataRow)}
          options={lineOptions(t, lines, look.firstDataRow, "head")}
          doubt={doubt("dataRows")}
          onChange={(row) => draft.read({ firstDataRow: Number(row) })}
        />
        <ChipSelect
          label={t("intake.lastDataRow")}
          showsLabel
          value={String(look.lastDataRow)}
          options={lineOptions(t, lines, look.lastDataRow, "tail")}
          doubt={doubt("dataRows")}
          onChange={(row) => draft.read({ lastDataRow: Number(row) })}
        />
      </div>
    </section>
  );
}

function marks<Value extends string>(
  values: readonly Value[],
  t: ReturnType<typeof useWords>["t"],
): readonly Option<Value>[] {
  return values.map((value) => ({ value, label: markText(t, value) }));
}

function withChosen(values: readonly string[], chosen: string): readonly string[] {
  return values.includes(chosen) || chosen === "" ? values : [...values, chosen];
}
