import { type KeyboardEvent, useRef, useState } from "react";

export interface ChartRow {
  readonly key: string;
  /** Read aloud: area, value and mark. */
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

interface ChartRowsProps {
  readonly label: string;
  readonly rows: readonly ChartRow[];
  readonly places: readonly number[];
}

/** Invisible buttons over the rows of a chart: one stop for the Tab key, arrow keys from row to row, Enter chooses. */
export function ChartRows({ label, rows, places }: ChartRowsProps) {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const height = (places[1] ?? (places[0] ?? 0) + 26) - (places[0] ?? 0);
  const move = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || next < 0 || next >= rows.length) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    // The arrow keys move between the buttons inside
    <ul className="chart-rows" ref={list} aria-label={label} onKeyDown={move}>
      {rows.map((row, index) => (
        <li key={row.key}>
          <button
            type="button"
            className="chart-row"
            tabIndex={index === Math.min(current, rows.length - 1) ? 0 : -1}
            aria-label={row.label}
            aria-pressed={row.isChosen}
            style={{ top: (places[index] ?? 0) - height / 2, height }}
            onFocus={() => setCurrent(index)}
            onClick={row.onChoose}
          />
        </li>
      ))}
    </ul>
  );
}
