import { type KeyboardEvent, useRef, useState } from "react";

export interface ChartPoint {
  readonly key: string;
  /** Read aloud: name, value and mark. */
  readonly label: string;
  /** In the values of both axes. */
  readonly at: readonly [number, number];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

interface ChartPointsProps {
  readonly label: string;
  readonly points: readonly ChartPoint[];
  /** Pixels from the left and from the top. */
  readonly places: readonly (readonly [number, number])[];
}

const size = 22;

/** Invisible buttons over the points of a chart: one stop for the Tab key, arrow keys from point to point, Enter chooses. */
export function ChartPoints({ label, points, places }: ChartPointsProps) {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: current + 1,
      ArrowDown: current + 1,
      ArrowLeft: current - 1,
      ArrowUp: current - 1,
      Home: 0,
      End: points.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || next < 0 || next >= points.length) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <ul className="chart-rows" ref={list} aria-label={label} onKeyDown={move}>
      {points.map((point, index) => (
        <li key={point.key}>
          <button
            type="button"
            className="chart-row chart-point"
            tabIndex={index === Math.min(current, points.length - 1) ? 0 : -1}
            aria-label={point.label}
            aria-pressed={point.isChosen}
            style={{
              left: (places[index]?.[0] ?? 0) - size / 2,
              top: (places[index]?.[1] ?? 0) - size / 2,
              width: size,
              height: size,
            }}
            onFocus={() => setCurrent(index)}
            onClick={point.onChoose}
          />
        </li>
      ))}
    </ul>
  );
}
