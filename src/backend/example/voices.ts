import type { GroupNumber, NewConsultationEvent, NewVoiceStatement } from "../../core/voices/voice.ts";
import { saveEvent, saveStatement } from "../../store/voices.ts";
import type { WriteExamplePart } from "./example-part.ts";

interface ExampleVoices {
  readonly events: readonly (NewConsultationEvent & {
    readonly participants: readonly GroupNumber[];
    /** `gaps`: keys of the plan. */
    readonly statements: readonly (Omit<NewVoiceStatement, "eventId" | "gapIds"> & {
      readonly gaps: readonly string[];
    })[];
  })[];
}

/** From `resources/example/voices.<language>.json`. */
export const writeExampleVoices: WriteExamplePart = (scope, content, { idOf }) => {
  for (const { participants, statements, ...event } of (content as ExampleVoices).events) {
    const eventId = saveEvent(scope, null, event, participants, []);
    for (const { gaps, ...statement } of statements)
      saveStatement(scope, null, { ...statement, eventId, gapIds: gaps.map(idOf) });
  }
};
