import type { AreaGapValue } from "../../core/gaps/gap-view.ts";
import { mostTrendLines } from "../../core/gaps/trend.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { AreaPicker } from "../kit/area-picker.tsx";
import { CheckField } from "../kit/check-field.tsx";
import { groupText } from "./value-text.ts";

export interface ChosenLines {
  readonly areaCodes: readonly string[];
  readonly groups: readonly string[];
}

interface TrendLinesProps {
  readonly rows: readonly AreaGapValue[];
  readonly groups: readonly string[];
  readonly lines: ChosenLines;
  readonly onChange: (lines: ChosenLines) => void;
}

/** Which areas and groups get a line beside the municipality's. */
export function TrendLines({ rows, groups, lines, onChange }: TrendLinesProps) {
  const project = useProject();
  const { t } = project;
  const { say } = useMessages();
  const change = (next: ChosenLines) => {
    if (next.areaCodes.length + next.groups.length > mostTrendLines)
      say({ level: "information", text: t("gapViews.tooManyLines") });
    else onChange(next);
  };
  const areas = rows.map(({ code, area }) => ({ code, name: area })).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <details className="trend-lines">
      <summary>
        {t("gapViews.chooseLines", { count: lines.areaCodes.length + lines.groups.length, most: mostTrendLines })}
      </summary>
      <div className="stack">
        {groups.length > 0 && (
          <fieldset className="row line-groups" aria-label={t("gapViews.lineGroups")}>
            {groups.map((group) => (
              <CheckField
                key={group}
                label={groupText(project, group)}
                value={lines.groups.includes(group)}
                onChange={(isOn) =>
                  change({
                    ...lines,
                    groups: isOn ? [...lines.groups, group] : lines.groups.filter((one) => one !== group),
                  })
                }
              />
            ))}
          </fieldset>
        )}
        <AreaPicker
          label={t("gapViews.lineAreas")}
          areas={areas}
          value={lines.areaCodes}
          onChange={(areaCodes) => change({ ...lines, areaCodes })}
        />
      </div>
    </details>
  );
}
