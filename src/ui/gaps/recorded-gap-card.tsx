import { useState } from "react";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { Button } from "../kit/button.tsx";
import { hrefTo } from "../router.ts";
import { ParkDialog } from "./park-dialog.tsx";
import { groupText } from "./value-text.ts";

const mostAreasNamed = 6;

export function RecordedGapCard({ gap, onEdit }: { readonly gap: RecordedGap; readonly onEdit: () => void }) {
  const project = useProject();
  const { t, format, revision, canWrite } = project;
  const { act } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  const [isParking, setIsParking] = useState(false);
  const indicators = useAnswer("indicators.list", {}, revision).value ?? [];
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const indicator = indicators.find((one) => one.indicator.id === gap.indicatorId)?.indicator;
  const names = gap.areaCodes.map((code) => areas.find((area) => area.code === code)?.name ?? code);
  const named =
    names.length > mostAreasNamed
      ? [...names.slice(0, mostAreasNamed), t("gaps.moreAreas", { count: names.length - mostAreasNamed })]
      : names;
  const { id, ...content } = gap;
  const takeUp = () => void act("gaps.change", { id, gap: { ...content, parkedBecause: "" } });
  const remove = async () => {
    const done = await act("gaps.remove", { id });
    if (done !== null)
      say({
        level: "information",
        text: t("gaps.removed", { title: gap.title }),
        action: { label: t("app.undo"), run: undo },
      });
  };
  return (
    <li className="card tight-stack" data-parked={gap.parkedBecause === "" ? undefined : true}>
      <div className="row-apart">
        <h2 className="small-heading">{gap.title}</h2>
        {canWrite && (
          <div className="row tight-row">
            <Button kind="quiet" isSmall onPress={onEdit} label={t("gaps.editWhat", { title: gap.title })}>
              {t("app.edit")}
            </Button>
            {gap.parkedBecause === "" ? (
              <Button
                kind="quiet"
                isSmall
                onPress={() => setIsParking(true)}
                label={t("gaps.parkWhat", { title: gap.title })}
              >
                {t("gaps.park")}
              </Button>
            ) : (
              <Button kind="quiet" isSmall onPress={takeUp} label={t("gaps.takeUpWhat", { title: gap.title })}>
                {t("gaps.takeUp")}
              </Button>
            )}
            <Button
              kind="quiet"
              isSmall
              onPress={() => void remove()}
              label={t("gaps.removeWhat", { title: gap.title })}
            >
              {t("app.remove")}
            </Button>
          </div>
        )}
      </div>
      {named.length > 0 && <p>{format.list(named)}</p>}
      {gap.note !== "" && <p className="pre-line">{gap.note}</p>}
      {gap.parkedBecause !== "" && <p className="soft">{t("gaps.parkedBecause", { reason: gap.parkedBecause })}</p>}
      <p className="soft small">
        {indicator ? (
          <>
            {t("gaps.evidence")}{" "}
            <a
              href={hrefTo("gaps", {
                indicator: indicator.id,
                period: gap.period,
                group: gap.group,
              })}
            >
              {[indicator.name, gap.period, gap.group === "" ? "" : groupText(project, gap.group)]
                .filter(Boolean)
                .join(", ")}
            </a>
          </>
        ) : (
          t("gaps.noEvidence")
        )}
      </p>
      {isParking && <ParkDialog gap={gap} onClose={() => setIsParking(false)} />}
    </li>
  );
}
