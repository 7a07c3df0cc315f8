import { useState } from "react";
import type { AreaRow } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { CheckField } from "../kit/check-field.tsx";
import { TextField } from "../kit/text-field.tsx";

interface AreaPickerProps {
  readonly areas: readonly AreaRow[];
  /** Area codes; none is the whole municipality. */
  readonly chosen: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

const searchFrom = 12;

/** Neighbourhoods as a list of check boxes, with a search once the list is long. Chosen ones always stay in sight. */
export function AreaPicker({ areas, chosen, onChange }: AreaPickerProps) {
  const { t } = useProject();
  const [query, setQuery] = useState("");
  const own = areas.filter((area) => area.level === "neighbourhood");
  if (own.length === 0) return <p className="soft small">{t("strategy.areasNone")}</p>;
  const sought = query.trim().toLocaleLowerCase();
  const shown = own.filter((area) => chosen.includes(area.code) || area.name.toLocaleLowerCase().includes(sought));
  return (
    <fieldset className="plan-fieldset tight-stack">
      <legend>{t("strategy.areas")}</legend>
      <p className="soft small">
        {chosen.length === 0 ? t("strategy.areasHint") : t("strategy.areasChosen", { count: chosen.length })}
      </p>
      {own.length > searchFrom && <TextField type="search" label={t("strategy.areasFind")} value={query} onChange={setQuery} />}
      <div className="area-choices">
        {shown.map((area) => (
          <CheckField
            key={area.id}
            label={area.name}
            value={chosen.includes(area.code)}
            onChange={(isChosen) => onChange(isChosen ? [...chosen, area.code] : chosen.filter((code) => code !== area.code))}
          />
        ))}
        {shown.length === 0 && <p className="soft">{t("strategy.areasNoMatch")}</p>}
      </div>
    </fieldset>
  );
}
