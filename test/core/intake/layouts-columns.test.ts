import { describe, expect, test } from "vitest";
import { roleOfHeader } from "../../../src/core/intake/role-words.ts";
import { lookAtText } from "./layouts.ts";

const lines = (...rows: readonly string[]) => rows.join("\n");
const rolesOf = (text: string, ...rest: [Parameters<typeof lookAtText>[1]?, Parameters<typeof lookAtText>[2]?]) =>
  lookAtText(text, ...rest).columns.map((column) => column.role);

describe("roles by name", () => {
  test.each([
    [
      "area-name",
      [
        "Stadtteil",
        "Neighbourhood",
        "Mestna četrt",
        "Gradska četvrt",
        "Opština",
        "Barrio",
        "Nom_Barri",
        "Commune",
        "Quartiere",
        "Dzielnica",
        "Wijk",
        "Freguesia",
        "Kerület",
        "Městská část",
      ],
    ],
    [
      "area-code",
      [
        "Gemeindeschlüssel Nr",
        "Area code",
        "Šifra občine",
        "Šifra općine",
        "Codi_Barri",
        "Código de barrio",
        "Code commune",
        "Codice Comune",
        "Kod gminy",
        "Gemeente code",
        "Código do município",
        "Kód obce",
        "geo",
      ],
    ],
    [
      "period",
      ["Jahr", "Year", "Leto", "Godina", "Año", "Any", "Année", "Anno", "Rok", "Jaar", "Ano", "Év", "TIME_PERIOD"],
    ],
    [
      "value",
      [
        "Anteil",
        "Rate",
        "Delež",
        "Udio",
        "Tasa",
        "Taxa",
        "Taux",
        "Tasso",
        "Odsetek",
        "Aandeel",
        "Percentagem",
        "Arány",
        "Podíl",
        "OBS_VALUE",
      ],
    ],
    [
      "numerator",
      [
        "Anzahl",
        "Number of cases",
        "Število",
        "Broj",
        "Número",
        "Nombre",
        "Numero",
        "Liczba",
        "Aantal",
        "Száma",
        "Počet",
      ],
    ],
    [
      "denominator",
      [
        "Einwohner",
        "Population",
        "Prebivalci",
        "Stanovništvo",
        "Población",
        "Població",
        "Popolazione",
        "Ludność",
        "Inwoners",
        "População",
        "Lakosság",
        "Obyvatelstvo",
      ],
    ],
    [
      "age",
      [
        "Altersgruppe",
        "Age group",
        "Starost",
        "Dob",
        "Edad",
        "Edat",
        "Età",
        "Wiek",
        "Leeftijd",
        "Idade",
        "Korcsoport",
        "Věk",
      ],
    ],
    ["group", ["Geschlecht", "Sex", "Spol", "Pol", "Sexo", "Sexe", "Sesso", "Płeć", "Geslacht", "Nem", "Pohlaví"]],
    ["ignore", ["DATAFLOW", "OBS_FLAG", "PLZ", "lat", "geo_epgs_25831_x", "Einrichtungsnummer"]],
  ])("%s: %s", (role, names) => {
    expect(names.filter((name) => roleOfHeader(name).role !== role)).toEqual([]);
  });
});

