import type { CooperationRound } from "../../contract/cooperation-calls.ts";
import type { Round } from "../../core/cooperation/partner.ts";
import { type Proximity, proximities, type SectorPair } from "../../core/cooperation/proximity.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Card } from "../kit/card.tsx";
import { NativeSelect } from "../kit/native-select.tsx";
import { sectorKeys } from "../strategy/strategy-words.ts";

interface SectorProximitiesProps {
  readonly asked: CooperationRound;
  readonly round: Round;
}

const steps = ["", "0", "1", "2", "3", "4"] as const;

/** For each pair of sectors: how close they are in rules, ideas, trust and need of each other. */
export function SectorProximities({ asked, round }: SectorProximitiesProps) {
  const { t, format, canWrite } = useProject();
  const { act } = useAct();
  const nameOf = ({ first, second }: SectorPair) => `${t(sectorKeys[first])} – ${t(sectorKeys[second])}`;
  const pointsOf = (pair: SectorPair, proximity: Proximity) =>
    asked.proximities.find(
      (one) => one.first === pair.first && one.second === pair.second && one.proximity === proximity,
    )?.points;
  const options = steps.map((value) => ({
    value,
    label: value === "" ? t("cooperation.notAsked") : t(`cooperation.close-${value}`),
  }));
  if (asked.sectorPairs.length === 0) {
    return (
      <Card title={t("cooperation.instrument-proximities")}>
        <p className="soft">{t("cooperation.noPairs")}</p>
      </Card>
    );
  }
  return (
    <Card title={t("cooperation.instrument-proximities")}>
      <p className="soft small">{t("cooperation.proximitiesHint")}</p>
      <section className="table-box" aria-label={t("cooperation.instrument-proximities")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("cooperation.pair")}</th>
              {proximities.map((proximity) => (
                <th key={proximity} scope="col">
                  {t(`cooperation.proximity-${proximity}`)}
                </th>
              ))}
              <th scope="col" data-numeric>
                {t("cooperation.score")}
              </th>
              <th scope="col">{t("cooperation.furthest")}</th>
            </tr>
          </thead>
          <tbody>
            {asked.sectorPairs.map((pair) => (
              <tr key={nameOf(pair)}>
                <th scope="row">{nameOf(pair)}</th>
                {proximities.map((proximity) => {
                  const value = steps.find((step) => step === `${pointsOf(pair, proximity) ?? ""}`) ?? "";
                  return (
                    <td key={proximity}>
                      {canWrite ? (
                        <NativeSelect
                          label={`${nameOf(pair)}: ${t(`cooperation.proximity-${proximity}`)}`}
                          options={options}
                          value={value}
                          onChange={(next) =>
                            void act("cooperation.setProximity", {
                              round,
                              first: pair.first,
                              second: pair.second,
                              proximity,
                              points: next === "" ? null : Number(next),
                            })
                          }
                        />
                      ) : (
                        options.find((option) => option.value === value)?.label
                      )}
                    </td>
                  );
                })}
                <td data-numeric>
                  {pair.score === null ? t("cooperation.notAvailable") : format.number(pair.score, 0)}
                </td>
                <td>{format.list(pair.furthest.map((proximity) => t(`cooperation.proximity-${proximity}`)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
