import type { KeyboardEvent } from "react";
import type { Translate } from "../../texts/translate.ts";

interface PointsCellProps {
  readonly t: Translate;
  readonly label: string;
  /** null: no points, which is not zero. */
  readonly points: number | null;
  readonly isDisabled: boolean;
  /** The one cell that Tab reaches; arrow keys reach the others. */
  readonly isTabStop: boolean;
  readonly place: string;
  readonly onChange: (points: number | null) => void;
  readonly onMove: (rows: number, columns: number) => void;
  readonly onFocus: () => void;
}

const scale = [1, 2, 3, 4, 5] as const;

/** One to five points, by keys or by a click on the scale. */
export function PointsCell({
  t,
  label,
  points,
  isDisabled,
  isTabStop,
  place,
  onChange,
  onMove,
  onFocus,
}: PointsCellProps) {
  const give = (next: number | null) => {
    if (!isDisabled && next !== points) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isHandled = handleKey(event, points, give, onMove);
    if (isHandled) event.preventDefault();
  };
  return (
    <div
      className="points-cell"
      role="spinbutton"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={5}
      {...(points === null ? {} : { "aria-valuenow": points })}
      aria-valuetext={points === null ? t("priorities.pointsNone") : t("priorities.pointsGiven", { count: points })}
      aria-disabled={isDisabled || undefined}
      data-cell={place}
      data-empty={points === null || undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <span className="points-number" aria-hidden="true">
        {points ?? "–"}
      </span>
      <span className="points-scale" aria-hidden="true">
        {scale.map((step) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone; hidden from screen readers
          // biome-ignore lint/a11y/useKeyWithClickEvents: the cell itself takes the keys; these are for the mouse
          <span
            key={step}
            className="points-step"
            data-filled={(points !== null && step <= points) || undefined}
            onClick={() => give(step === points ? null : step)}
          />
        ))}
      </span>
    </div>
  );
}

function handleKey(
  event: KeyboardEvent,
  points: number | null,
  give: (points: number | null) => void,
  move: (rows: number, columns: number) => void,
): boolean {
  const isRaise = event.ctrlKey || event.metaKey;
  if (event.altKey || (isRaise && !event.key.startsWith("Arrow"))) return false;
  if (/^[1-5]$/.test(event.key)) give(Number(event.key));
  else if (event.key === "Delete" || event.key === "Backspace") give(null);
  else if (event.key === "ArrowUp" && isRaise) give(Math.min(5, (points ?? 0) + 1));
  else if (event.key === "ArrowDown" && isRaise) give(points === null ? null : Math.max(1, points - 1));
  else if (event.key === "ArrowUp") move(-1, 0);
  else if (event.key === "ArrowDown" || event.key === "Enter") move(1, 0);
  else if (event.key === "ArrowLeft") move(0, -1);
  else if (event.key === "ArrowRight") move(0, 1);
  else return false;
  return true;
}