describe("roles by content and by what the project knows", () => {
  const text = lines("A;B;C", "1;Tabor;10,5", "2;Center;20,25", "3;Nova vas;30,0", "4;Studenci;99,9");
  const areas = [
    { code: "01", name: "Tabor" },
    { code: "02", name: "Center" },
    { code: "03", name: "Nova Vas" },
    { code: "04", name: "Pod Mostom", aliases: ["Studenci"] },
  ];

  test("the project's areas are found by code, name and alias; shares lie from 0 to 100", () => {
    const seen = lookAtText(text, undefined, { areas });
    expect(seen.columns).toMatchObject([
      { role: "area-code", because: "content" },
      { role: "area-name", because: "content", certainty: 0.97 },
      { role: "value", because: "content" },
    ]);
  });

  test("an earlier choice is used again, the recipe wins over it, and personal data over both", () => {
    const remembered = {
      c: { role: "denominator", indicatorId: "care" },
      b: { role: "group" },
      "e-mail": { role: "group" },
    } as const;
    expect(lookAtText(text, undefined, { remembered }).columns[2]).toMatchObject({
      role: "denominator",
      indicatorId: "care",
      certainty: 0.95,
      because: "earlier",
    });
    const columns = [{ name: "C", role: "factor" as const }];
    const fixed = lookAtText(text, { version: 1, columns }, { remembered }).columns;
    expect(fixed.find((column) => column.name === "C")).toMatchObject({ role: "factor", because: "chosen" });
    expect(rolesOf("Ort;E-Mail;Wert\na;x@y.de;1\nb;y@z.de;2", undefined, { remembered })).toEqual([
      "area-name",
      "ignore",
      "value",
    ]);
  });

  test("NA is Napoli's code in a code column and a missing figure in a value column", () => {
    const seen = lookAtText(
      lines("Sigla;Provincia;Valore", "NA;Napoli;12", "MI;Milano;NA", "RM;Roma;31", "TO;Torino;14"),
    );
    expect(seen.columns.map((column) => column.role)).toEqual(["area-code", "area-name", "value"]);
    expect(seen.columns[0]?.type).toBe("code");
    expect(seen.signs).toEqual([{ text: "NA", count: 1, takenFor: "missing" }]);
  });
});

describe("columns about persons", () => {
  test.each([
    ["Vorname;Wert", "Anna"],
    ["Geburtsdatum;Wert", "03.04.2019"],
    ["EMŠO;Wert", "0101006500006"],
    ["Ime in priimek;Wert", "Ana Novak"],
    ["Datum rođenja;Wert", "03.04.2019"],
    ["Nombre y apellidos;Wert", "Pau"],
    ["Data di nascita;Wert", "03/04/2019"],
    ["PESEL;Wert", "44051401359"],
    ["Telefoon;Wert", "+31 20 624 1111"],
    ["x;Wert", "44051401359"],
    ["x;Wert", "anna.muster@example.org"],
    ["Kunde;Wert", "Anna Muster"],
  ])("%s", (header, cell) => {
    const text = lines(
      `Stadtteil;${header}`,
      ...["A", "B", "C", "D"].map((area, index) => `${area}dorf;${cell};${index + 11}`),
    );
    const seen = lookAtText(text);
    expect(seen.columns[1]).toMatchObject({ role: "ignore", personal: true });
    expect(seen.problems.find((problem) => problem.code === "personal-data-column")).toMatchObject({
      column: 2,
      fixes: [
        { kind: "leave-out-column", column: 2 },
        { kind: "public-column", column: 2 },
      ],
    });
  });

  test("the user's word that a column is public holds", () => {
    const text = lines("Stadtteil;Telefon;Wert", "Adorf;1;2", "Bdorf;2;3");
    const columns = [
      { name: "Stadtteil", role: "area-name" },
      { name: "Telefon", role: "group", personal: false },
      { name: "Wert", role: "value" },
    ] as const;
    const seen = lookAtText(text, { version: 1, columns });
    expect(seen.columns[1]).toMatchObject({ role: "group", personal: false });
    expect(seen.problems.map((problem) => problem.code)).not.toContain("personal-data-column");
  });

  test("areas, facilities and figures are not persons", () => {
    for (const header of ["Stadtteil", "Einrichtungsname", "Patienten je Praxis", "Nie zagrożone", "Name"]) {
      const text = lines(`${header};Wert`, "Santa Maria;12", "Sant Andreu;14", "Sankt Georgen;15", "Nova vas;16");
      expect(lookAtText(text).columns.some((column) => column.personal)).toBe(false);
    }
  });
});

