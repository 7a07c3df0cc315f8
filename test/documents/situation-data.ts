import { measureNetwork } from "../../src/core/cooperation/measure-network.ts";
import { scoreElements } from "../../src/core/cooperation/questionnaire.ts";
import type { Audience } from "../../src/core/gaps/gap-view.ts";
import { discussionStatements } from "../../src/core/quality/discussion.ts";
import { emptyService } from "../../src/core/services/service.ts";
import { serviceGaps, serviceMatrices } from "../../src/core/services/service-matrices.ts";
import { countParticipants } from "../../src/core/voices/count-participants.ts";
import { summariseVoices } from "../../src/core/voices/summarise-voices.ts";
import type { ConsultationEvent, VoiceStatement } from "../../src/core/voices/voice.ts";
import type { ContextIndicator } from "../../src/documents/report/context-chapter.ts";
import type { QualityChapterData } from "../../src/documents/report/quality-chapter.ts";
import type { ServicesChapterData } from "../../src/documents/report/services-chapter.ts";
import type { SituationData } from "../../src/documents/report/situation-data.ts";
import { placesView, reference } from "./strategy-data.ts";

/** All five parts of an invented municipality, with zeros, gaps in what is known, and hidden numbers. */
export function inventedSituation(audience: Audience): SituationData {
  return {
    context: {
      indicators: inventedIndicators(audience),
      progress: { selected: 5, decided: 4, withNumbers: 3, share: 0.8 },
    },
    services: inventedServices(),
    families: inventedVoices(audience),
    cooperation: inventedCooperation(),
    quality: inventedQuality(audience),
  };
}

/** Nothing was entered in any part. */
export function emptySituation(): SituationData {
  const round = { links: [], network: measureNetwork([], []), elements: scoreElements([]), findings: [] };
  return {
    context: { indicators: [], progress: { selected: 0, decided: 0, withNumbers: 0, share: null } },
    families: {
      events: [],
      statements: [],
      participants: countParticipants([], "public"),
      summary: summariseVoices([], []),
    },
    cooperation: { partners: [], before: round, after: round },
    quality: { records: [], all: null, isClosed: false, statements: [] },
  };
}

function inventedIndicators(audience: Audience): readonly ContextIndicator[] {
  const full = placesView(audience);
  const view = { ...full, areas: [], parents: [], groupDifference: null };
  const cityOf = (id: string, city: Partial<typeof view.city>) => ({
    ...view,
    indicator: { ...view.indicator, id },
    city: { ...view.city, ...city },
  });
  const core = { section: "education", importance: "core", status: "available", references: [] } as const;
  const none = { numerator: null, denominator: null, value: null, interval: null } as const;
  return [
    { ...core, id: "E01", name: "Children under 3 with a place", view, references: [reference] },
    { ...core, id: "E91", name: "Zero", view: cityOf("E91", { numerator: 0, value: 0, interval: [0, 0.3] }) },
    { ...core, id: "E92", name: "Suppressed", view: cityOf("E92", { ...none, state: "suppressed-at-source" }) },
    { ...core, id: "E93", name: "Hidden", view: cityOf("E93", { ...none, display: "hidden" }) },
    { ...core, id: "E94", name: "Not here", status: "not-applicable", view: null },
    { ...core, id: "E95", name: "Not yet", status: "obtainable", view: null },
    { ...core, id: "E96", name: "Optional", importance: "optional", status: "undecided", view: null },
  ];
}

function inventedServices(): ServicesChapterData {
  const services = [
    {
      ...emptyService,
      id: 1,
      name: "Kita „Спілка“",
      provider: "Stadt",
      type: "Day-care centre",
      ages: { pregnancy: false, fromMonths: 12, toMonths: 72 },
      capacity: { state: "number", value: 84 },
      priceFromCents: 0,
      priceToCents: 31_000,
      sectors: ["education"],
      level: "universal",
    },
    { ...emptyService, id: 2, name: "Midwife", ages: { pregnancy: true, fromMonths: 0, toMonths: 7 } },
  ] as const;
  const matrices = serviceMatrices(services, [], { ageFrom: 0, ageTo: 6 });
  return {
    services: [
      { ...services[0], users: { display: "shown", value: 91 } },
      { ...services[1], users: { display: "hidden" } },
    ],
    types: [
      {
        type: "Day-care centre",
        services: 1,
        places: 84,
        placesOf: 1,
        users: { display: "shown", value: 91 },
        usersOf: 1,
        waiting: { display: "missing" },
        waitingOf: 0,
        occupancy: null,
      },
    ],
    matrices,
    coverage: [{ type: "Day-care centre", places: 84, isAtLeast: true, children: 240, per100: 35 }],
    gaps: serviceGaps(matrices, services),
  };
}

