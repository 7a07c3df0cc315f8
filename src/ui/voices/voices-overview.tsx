import type { VoicesAnswer } from "../../contract/voices-calls.ts";
import { useProject } from "../app/project-context.ts";
import { Card } from "../kit/card.tsx";
import { Notice } from "../kit/notice.tsx";
import { countText, participantGroupName, rankName } from "./voice-words.ts";

/** What families want most, what children said, and who took part. */
export function VoicesOverview({ voices }: { readonly voices: VoicesAnswer }) {
  const { t } = useProject();
  const { familiesTopThree, untagged } = voices.summary;
  return (
    <>
      <div className="voices-side">
        <Card title={t("voices.topThree")}>
          {familiesTopThree.length === 0 ? (
            <p className="soft">{t("voices.topThreeNone")}</p>
          ) : (
            <ul className="tight-stack">
              {familiesTopThree.map((one) => (
                <li key={one.id}>
                  {one.rank !== null && <span className="soft small">{rankName({ t }, one.rank)}</span>}
                  <p className="quote">{one.text}</p>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <ChildrensWords voices={voices} />
        <Participants voices={voices} />
      </div>
      {untagged > 0 && <Notice title={t("voices.untagged", { count: untagged })} />}
    </>
  );
}

/** "Not yet" is said, so that nobody overlooks it. */
function ChildrensWords({ voices }: { readonly voices: VoicesAnswer }) {
  const { t } = useProject();
  const isHeard = voices.events.some((event) => event.people.includes("children"));
  const words = voices.statements.filter((one) => one.saidBy === "children");
  return (
    <Card title={t("voices.childrenTitle")}>
      {words.length === 0 ? (
        <p className="soft">{t(isHeard ? "voices.childrenNoWords" : "voices.childrenNotYet")}</p>
      ) : (
        <ul className="tight-stack">
          {words.map((one) => (
            <li key={one.id} className="quote">
              {one.text}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Participants({ voices }: { readonly voices: VoicesAnswer }) {
  const project = useProject();
  const { t } = project;
  const { groups, all, events } = voices.participants;
  const hasHidden = [all, ...groups.map((one) => one.count), ...events.map((one) => one.all)].some(
    (count) => count.display === "hidden",
  );
  return (
    <Card title={t("voices.participants")}>
      <table className="plain-table">
        <caption className="visually-hidden">{t("voices.participantsCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("voices.group")}</th>
            <th scope="col" data-numeric>
              {t("voices.number")}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, count }) => (
            <tr key={group}>
              <th scope="row">{participantGroupName(project, group)}</th>
              <td data-numeric className={count.display === "shown" ? undefined : "soft"}>
                {countText(project, count)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("voices.allGroups")}</th>
            <td data-numeric>{countText(project, all)}</td>
          </tr>
        </tfoot>
      </table>
      {hasHidden && <p className="soft small">{t("voices.hiddenLegend")}</p>}
    </Card>
  );
}