describe("dates and signs", () => {
  const dated = (...dates: readonly string[]) =>
    lookAtText(lines("Stadtteil;Datum;Wert", ...dates.map((date, index) => `Dorf ${index};${date};${index + 10}`)));

  test("the order of dates is decided over the whole column, and a doubt is shown where it can't be", () => {
    expect(dated("03.04.2021", "14.04.2021").dateOrder).toBe("day-first");
    expect(dated("04/03/2021", "04/13/2021").dateOrder).toBe("month-first");
    expect(dated("13/04/2021", "04/03/2021").dateOrder).toBe("day-first");
    expect(dated("2021-04-03", "2021-04-13").dateOrder).toBe(null);
    const open = dated("04/03/2021", "05/06/2021");
    expect(open.doubts.map((doubt) => doubt.what)).toContain("dateOrder");
    expect(open.problems.find((problem) => problem.code === "date-order-unclear")?.fixes).toEqual([
      { kind: "read-dates", order: "day-first" },
      { kind: "read-dates", order: "month-first" },
    ]);
    const text = lines("Stadtteil;Datum;Wert", "A;04/03/2021;1", "B;05/06/2021;2");
    const fixed = lookAtText(text, { version: 1, dateOrder: "month-first" });
    expect(fixed.dateOrder).toBe("month-first");
    expect(fixed.doubts.map((doubt) => doubt.what)).not.toContain("dateOrder");
  });

  test("signs that nobody explained are counted, never read, with the convention as first suggestion", () => {
    const text = lines("Stadtteil;Wert", "Adorf;–", "Bdorf;12", "Cdorf;–", "Ddorf;14", "Edorf;·");
    const seen = lookAtText(text, undefined, { language: "de" });
    expect(seen.signs).toEqual([
      { text: "–", count: 2, takenFor: null },
      { text: "·", count: 1, takenFor: null },
    ]);
    const unknown = seen.problems.filter((problem) => problem.code === "unknown-sign");
    expect(unknown.map((problem) => [problem.row, problem.details.count])).toEqual([
      [2, 2],
      [4, 2],
      [6, 1],
    ]);
    expect(unknown[0]?.fixes?.[0]).toEqual({ kind: "read-sign", text: "–", as: "number" });
    expect(unknown[2]?.fixes?.[0]).toEqual({ kind: "read-sign", text: "·", as: "suppressed-at-source" });
  });
});

describe("Eurostat's composite keys", () => {
  const text = lines(
    "freq,unit,geo\\TIME_PERIOD\t2020 \t2021 ",
    "A,PC,AT\t12.3 b\t: c",
    "A,PC,BE\t45.2 e\t: u",
    "A,PC,DE\t: \t: z",
    "A,PC,EL\t1.0 \t2.0 ",
  );

  test("become columns of their own, by recipe too", () => {
    const seen = lookAtText(text);
    expect(seen.columns.map((column) => [column.name, column.role])).toEqual([
      ["freq", "ignore"],
      ["unit", "ignore"],
      ["geo", "area-code"],
      ["2020", "value"],
      ["2021", "value"],
    ]);
    expect(Object.fromEntries(seen.signs.map((sign) => [sign.text, sign.takenFor]))).toEqual({
      ":": "missing",
      ": c": "suppressed-at-source",
      ": u": "missing",
      ": z": "not-applicable",
    });
    const again = lookAtText(text, { version: 1, columns: seen.columns });
    expect(again.columns.map((column) => [column.name, column.role, column.period])).toEqual(
      seen.columns.map((column) => [column.name, column.role, column.period]),
    );
  });

  test("stay whole where the recipe names them whole", () => {
    const columns = [{ name: "freq,unit,geo\\TIME_PERIOD", role: "area-code" as const }];
    expect(lookAtText(text, { version: 1, columns }).columns).toHaveLength(3);
  });
});
