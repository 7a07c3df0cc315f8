import { useEffect, useState } from "react";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/text-field.tsx";

interface PeriodFieldProps {
  readonly value: string;
  readonly onChange: (period: string) => void;
}

/** The period that is asked about; it counts once the field is left or Enter is pressed. */
export function PeriodField({ value, onChange }: PeriodFieldProps) {
  const { t } = useProject();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const take = () => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <form
      className="with-button period-field"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextField
        label={t("requests.period")}
        hint={t("requests.periodHint")}
        value={typed}
        onChange={setTyped}
        onBlur={take}
        maxLength={40}
      />
      <Button type="submit">{t("requests.showPeriod")}</Button>
    </form>
  );
}
