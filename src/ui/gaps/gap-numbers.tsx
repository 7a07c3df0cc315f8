import type { IndicatorEvidence } from "../../contract/gap-evidence-answers.ts";
import type { AreaGapValue, GapValue } from "../../core/gaps/gap-view.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import { useProject } from "../app/project-context.ts";
import { Chip } from "../kit/chip.tsx";
import { hrefTo } from "../router.ts";
import { sureName, sureTone } from "./gap-words.ts";
import { groupText, intervalText, valueOrMark } from "./value-text.ts";

const mostAreas = 6;

interface GapNumbersProps {
  readonly title: string;
  readonly indicators: readonly IndicatorEvidence[];
}

/** The numbers behind a gap: the municipality, then the areas concerned, each with its interval and how sure it is. */
export function GapNumbers({ title, indicators }: GapNumbersProps) {
  const { t } = useProject();
  return (
    <div className="evidence-box">
      <table className="plain-table">
        <caption className="visually-hidden">{t("gapsFound.evidenceOf", { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("gapsFound.source")}</th>
            <th scope="col" data-numeric>
              {t("gapsFound.value")}
            </th>
            <th scope="col" data-numeric>
              {t("gapsFound.interval")}
            </th>
            <th scope="col">{t("gapsFound.sure")}</th>
          </tr>
        </thead>
        {indicators.map((one) => (
          <IndicatorRows key={`${one.indicator.id}|${one.period}|${one.group}`} evidence={one} />
        ))}
      </table>
    </div>
  );
}

function IndicatorRows({ evidence }: { readonly evidence: IndicatorEvidence }) {
  const project = useProject();
  const { t } = project;
  const { indicator, period, group, city, areas, areasClear, areasWithValue, sureness } = evidence;
  return (
    <tbody>
      <tr>
        <th scope="row">
          <a href={hrefTo("gaps", { indicator: indicator.id, period, group })}>
            {t("gapsFound.whole", { indicator: indicator.name, period, group: groupText(project, group) })}
          </a>
        </th>
        {city === null ? (
          <td colSpan={2}>{t("gapsFound.noLongerThere")}</td>
        ) : (
          <ValueCells indicator={indicator} value={city} />
        )}
        <td>
          <Chip tone={sureTone(sureness)}>{sureName(project, sureness)}</Chip>{" "}
          {areasWithValue > 0 && sureness !== "not-judged" && (
            <span className="soft small">{t("gapsFound.areasClear", { clear: areasClear, all: areasWithValue })}</span>
          )}
        </td>
      </tr>
      {areas.slice(0, mostAreas).map((area) => (
        <tr key={area.code}>
          <th scope="row" className="evidence-area">
            {area.area}
          </th>
          <ValueCells indicator={indicator} value={area} />
          <td className="soft small">{areaSureness(area)}</td>
        </tr>
      ))}
      {areas.length > mostAreas && (
        <tr>
          <td colSpan={4} className="soft small evidence-area">
            {t("gaps.moreAreas", { count: areas.length - mostAreas })}
          </td>
        </tr>
      )}
      <ChildrenToReach evidence={evidence} />
    </tbody>
  );

  function areaSureness(area: AreaGapValue): string {
    if (area.value === null || area.clarity === null) return "";
    // Where the order of areas is noise, none of them is called clear.
    const isClear = area.clarity === "clear" && area.position === "worse-than-city" && areasClear > 0;
    return t(isClear ? "gapsFound.sureClear" : "gapsFound.sureNotClear");
  }
}

function ValueCells({ indicator, value }: { readonly indicator: Indicator; readonly value: GapValue }) {
  const project = useProject();
  if (value.value === null) {
    return (
      <td colSpan={2} className="soft">
        {value.display === "too-few" ? project.t("gapsFound.sureTooFew") : valueOrMark(project, indicator, value)}
      </td>
    );
  }
  return (
    <>
      <td data-numeric>{valueOrMark(project, indicator, value)}</td>
      <td data-numeric className="soft">
        {value.interval === null ? "" : intervalText(project, indicator, value.interval)}
      </td>
    </>
  );
}

/** Computed from the numbers and the target, never typed. */
function ChildrenToReach({ evidence }: { readonly evidence: IndicatorEvidence }) {
  const { t } = useProject();
  if (evidence.childrenToReach === null) return null;
  const { inEveryArea, inTheCityAsAWhole } = evidence.childrenToReach;
  return (
    <tr>
      <td colSpan={4} className="evidence-area">
        {inEveryArea !== null && t("gaps.sentenceReachAreas", { count: inEveryArea })}{" "}
        {inTheCityAsAWhole !== null && t("gaps.sentenceReachCity", { count: inTheCityAsAWhole })}
      </td>
    </tr>
  );
}
