import { barriers } from "../../core/services/barriers.ts";
import { parentInvolvements, type Service, transitions } from "../../core/services/service.ts";
import { useProject } from "../app/project-context.ts";
import { barrierName } from "../gaps/gap-words.ts";
import { Card } from "../kit/card.tsx";

/** Transitions, what keeps families away, the part of the parents, and voluntary work: across all services. */
export function StepsView({ services }: { readonly services: readonly Service[] }) {
  const project = useProject();
  const { t } = project;
  const open = services.filter(({ parentInvolvement }) => parentInvolvement === null).length;
  const named = barriers
    .map((barrier) => ({ barrier, own: services.filter((service) => service.barriers.includes(barrier)) }))
    .filter(({ own }) => own.length > 0)
    .sort((one, other) => other.own.length - one.own.length);
  const voluntary = services.filter((service) => service.voluntary !== "");
  return (
    <>
      <Card title={t("services.stepsTitle")}>
        <dl className="stack">
          {transitions.map((transition) => {
            const own = services.filter((service) => service.transitions.includes(transition));
            return (
              <div key={transition}>
                <dt>
                  <strong>{t(`services.transition-${transition}`)}</strong>
                </dt>
                <dd>
                  {own.length === 0 ? (
                    <span className="service-gap">{t("services.stepNone")}</span>
                  ) : (
                    <ul className="tight-stack">
                      {own.map(({ id, name, agreement }) => (
                        <li key={id}>
                          {name}
                          {agreement !== "" && (
                            <span className="soft"> · {t("services.stepAgreement", { text: agreement })}</span>
                          )}
                        </li>
                      ))}
                    </ul>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      </Card>
      <Card title={t("services.barriersTitle")}>
        <p className="soft small">{t("services.barriersLead")}</p>
        {named.length === 0 ? (
          <p>{t("services.barriersNone")}</p>
        ) : (
          <ul className="tight-stack">
            {named.map(({ barrier, own }) => (
              <li key={barrier}>
                <strong>{barrierName(project, barrier)}</strong> · {t("services.barrierCount", { count: own.length })}
                <span className="soft small"> ({own.map(({ name }) => name).join(", ")})</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t("services.involvementTitle")}>
        <ul className="tight-stack">
          {parentInvolvements.map((level) => {
            const own = services.filter((service) => service.parentInvolvement === level);
            if (own.length === 0) return null;
            return (
              <li key={level}>
                <strong>{t(`services.involvement-${level}`)}</strong> ·{" "}
                {t("services.barrierCount", { count: own.length })}
                <span className="soft small"> ({own.map(({ name }) => name).join(", ")})</span>
              </li>
            );
          })}
        </ul>
        {open > 0 && <p className="soft small">{t("services.involvementOpen", { count: open })}</p>}
      </Card>
      <Card title={t("services.voluntaryTitle")}>
        {voluntary.length === 0 ? (
          <p>{t("services.voluntaryNone")}</p>
        ) : (
          <ul className="tight-stack">
            {voluntary.map(({ id, name, voluntary: text }) => (
              <li key={id}>
                <strong>{name}</strong>: {text}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