function inventedVoices(audience: Audience): SituationData["families"] {
  const event = { heldOn: "2026-03-14", areaCode: null, childrenAges: "", note: "" } as const;
  const events: readonly ConsultationEvent[] = [
    { ...event, id: 1, title: "Walk in Ziegelfeld", method: "walk", people: ["children"], childrenAges: "3 to 5" },
    { ...event, id: 2, title: "Open evening", method: "open-evening", people: ["families", "professionals"] },
  ];
  const said = { theme: "", rank: null, gapIds: [] } as const;
  const statements: readonly VoiceStatement[] = [
    { ...said, id: 1, eventId: 1, text: "The slide is too hot", saidBy: "children" },
    { ...said, id: 2, eventId: 2, text: "Open until 18:00", saidBy: "families", rank: 1, gapIds: [11] },
    { ...said, id: 3, eventId: 2, text: "We meet too rarely", saidBy: "professionals" },
  ];
  const numbers = [
    {
      eventId: 1,
      numbers: [{ group: "families-in-general", number: 12 } as const, { group: "homeless", number: 3 } as const],
    },
    {
      eventId: 2,
      numbers: [{ group: "families-in-general", number: 31 } as const, { group: "disability", number: 0 } as const],
    },
  ];
  return {
    events,
    statements,
    participants: countParticipants(numbers, audience),
    summary: summariseVoices(events, statements),
  };
}

function inventedCooperation(): SituationData["cooperation"] {
  const partners = [
    { id: 1, name: "Kita Nord", sector: "education", since: "before" },
    { id: 2, name: "Midwives", sector: "health", since: "before" },
    { id: 3, name: "Family help", sector: "social", since: "before" },
  ] as const;
  const before = [
    { fromId: 1, toId: 2, level: 3 },
    { fromId: 2, toId: 1, level: 2 },
    { fromId: 1, toId: 3, level: 4 },
  ];
  const after = [...before, { fromId: 3, toId: 1, level: 4 }];
  const answers = [
    { sector: "education", item: "funding-1", points: 4, evidence: "" },
    { sector: "health", item: "funding-1", points: 1, evidence: "" },
  ] as const;
  return {
    partners,
    before: {
      links: before,
      network: measureNetwork(partners, before),
      elements: scoreElements(answers),
      findings: [
        { code: "sectors-without-link", details: { first: "health", second: "social" } },
        { code: "wide-spread", details: { element: "funding", spread: 75 } },
        { code: "one-sided-link", details: { first: "Kita Nord", second: "Family help" } },
      ],
    },
    after: { links: after, network: measureNetwork(partners, after), elements: scoreElements([]), findings: [] },
  };
}

function inventedQuality(audience: Audience): QualityChapterData {
  const figures = [
    { figure: "children-per-staff", value: 7.25 },
    { figure: "qualified", value: 81.6 },
    { figure: "vacancies", value: 0 },
    { figure: "turnover", value: null },
    { figure: "training-hours", value: 12.34 },
  ] as const;
  const isHidden = audience === "public";
  return {
    records: [
      { isHidden: false, record: { id: 1, name: "Municipal", settings: 6, note: "Inspected 2025" }, figures },
      {
        isHidden,
        record: { id: 2, name: "Parents' group", settings: 1, note: "Only 2 posts" },
        figures: isHidden ? [] : figures,
      },
    ],
    all: { settings: 7, figures },
    isClosed: true,
    statements: discussionStatements.map((statement, index) => ({
      statement,
      ratings: index === 0 ? 2 : 9,
      result: index === 0 ? null : { ratings: 9, median: 3.5, lowest: 1, highest: 5, agreement: "weak" },
    })),
  };
}
