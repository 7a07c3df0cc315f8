import type { ReportBlock, ReportChapter, ReportTable } from "../../core/report/report-model.ts";
import type { ParticipantTable, PeopleCount } from "../../core/voices/count-participants.ts";
import type { VoicesSummary } from "../../core/voices/summarise-voices.ts";
import type { ConsultationEvent, ConsultedKind, VoiceStatement } from "../../core/voices/voice.ts";
import { namingOf } from "./area-naming.ts";
import { heading, list, numberColumn, paragraph, row, textColumn } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { signText } from "./gap-values.ts";
import { signNote } from "./sign-note.ts";
import { methodKeys, participantGroupKeys, peopleKeys, rankKeys } from "./voice-words.ts";

export interface FamiliesChapterData {
  readonly events: readonly ConsultationEvent[];
  readonly statements: readonly VoiceStatement[];
  /** As released to the audience. */
  readonly participants: ParticipantTable;
  readonly summary: VoicesSummary;
}

const kinds: readonly ConsultedKind[] = ["children", "families", "professionals"];

/** Whom the team asked and what was heard; the gaps themselves have their own chapter. */
export function familiesChapter(composer: Composer): readonly ReportChapter[] {
  const { families } = composer.data.situation;
  if (isFamiliesEmpty(families)) return [];
  return [
    {
      id: "families",
      title: composer.say("families"),
      blocks: [
        ...paragraph(leadOf(composer, families).join(" "), "lead"),
        ...statementBlocks(composer, families),
        eventsTable(composer, families),
        participantsTable(composer, families.participants),
      ],
    },
  ];
}

export function isFamiliesEmpty({ events }: FamiliesChapterData): boolean {
  return events.length === 0;
}

function leadOf({ say, count }: Composer, { summary, participants }: FamiliesChapterData): readonly string[] {
  const withChildren = summary.eventsWith.find((one) => one.people === "children")?.events ?? 0;
  const n = (number: number): string => count(number, { kind: "typed", where: "voices" });
  const { all } = participants;
  return [
    say("familiesEvents", { count: summary.events, n: n(summary.events) }),
    all.display === "shown"
      ? say("familiesPeople", { count: all.number, n: n(all.number) })
      : say(all.display === "hidden" ? "familiesPeopleHidden" : "familiesPeopleNotRecorded"),
    withChildren === 0
      ? say("familiesChildrenNotYet")
      : say("familiesChildren", { count: withChildren, n: n(withChildren) }),
  ];
}

/** What families want most, then everything else that was heard, children first. */
function statementBlocks(composer: Composer, { statements, summary }: FamiliesChapterData): readonly ReportBlock[] {
  const { say, word, typed } = composer;
  const textOf = (one: VoiceStatement): string => typed(one.text, `voices.${one.id}.text`);
  const wishes = summary.familiesTopThree.flatMap((one) =>
    one.rank === null ? [] : [say("wish", { rank: word(rankKeys[one.rank]), text: textOf(one) })],
  );
  const rest = statements.filter((one) => one.rank === null);
  return [
    ...titled(word("voices.topThree"), wishes),
    ...kinds.flatMap((kind) =>
      titled(
        say(`saidBy_${kind}`),
        rest.filter((one) => one.saidBy === kind).map((one) => say("quote", { text: textOf(one) })),
      ),
    ),
  ];
}

function titled(title: string, items: readonly string[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [heading(2, title), ...list(items)];
}

/** Titles may name areas, so they stand only where the document names areas. */
function eventsTable(composer: Composer, { events, participants }: FamiliesChapterData): ReportTable {
  const { say, word, typed, format } = composer;
  const isNamed = namingOf(composer) === "named";
  const numbers = new Map(participants.events.map((one) => [one.eventId, one.all]));
  const rows = events.map((event) => {
    const where = `voices.events.${event.id}`;
    return row([
      ...(isNamed ? [typed(event.title, `${where}.title`)] : []),
      word(methodKeys[event.method]),
      peopleText(composer, event),
      event.heldOn === "" ? "" : typed(format.date(event.heldOn), `${where}.heldOn`),
      peopleCell(composer, numbers.get(event.id) ?? { display: "not-recorded" }),
    ]);
  });
  return {
    type: "table",
    caption: say("eventsCaption"),
    columns: [
      ...(isNamed ? [textColumn(word("voices.eventTitle"), 2.8)] : []),
      textColumn(word("voices.method"), 1.8),
      textColumn(word("voices.people"), 2),
      textColumn(say("when"), 1.6),
      numberColumn(word("voices.number"), 0.9),
    ],
    rows,
    note: signNote(composer, rows),
  };
}

/** "Children (aged 3 to 5) and Families". */
function peopleText({ say, word, typed, format }: Composer, { id, people, childrenAges }: ConsultationEvent): string {
  const ages = typed(childrenAges.trim(), `voices.events.${id}.childrenAges`);
  const names = people.map((one) => {
    const name = word(peopleKeys[one]);
    return one === "children" && ages !== "" ? say("withAges", { people: name, ages }) : name;
  });
  return format.list(names);
}

function participantsTable(composer: Composer, { groups, all }: ParticipantTable): ReportTable {
  const { word } = composer;
  const rows = [
    ...groups.map((one) => row([word(participantGroupKeys[one.group]), peopleCell(composer, one.count)])),
    row([word("voices.allGroups"), peopleCell(composer, all)], "total"),
  ];
  return {
    type: "table",
    caption: word("voices.participantsCaption"),
    columns: [textColumn(word("voices.group"), 4), numberColumn(word("voices.number"), 1)],
    rows,
    note: signNote(composer, rows),
  };
}

function peopleCell(composer: Composer, count: PeopleCount): string {
  if (count.display === "shown") return composer.count(count.number, { kind: "typed", where: "voices.participants" });
  return signText(composer, count.display === "hidden" ? "hidden" : "missing");
}
