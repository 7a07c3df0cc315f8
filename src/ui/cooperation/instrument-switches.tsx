import type { Instrument } from "../../core/cooperation/instruments.ts";
import { instruments } from "../../core/cooperation/instruments.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Card } from "../kit/card.tsx";
import { CheckField } from "../kit/check-field.tsx";

/** More can be asked than most teams need; switching off keeps what was answered. */
export function InstrumentSwitches({ on }: { readonly on: readonly Instrument[] }) {
  const { t } = useProject();
  const { act } = useAct();
  return (
    <Card title={t("cooperation.instruments")}>
      <div className="stack">
        {instruments.map((instrument) => (
          <CheckField
            key={instrument}
            label={t(`cooperation.instrument-${instrument}`)}
            hint={t(`cooperation.instrumentHint-${instrument}`)}
            value={on.includes(instrument)}
            onChange={(isOn) => void act("cooperation.setInstrument", { instrument, isOn })}
          />
        ))}
      </div>
    </Card>
  );
}
