import type { FileCheck } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { Card } from "../kit/card.tsx";
import { CheckField } from "../kit/check-field.tsx";
import { Chip } from "../kit/chip.tsx";
import { ProblemGroups } from "./problem-groups.tsx";
import { UnmatchedAreas } from "./unmatched-areas.tsx";
import type { ImportDraft } from "./use-import-draft.ts";

interface CheckResultProps {
  readonly check: FileCheck;
  readonly draft: ImportDraft;
  /** False when something was changed after the check. */
  readonly isFresh: boolean;
}

export function CheckResult({ check, draft, isFresh }: CheckResultProps) {
  const { t, format } = useProject();
  const { states } = check;
  const hasErrors = check.problems.some((problem) => problem.level === "error");
  return (
    <Card title={t("intake.checkTitle")} actions={isFresh ? null : <Chip tone="doubt">{t("intake.outdated")}</Chip>}>
      <div className="stack">
        <p>
          {t("intake.checkValues", { count: check.observations })}{" "}
          {check.periods.length > 0 &&
            t("intake.checkPeriods", {
              periods: format.list(check.periods),
            })}{" "}
          {check.groups.some((group) => group !== "") &&
            t("intake.checkGroups", {
              groups: format.list(check.groups.filter((group) => group !== "")),
            })}
        </p>
        <ul className="row">
          <li>
            <Chip>{t("intake.numbers", { count: states.number })}</Chip>
          </li>
          {states.missing > 0 && (
            <li>
              <Chip>{t("intake.missing", { count: states.missing })}</Chip>
            </li>
          )}
          {states["not-applicable"] > 0 && (
            <li>
              <Chip>{t("intake.notApplicable", { count: states["not-applicable"] })}</Chip>
            </li>
          )}
          {states["suppressed-at-source"] > 0 && (
            <li>
              <Chip>
                {t("intake.suppressed", {
                  count: states["suppressed-at-source"],
                })}
              </Chip>
            </li>
          )}
          {check.leftOutRows > 0 && (
            <li>
              <Chip tone="alert">{t("intake.leftOutRows", { count: check.leftOutRows })}</Chip>
            </li>
          )}
        </ul>
        {check.unmatchedAreas.length > 0 && <UnmatchedAreas areas={check.unmatchedAreas} draft={draft} />}
        {hasErrors && (
          <CheckField
            label={t("intake.leaveOutBadRows")}
            hint={t("intake.leaveOutHint")}
            value={draft.extras.badRows === "leave-out"}
            onChange={(leaves) => draft.setExtras({ badRows: leaves ? "leave-out" : "stop" })}
          />
        )}
        <ProblemGroups problems={check.problems} more={check.moreProblems} />
      </div>
    </Card>
  );
}
