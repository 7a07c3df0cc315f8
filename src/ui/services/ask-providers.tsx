import { useState } from "react";
import type { ServicesView } from "../../contract/services-calls.ts";
import type { Contribution } from "../../core/services/contribution.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";

/** Makes a table for a provider to fill in, and tells who has not sent theirs back. */
export function AskProviders({ view }: { readonly view: ServicesView }) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const saveMade = useSaveMade();
  const [chosen, setChosen] = useState("");
  const [typed, setTyped] = useState("");
  const known = [...new Set(view.services.map(({ provider }) => provider))].filter((one) => one !== "").sort();
  const provider = chosen === "" ? typed.trim() : chosen;
  const ask = async (name: string) => saveMade(await act("services.ask", { provider: name }));
  return (
    <Card title={t("services.askTitleCard")}>
      <div className="stack">
        <p className="soft">{t("services.askLead")}</p>
        <div className="columns">
          <SelectField
            label={t("services.askProvider")}
            options={[
              ...known.map((one) => ({ value: one, label: one })),
              { value: "", label: t("services.askOther") },
            ]}
            value={chosen}
            onChange={setChosen}
          />
          {chosen === "" && (
            <TextField label={t("services.askOther")} value={typed} onChange={setTyped} maxLength={300} />
          )}
        </div>
        <div className="row">
          <Button isDisabled={isActing || provider === ""} onPress={() => void ask(provider)}>
            {t("services.askMake")}
          </Button>
        </div>
        <AskedTable contributions={view.contributions} onAsk={(name) => void ask(name)} />
      </div>
    </Card>
  );
}

interface AskedTableProps {
  readonly contributions: readonly Contribution[];
  readonly onAsk: (provider: string) => void;
}

function AskedTable({ contributions, onAsk }: AskedTableProps) {
  const { t, format } = useProject();
  const { act, isActing } = useAct();
  if (contributions.length === 0) return <p className="soft">{t("services.askedNone")}</p>;
  const answered = contributions.filter(({ answeredOn }) => answeredOn !== null).length;
  const openFirst = contributions.toSorted(
    (one, other) => Number(one.answeredOn !== null) - Number(other.answeredOn !== null),
  );
  return (
    <>
      <p>
        <strong>{t("services.askedSummary", { answered, asked: contributions.length })}</strong>
      </p>
      <section className="table-box" aria-label={t("services.askedCaption")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("services.provider")}</th>
              <th scope="col">{t("services.askedOn")}</th>
              <th scope="col">{t("services.answeredOn")}</th>
              <th scope="col">{t("services.again")}</th>
            </tr>
          </thead>
          <tbody>
            {openFirst.map(({ provider, askedOn, answeredOn, fileName }) => (
              <tr key={provider}>
                <th scope="row">{provider}</th>
                <td>{format.date(askedOn)}</td>
                <td className={answeredOn === null ? "service-gap" : undefined}>
                  {answeredOn === null
                    ? t("services.answeredNot")
                    : t("services.answeredFile", { date: format.date(answeredOn), file: fileName })}
                </td>
                <td className="row">
                  <Button
                    isSmall
                    kind="quiet"
                    label={t("services.askAgain", { provider })}
                    isDisabled={isActing}
                    onPress={() => onAsk(provider)}
                  >
                    {t("services.again")}
                  </Button>
                  <Button
                    isSmall
                    kind="quiet"
                    label={t("services.forget", { provider })}
                    isDisabled={isActing}
                    onPress={() => void act("services.forgetAsked", { provider })}
                  >
                    {t("services.forgetShort")}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
