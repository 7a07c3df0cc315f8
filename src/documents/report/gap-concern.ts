import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import type { Composer } from "./composer.ts";

/**
 * What keeps families away and what was heard, as terms with their text; empty texts where nothing is recorded. Voices say
 * which kind of people spoke, never where: an event's title may name an area that the document does not name.
 */
export function concernOf(
  { data, say, typed, format }: Composer,
  gap: RecordedGap,
): readonly (readonly [term: string, text: string])[] {
  const voices = data.voices.filter((voice) => voice.gapIds.includes(gap.id));
  return [
    [
      say("barriers"),
      gap.barriers.length === 0 ? "" : format.list(gap.barriers.map((barrier) => say(`barrier-${barrier}`))),
    ],
    [
      say("voices"),
      voices
        .map((voice) =>
          say("voice", { text: typed(voice.text, `voices.${voice.id}.text`), who: say(`voice-${voice.saidBy}`) }),
        )
        .join(" "),
    ],
  ];
}
