import type { VoicesAnswer } from "../contract/voices-calls.ts";
import { AppError } from "../core/app-error.ts";
import type { Audience } from "../core/gaps/gap-view.ts";
import { countParticipants } from "../core/voices/count-participants.ts";
import { summariseVoices } from "../core/voices/summarise-voices.ts";
import type { ProjectReader } from "../store/project-types.ts";
import {
  readEvents,
  readParticipants,
  readStatements,
  removeEvent,
  removeStatement,
  saveEvent,
  saveStatement,
} from "../store/voices.ts";
import type { HandlersOf } from "./handler.ts";
import { changeProject, openedProject } from "./session.ts";

const subjectLength = 80;

export const voicesHandlers: HandlersOf<"voices"> = {
  "voices.list": ({ audience }, { session }) => listVoices(openedProject(session), audience),
  "voices.saveEvent": ({ id, event, participants, kept }, { session }) => ({
    id: changeProject(session, { code: "consultation-saved", subject: event.title }, (scope) =>
      saveEvent(scope, id, event, participants, kept),
    ),
  }),
  "voices.removeEvent": ({ id }, { session }) => {
    const event = required(readEvents(openedProject(session)), id);
    changeProject(session, { code: "consultation-removed", subject: event.title }, (scope) => removeEvent(scope, id));
    return {};
  },
  "voices.saveStatement": ({ id, statement }, { session }) => ({
    id: changeProject(session, { code: "statement-saved", subject: statement.text.slice(0, subjectLength) }, (scope) =>
      saveStatement(scope, id, statement),
    ),
  }),
  "voices.removeStatement": ({ id }, { session }) => {
    const { text } = required(readStatements(openedProject(session)), id);
    changeProject(session, { code: "statement-removed", subject: text.slice(0, subjectLength) }, (scope) =>
      removeStatement(scope, id),
    );
    return {};
  },
};

/** Events, statements and participants as an audience may see them. */
export function listVoices(project: ProjectReader, audience: Audience): VoicesAnswer {
  const events = readEvents(project);
  const statements = readStatements(project);
  const numbers = readParticipants(project);
  return {
    events,
    statements,
    participants: countParticipants(
      events.map(({ id }) => ({ eventId: id, numbers: numbers.get(id) ?? [] })),
      audience,
    ),
    summary: summariseVoices(events, statements),
  };
}

function required<One extends { readonly id: number }>(list: readonly One[], id: number): One {
  const found = list.find((one) => one.id === id);
  if (!found) throw new AppError("not-found", `voice ${id}`);
  return found;
}
