import type { CatalogueRow } from "../../contract/context-calls.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { hrefTo } from "../router.ts";
import { directionKeys, statusKeys, statusTones, usualTarget } from "./context-words.ts";

interface IndicatorItemProps {
  readonly entry: CatalogueRow;
  readonly onEdit: () => void;
}

/** One indicator: what is counted, of whom, which way is better, and whether there are numbers. */
export function IndicatorItem({ entry, onEdit }: IndicatorItemProps) {
  const project = useProject();
  const { t, canWrite } = project;
  const { act, isActing } = useAct();
  const { say } = useMessages();
  const { definition, status, isInUse } = entry;
  const { name } = definition;
  const use = async () => {
    if ((await act("context.use", { indicatorId: entry.id })) === null) return;
    say({ level: "information", text: t("context.usedNow", { name }) });
  };
  return (
    <li className="catalogue-item">
      <div className="tight-stack">
        <div className="row tight-row">
          <h3>{name}</h3>
          {entry.importance === "core" && <Chip>{t("context.core")}</Chip>}
          {entry.isOwn && <Chip>{t("context.own")}</Chip>}
          {entry.isChanged && <Chip>{t("context.changed")}</Chip>}
          {definition.levels.length === 1 && definition.levels[0] === "survey" && (
            <Chip>{t("context.surveyOnly")}</Chip>
          )}
        </div>
        <Definition entry={entry} />
        {entry.note !== "" && <p className="small pre-line">{entry.note}</p>}
      </div>
      <div className="catalogue-state">
        <Chip tone={statusTones[status]}>{t(statusKeys[status])}</Chip>
        <NumbersLink entry={entry} />
        {canWrite && (
          <div className="row tight-row">
            {!isInUse && (
              <Button
                kind="quiet"
                isSmall
                isDisabled={isActing}
                label={t("context.useWhat", { name })}
                onPress={() => void use()}
              >
                {t("context.use")}
              </Button>
            )}
            <Button kind="quiet" isSmall label={t("context.editWhat", { name })} onPress={onEdit}>
              {t("app.edit")}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function Definition({ entry: { definition } }: { readonly entry: CatalogueRow }) {
  const project = useProject();
  const { t } = project;
  const target = usualTarget(project, definition);
  const { numerator, denominator, age } = definition;
  const facts = [
    age === "" ? "" : t("context.age", { age }),
    t(directionKeys[definition.direction]),
    target === "" ? "" : t("context.usualTarget", { target }),
  ];
  return (
    <div className="small">
      {numerator !== "" && <p>{t("context.counted", { what: numerator })}</p>}
      {denominator !== "" && <p>{t("context.ofWhom", { whom: denominator })}</p>}
      <p className="soft">{facts.filter(Boolean).join(" · ")}</p>
    </div>
  );
}

function NumbersLink({ entry }: { readonly entry: CatalogueRow }) {
  const { t } = useProject();
  const latest = entry.periods.at(-1);
  if (latest === undefined)
    return (
      <span className="soft small">
        {[t("context.noData"), entry.isInUse ? t("context.inUse") : ""].filter(Boolean).join(" · ")}
      </span>
    );
  const text = t("context.dataLatest", { period: latest });
  return (
    <a
      className="small"
      href={hrefTo("gaps", { indicator: entry.id })}
      aria-label={`${text}. ${t("context.dataLink", { name: entry.definition.name })}`}
    >
      {text}
    </a>
  );
}
