import { useState } from "react";
import type { Round } from "../../core/cooperation/partner.ts";
import {
  type IntegrationAnswer,
  type IntegrationItem,
  integrationElements,
  integrationItems,
} from "../../core/cooperation/questionnaire.ts";
import { type Sector, sectors } from "../../core/strategy/strategy.ts";
import { useProject } from "../app/project-context.ts";
import { Card } from "../kit/card.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { sectorKeys } from "../strategy/strategy-words.ts";
import { QuestionRow } from "./question-row.tsx";

interface QuestionnaireProps {
  readonly answers: readonly IntegrationAnswer[];
  readonly round: Round;
}

/** One sector's answers at a time. */
export function Questionnaire({ answers, round }: QuestionnaireProps) {
  const { t } = useProject();
  const [sector, setSector] = useState<Sector>("education");
  const own = answers.filter((answer) => answer.sector === sector);
  const answerTo = (item: IntegrationItem) => own.find((answer) => answer.item === item);
  const count = own.filter((answer) => answer.points !== null && !answer.item.startsWith("more-")).length;
  return (
    <Card title={t("cooperation.questions")}>
      <SelectField
        label={t("cooperation.sector")}
        options={sectors.map((value) => ({ value, label: t(sectorKeys[value]) }))}
        value={sector}
        onChange={setSector}
      />
      <p className="soft">{t("cooperation.progress", { count })}</p>
      {integrationElements.map((element) => (
        <section key={element}>
          <h3 className="small-heading">{t(`cooperation.element-${element}`)}</h3>
          <ul className="stack">
            {integrationItems
              .filter((item) => item.startsWith(`${element}-`))
              .map((item) => (
                <QuestionRow
                  key={`${round} ${sector} ${item}`}
                  round={round}
                  sector={sector}
                  item={item}
                  answer={answerTo(item)}
                />
              ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
