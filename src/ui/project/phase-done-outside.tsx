import type { Phase } from "../app/phase-progress.ts";
import { useProject } from "../app/project-context.ts";
import { phaseName } from "../app/route-names.ts";
import { useAct } from "../app/use-call.ts";
import { CheckField } from "../kit/check-field.tsx";

/** A team may start anywhere: what was done before, or elsewhere, is ticked off here. */
export function PhaseDoneOutside({ phase }: { readonly phase: Phase }) {
  const { t, overview, canWrite } = useProject();
  const { act, isActing } = useAct();
  return (
    <div className="card">
      <CheckField
        label={t("project.doneOutside", { phase: phaseName(t, phase) })}
        hint={t("project.doneOutsideHint")}
        value={overview.phasesDoneOutside.includes(phase)}
        isDisabled={!canWrite || isActing}
        onChange={(done) => void act("project.setPhaseDoneOutside", { phase, done })}
      />
    </div>
  );
}
