import { type CheckedPoint, workBarriers, workStrategies } from "../../core/cooperation/instruments.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Card } from "../kit/card.tsx";
import { CheckList } from "../kit/check-list.tsx";

/** What makes joint work hard here, and what the team wants to use. */
export function PointLists({ checked }: { readonly checked: readonly CheckedPoint[] }) {
  const { t, canWrite } = useProject();
  const { act } = useAct();
  const lists = [
    { label: t("cooperation.workBarriers"), points: workBarriers },
    { label: t("cooperation.workStrategies"), points: workStrategies },
  ] as const;
  return (
    <Card title={t("cooperation.instrument-barriers")}>
      <div className="stack">
        {lists.map(({ label, points }) =>
          canWrite ? (
            <CheckList<CheckedPoint>
              key={label}
              label={label}
              options={points.map((value) => ({ value, label: t(`cooperation.point-${value}`) }))}
              value={points.filter((point) => checked.includes(point))}
              onChange={(next) => {
                for (const point of points)
                  if (next.includes(point) !== checked.includes(point))
                    void act("cooperation.checkPoint", { point, isChecked: next.includes(point) });
              }}
            />
          ) : (
            <div key={label}>
              <strong>{label}</strong>
              <ul>
                {points
                  .filter((point) => checked.includes(point))
                  .map((point) => (
                    <li key={point}>{t(`cooperation.point-${point}`)}</li>
                  ))}
              </ul>
            </div>
          ),
        )}
      </div>
    </Card>
  );
}
