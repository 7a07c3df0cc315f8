import { ProgressBar as AriaProgressBar, Label } from "react-aria-components";
import { useWords } from "../app/words-context.ts";
import { Button } from "./button.tsx";

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 while the whole is not known. */
  readonly total: number;
  readonly onCancel?: () => void;
}

export function ProgressBar({ label, done, total, onCancel }: ProgressBarProps) {
  const { t, format } = useWords();
  const isKnown = total > 0;
  const percent = isKnown ? Math.min(100, (100 * done) / total) : 0;
  return (
    <div className="progress">
      <AriaProgressBar
        className="progress-body"
        value={percent}
        isIndeterminate={!isKnown}
        valueLabel={format.value(percent, "%", 0)}
      >
        <div className="row-apart">
          <Label>{label}</Label>
          {isKnown && <span className="soft small">{format.value(percent, "%", 0)}</span>}
        </div>
        <div className="progress-track">
          <div
            className="progress-fill"
            data-indeterminate={!isKnown || undefined}
            style={isKnown ? { width: `${percent}%` } : {}}
          />
        </div>
      </AriaProgressBar>
      {onCancel && <Button onPress={onCancel}>{t("app.cancel")}</Button>}
    </div>
  );
}
