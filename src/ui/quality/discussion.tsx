import { useState } from "react";
import type { QualityView } from "../../contract/quality-calls.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { Chip } from "../kit/chip.tsx";
import { NativeSelect } from "../kit/native-select.tsx";

const values = ["1", "2", "3", "4", "5"] as const;
type Value = (typeof values)[number];

/** Statements that members rate one after the other; results with their spread once the round is closed. */
export function Discussion({ view }: { readonly view: QualityView }) {
  const { t, canWrite } = useProject();
  const { act } = useAct();
  return (
    <Card
      title={t("quality.discussion")}
      actions={
        canWrite && (
          <Button isSmall onPress={() => void act("quality.closeRound", { closed: !view.isClosed })}>
            {t(view.isClosed ? "quality.open" : "quality.close")}
          </Button>
        )
      }
    >
      <p className="soft small">{t("quality.discussionHint")}</p>
      <ul className="stack">
        {view.statements.map((one) => (
          <StatementRow key={one.statement} one={one} isClosed={view.isClosed} />
        ))}
      </ul>
    </Card>
  );
}

interface StatementRowProps {
  readonly one: QualityView["statements"][number];
  readonly isClosed: boolean;
}

function StatementRow({ one, isClosed }: StatementRowProps) {
  const { t, format, canWrite } = useProject();
  const { act, isActing } = useAct();
  const [value, setValue] = useState<Value>("3");
  const statement = t(`quality.statement-${one.statement}`);
  return (
    <li className="tight-stack">
      <p>{statement}</p>
      <div className="row">
        {!isClosed && canWrite && (
          <>
            <NativeSelect
              label={t("quality.rateWhat", { statement })}
              options={values.map((option) => ({ value: option, label: t(`quality.value-${option}`) }))}
              value={value}
              onChange={setValue}
            />
            <Button
              isSmall
              label={t("quality.giveWhat", { statement })}
              isDisabled={isActing}
              onPress={() => void act("quality.rate", { statement: one.statement, value: Number(value) })}
            >
              {t("quality.give")}
            </Button>
          </>
        )}
        <span className="soft small">{t("quality.ratings", { count: one.ratings })}</span>
        {isClosed && one.result === null && <Chip>{t("quality.tooFew")}</Chip>}
        {one.result !== null && (
          <>
            <span>
              {t("quality.result", {
                median: format.number(one.result.median, Number.isInteger(one.result.median) ? 0 : 1),
                low: one.result.lowest,
                high: one.result.highest,
              })}
            </span>
            <Chip>{t(`quality.agreement-${one.result.agreement}`)}</Chip>
          </>
        )}
      </div>
    </li>
  );
}
