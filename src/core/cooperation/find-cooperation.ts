import { type Sector, sectors } from "../strategy/strategy.ts";
import { pairsOf } from "./measure-network.ts";
import type { NamedLink, Partner } from "./partner.ts";
import { type IntegrationAnswer, type IntegrationElement, scoreElements } from "./questionnaire.ts";

/** What the part on cooperation shows; the gap list can cite it. */
export type CooperationFinding =
  | { readonly code: "sectors-without-link"; readonly details: { readonly first: Sector; readonly second: Sector } }
  | {
      readonly code: "wide-spread";
      /** In points of 100. */
      readonly details: { readonly element: IntegrationElement; readonly spread: number };
    }
  | { readonly code: "one-sided-link"; readonly details: { readonly first: string; readonly second: string } };

/** From this many points of 100 on, sectors see an element very differently: two steps of the scale of 0–4. */
const wideSpread = 50;

/** Sector pairs without any link, the elements that sectors see most differently, and links that only one side names. */
export function findCooperation(
  partners: readonly Partner[],
  links: readonly NamedLink[],
  answers: readonly IntegrationAnswer[],
): readonly CooperationFinding[] {
  const pairs = pairsOf(partners, links);
  const present = sectors.filter((sector) => partners.some((partner) => partner.sector === sector));
  const apart = (links.length === 0 ? [] : present).flatMap((first, index): readonly CooperationFinding[] =>
    present
      .slice(index + 1)
      .filter(
        (second) =>
          !pairs.some(
            (pair) =>
              pair.score > 0 &&
              [pair.first.sector, pair.second.sector].includes(first) &&
              [pair.first.sector, pair.second.sector].includes(second),
          ),
      )
      .map((second) => ({ code: "sectors-without-link", details: { first, second } })),
  );
  const spreads = scoreElements(answers)
    .flatMap(({ element, spread }) => (spread !== null && spread >= wideSpread ? [{ element, spread }] : []))
    .sort((a, b) => b.spread - a.spread)
    .map((details): CooperationFinding => ({ code: "wide-spread", details }));
  const oneSided = pairs
    .filter((pair) => !pair.isNamedByBoth)
    .map(({ first, second }): CooperationFinding => {
      const isFirst = links.some((link) => link.fromId === first.id && link.toId === second.id);
      const [from, to] = isFirst ? [first, second] : [second, first];
      return { code: "one-sided-link", details: { first: from.name, second: to.name } };
    });
  return [...apart, ...spreads, ...oneSided];
}
