import { useState } from "react";
import type { VoicesAnswer } from "../../contract/voices-calls.ts";
import type { ConsultationEvent, VoiceStatement } from "../../core/voices/voice.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { EventCard } from "./event-card.tsx";
import { EventDialog } from "./event-dialog.tsx";
import { StatementDialog } from "./statement-dialog.tsx";
import { voicesLead } from "./voice-words.ts";
import { VoicesOverview } from "./voices-overview.tsx";

type Opened =
  | { readonly kind: "event"; readonly event: ConsultationEvent | null }
  | { readonly kind: "statement"; readonly eventId: number; readonly statement: VoiceStatement | null };

/** Whom the team asked, how many took part, what was heard, and which gaps it speaks to. */
export function VoicesScreen() {
  const project = useProject();
  const { t, revision, canWrite, audience } = project;
  const voices = useAnswer("voices.list", { audience }, revision);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const add = () => setOpened({ kind: "event", event: null });
  const isEmpty = voices.value !== null && voices.value.events.length === 0;
  return (
    <div className="stack">
      <PageTitle
        title={t("voices.title")}
        lead={voices.value === null || isEmpty ? "" : leadOf(voices.value)}
        actions={
          canWrite &&
          !isEmpty && (
            <Button kind="primary" onPress={add}>
              {t("voices.add")}
            </Button>
          )
        }
      />
      <LoadedContent answer={voices}>
        {(answer) =>
          answer.events.length === 0 ? (
            <EmptyState
              title={t("voices.emptyTitle")}
              actions={
                canWrite && (
                  <Button kind="primary" onPress={add}>
                    {t("voices.add")}
                  </Button>
                )
              }
            >
              {t("voices.emptyText")}
            </EmptyState>
          ) : (
            <>
              <VoicesOverview voices={answer} />
              <h2>{t("voices.events")}</h2>
              <ul className="stack">
                {answer.events.map((event) => (
                  <EventCard
                    key={event.id}
                    event={event}
                    voices={answer}
                    onEdit={() => setOpened({ kind: "event", event })}
                    onStatement={(statement) => setOpened({ kind: "statement", eventId: event.id, statement })}
                  />
                ))}
              </ul>
            </>
          )
        }
      </LoadedContent>
      {opened?.kind === "event" && (
        <EventDialog
          event={opened.event}
          counts={voices.value?.participants.events.find((one) => one.eventId === opened.event?.id)?.groups ?? []}
          onClose={close}
        />
      )}
      {opened?.kind === "statement" && (
        <StatementDialog
          eventId={opened.eventId}
          people={voices.value?.events.find((one) => one.id === opened.eventId)?.people ?? []}
          statement={opened.statement}
          onClose={close}
        />
      )}
    </div>
  );

  function leadOf({ summary, participants }: VoicesAnswer): string {
    const withChildren = summary.eventsWith.find((one) => one.people === "children")?.events ?? 0;
    return voicesLead(project, summary.events, participants.all, withChildren);
  }
}
