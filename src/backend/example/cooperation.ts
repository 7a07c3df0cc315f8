import type { NewPartner, Round } from "../../core/cooperation/partner.ts";
import type { IntegrationItem } from "../../core/cooperation/questionnaire.ts";
import type { Sector } from "../../core/strategy/strategy.ts";
import { nameLink, saveAnswer, savePartner } from "../../store/cooperation.ts";
import type { WriteExamplePart } from "./example-part.ts";

interface ExampleCooperation {
  readonly partners: readonly (Omit<NewPartner, "since"> & { readonly key: string })[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly level: number }[];
  /** By sector and item: 0 to 4. */
  readonly answers: Readonly<Partial<Record<Sector, Readonly<Partial<Record<IntegrationItem, number>>>>>>;
  readonly evidence: readonly { readonly sector: Sector; readonly item: IntegrationItem; readonly text: string }[];
}

const round: Round = "before";

/** From `resources/example/cooperation.<language>.json`: the situation at the start. */
export const writeExampleCooperation: WriteExamplePart = (scope, content, { idOf, keep }) => {
  const { partners, links, answers, evidence } = content as ExampleCooperation;
  for (const { key, ...partner } of partners) keep(key, savePartner(scope, null, { ...partner, since: round }));
  for (const { from, to, level } of links) nameLink(scope, round, { fromId: idOf(from), toId: idOf(to), level });
  for (const [sector, items] of Object.entries(answers) as [Sector, Partial<Record<IntegrationItem, number>>][]) {
    for (const [item, points] of Object.entries(items) as [IntegrationItem, number][]) {
      const text = evidence.find((one) => one.sector === sector && one.item === item)?.text ?? "";
      saveAnswer(scope, round, { sector, item, points, evidence: text });
    }
  }
};
