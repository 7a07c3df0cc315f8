import type { ReportChapter, ReportTable } from "../../core/report/report-model.ts";
import type { Service } from "../../core/services/service.ts";
import type { ShownFigure, TypeFigures } from "../../core/services/service-figures.ts";
import type { ServiceGap, ServiceMatrices } from "../../core/services/service-matrices.ts";
import { numberColumn, paragraph, row, textColumn } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { agesText, matrixTables, priceText, shownCell } from "./service-words.ts";
import { signNote } from "./sign-note.ts";

/** One service; `users` as released to the audience. */
export interface ServiceLine
  extends Pick<Service, "id" | "name" | "provider" | "type" | "ages" | "capacity" | "priceFromCents" | "priceToCents"> {
  readonly users: ShownFigure;
}

/** Places of one type for the whole municipality; `children` and `per100` null where the audience does not see them. */
export interface PlacesPer100 {
  readonly type: string;
  readonly places: number;
  /** Not every service said how many places it has. */
  readonly isAtLeast: boolean;
  readonly children: number | null;
  /** Unrounded. */
  readonly per100: number | null;
}

/** The inventory as released to the audience. */
export interface ServicesChapterData {
  readonly services: readonly ServiceLine[];
  readonly types: readonly TypeFigures[];
  readonly matrices: Pick<ServiceMatrices, "sectorByLevel" | "ageByLevel">;
  readonly coverage: readonly PlacesPer100[];
  /** Empty cells, as the screen lists them. */
  readonly gaps: readonly ServiceGap[];
}

/** What is offered, what nobody offers, and places per 100 children. */
export function servicesChapter(composer: Composer): readonly ReportChapter[] {
  const { data, say, count } = composer;
  const { services } = data.situation;
  if (services === undefined || isServicesEmpty(services)) return [];
  const number = services.services.length;
  const empty = services.gaps.filter((gap) => gap.code === "no-service-of-sector").length;
  const n = (value: number): string => count(value, { kind: "typed", where: "services" });
  const tables = [typesTable(composer, services.types), listTable(composer, services.services)] as const;
  const note = signNote(
    composer,
    tables.flatMap((table) => table.rows),
  );
  const lead = [
    say("servicesLead", { count: number, n: n(number) }),
    empty === 0 ? say("servicesNoEmpty") : say("servicesEmpty", { count: empty, n: n(empty) }),
  ];
  return [
    {
      id: "services",
      title: say("services"),
      blocks: [
        ...paragraph(lead.join(" "), "lead"),
        ...matrixTables(composer, services.matrices),
        ...(services.coverage.length === 0 ? [] : [coverageTable(composer, services.coverage)]),
        { ...tables[0], note },
        tables[1],
      ],
    },
  ];
}

export function isServicesEmpty(data: ServicesChapterData | undefined): boolean {
  return data === undefined || data.services.length === 0;
}

function coverageTable({ say, word, typed, count, print, format }: Composer, coverage: readonly PlacesPer100[]) {
  const source = { kind: "typed", where: "services.coverage" } as const;
  return {
    type: "table",
    caption: say("per100Caption"),
    columns: [
      textColumn(word("services.type"), 3),
      numberColumn(word("services.places"), 1.2),
      numberColumn(say("childrenColumn"), 1),
      numberColumn(say("per100"), 1.4),
    ],
    rows: coverage.map(({ type, places, isAtLeast, children, per100 }) => {
      const bounded = (text: string): string => (isAtLeast ? say("atLeast", { value: text }) : text);
      return row([
        typed(type, "services.type"),
        bounded(count(places, source)),
        children === null ? "" : count(children, source),
        per100 === null ? "" : bounded(print(format.number(per100, 1), per100, "", source)),
      ]);
    }),
    note: "",
  } as const;
}

function typesTable(composer: Composer, types: readonly TypeFigures[]): ReportTable {
  const { say, word, count } = composer;
  const source = { kind: "typed", where: "services.types" } as const;
  return {
    type: "table",
    caption: say("typesCaption"),
    columns: [
      textColumn(word("services.type"), 3),
      numberColumn(word("services.countServices"), 1),
      numberColumn(word("services.places"), 1),
      numberColumn(word("services.users"), 1),
      numberColumn(word("services.waiting"), 1),
    ],
    rows: types.map((one) =>
      row([
        typeName(composer, one.type),
        count(one.services, source),
        shownCell(composer, one.places === null ? { display: "missing" } : { display: "shown", value: one.places }),
        shownCell(composer, one.users),
        shownCell(composer, one.waiting),
      ]),
    ),
    note: "",
  };
}

/** All services, under their types. */
function listTable(composer: Composer, services: readonly ServiceLine[]): ReportTable {
  const { say, word } = composer;
  const byType = Map.groupBy(services, (service) => service.type);
  return {
    type: "table",
    caption: say("servicesCaption"),
    columns: [
      textColumn(word("services.name"), 3),
      textColumn(word("services.provider"), 2.4),
      textColumn(word("services.ages"), 2.2),
      numberColumn(word("services.places"), 0.9),
      numberColumn(word("services.users"), 1),
      numberColumn(word("services.price"), 1.4),
    ],
    rows: [...byType.keys()]
      .toSorted()
      .flatMap((type) => [
        row([typeName(composer, type), "", "", "", "", ""], "group"),
        ...(byType.get(type) ?? []).map((service) => row(lineCells(composer, service))),
      ]),
    note: "",
  };
}

function typeName({ word, typed }: Composer, type: string): string {
  return type === "" ? word("services.noType") : typed(type, "services.type");
}

function lineCells(composer: Composer, service: ServiceLine): readonly string[] {
  const { typed } = composer;
  const { id, capacity } = service;
  return [
    typed(service.name, `services.${id}.name`),
    typed(service.provider, `services.${id}.provider`),
    agesText(composer, service),
    shownCell(
      composer,
      capacity.state === "number" ? { display: "shown", value: capacity.value } : { display: capacity.state },
    ),
    shownCell(composer, service.users),
    priceText(composer, service),
  ];
}
