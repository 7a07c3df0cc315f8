import type { VoicesAnswer } from "../../contract/voices-calls.ts";
import type { ConsultationEvent, VoiceStatement } from "../../core/voices/voice.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { StatementRow } from "./statement-row.tsx";
import { methodName, peopleName, tookPartText } from "./voice-words.ts";

interface EventCardProps {
  readonly event: ConsultationEvent;
  readonly voices: VoicesAnswer;
  readonly onEdit: () => void;
  /** null: a new one. */
  readonly onStatement: (statement: VoiceStatement | null) => void;
}

export function EventCard({ event, voices, onEdit, onStatement }: EventCardProps) {
  const project = useProject();
  const { t, format, revision, canWrite } = project;
  const { act } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const gaps = useAnswer("gaps.list", {}, revision).value ?? [];
  const { title, heldOn, areaCode } = event;
  const all = voices.participants.events.find((one) => one.eventId === event.id)?.all;
  const place = areaCode === null ? "" : (areas.find((area) => area.code === areaCode)?.name ?? areaCode);
  const statements = voices.statements.filter((one) => one.eventId === event.id);
  const facts = [
    methodName(project, event.method),
    heldOn === "" ? "" : format.date(heldOn),
    place,
    event.childrenAges === "" ? "" : t("voices.agesOf", { ages: event.childrenAges }),
    all === undefined ? "" : tookPartText(project, all),
  ].filter(Boolean);
  const removed = (what: string) =>
    say({
      level: "information",
      text: t("voices.removed", { title: what }),
      action: { label: t("app.undo"), run: undo },
    });
  const remove = async () => {
    if ((await act("voices.removeEvent", { id: event.id })) !== null) removed(title);
  };
  const removeStatement = async ({ id, text }: VoiceStatement) => {
    if ((await act("voices.removeStatement", { id })) !== null) removed(text);
  };
  return (
    <li className="card tight-stack">
      <div className="row-apart">
        <h3 className="small-heading anywhere">{title}</h3>
        {canWrite && (
          <div className="row tight-row">
            <Button kind="quiet" isSmall onPress={onEdit} label={t("voices.changeWhat", { title })}>
              {t("app.edit")}
            </Button>
            <Button kind="quiet" isSmall onPress={() => void remove()} label={t("voices.removeWhat", { title })}>
              {t("app.remove")}
            </Button>
          </div>
        )}
      </div>
      <div className="row tight-row">
        {event.people.map((people) => (
          <Chip key={people} tone={people === "children" ? "accent" : "plain"}>
            {peopleName(project, people)}
          </Chip>
        ))}
        <span className="soft">{facts.join(" · ")}</span>
      </div>
      {event.note !== "" && <p className="pre-line">{event.note}</p>}
      {statements.length === 0 ? (
        <p className="soft small">{t("voices.noStatements")}</p>
      ) : (
        <ul>
          {statements.map((statement) => (
            <StatementRow
              key={statement.id}
              statement={statement}
              gaps={gaps}
              onEdit={() => onStatement(statement)}
              onRemove={() => void removeStatement(statement)}
            />
          ))}
        </ul>
      )}
      {canWrite && (
        <div>
          <Button isSmall onPress={() => onStatement(null)} label={t("voices.addStatementTo", { title })}>
            {t("voices.addStatement")}
          </Button>
        </div>
      )}
    </li>
  );
}
