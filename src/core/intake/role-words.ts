import type { ColumnRole } from "./recipe.ts";
import { foldText } from "./row-words.ts";

export interface HeaderRole {
  readonly role: ColumnRole;
  /** 0 where the header says nothing. */
  readonly certainty: number;
}

/**
 * What a column's name says about its role, by words of German, English, Catalan, Spanish, French, Italian and
 * Slovene statistics. Content is not looked at. An empty or unknown name gives "ignore" with certainty 0.
 */
export function roleOfHeader(name: string): HeaderRole {
  const text = foldText(name.replace(/([a-z])([A-Z])/gu, "$1 $2"))
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
  if (text === "") return { role: "ignore", certainty: 0 };
  const area = areaWords.test(text);
  if (area && nameWords.test(text)) return { role: "area-name", certainty: 0.95 };
  if (area && codeWords.test(text)) return { role: "area-code", certainty: 0.95 };
  for (const [role, pattern, certainty] of otherWords) if (pattern.test(text)) return { role, certainty };
  if (area) return { role: "area-name", certainty: 0.85 };
  if (/^(nom|name|naziv|ime|nome|nombre|bezeichnung|label|sk ?name)$/u.test(text))
    return { role: "area-name", certainty: 0.65 };
  if (/^(code|codi|codigo|codice|sifra|id|nr|nummer|schlussel|key)$/u.test(text))
    return { role: "area-code", certainty: 0.6 };
  return { role: "ignore", certainty: 0 };
}

/** Whether a column's name announces data about single persons: names, birth dates, national numbers, contacts. */
export function soundsPersonal(name: string): boolean {
  const text = foldText(name.replace(/([a-z])([A-Z])/gu, "$1 $2"))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return personalWords.test(text);
}

const areaWords =
  /\b(wohnviertel|wov|stadtviertel|viertel|quartiere?|quartiers?|stadtteile?|stadtbezirke?|bezirk\w*|betreuungsbezirk|kreis|stadtkreis|schulkreis|sk ?name|planungsraum|plr|prognoseraum|bezirksregion|bzr|pgr|lor|gemeinde\w*|ortsteile?|gebiet\w*|sozialraum\w*|raumeinheit|statistischer bezirk|sprengel|neighbou?rhood\w*|district\w*|borough|ward|areas?|community area|municipality|locality|barri|barris|barrio|districte|distrito|comuni?|circoscrizione|commune|arrondissement|iris|cetrt\w*|mestna cetrt|krajevna skupnost|obcin\w*|naselje|kvart|mestni del|geo|region|lau|nuts)\b/u;
const codeWords =
  /\b(id|nr|no|num|nummer|number|numero|code|codi|codigo|codice|kod|kode|key|schlussel|ags|kennziffer|kennung|sifra|geo|txt|lau|nuts|plz)\b/u;
const nameWords = /\b(\w*name|nom|nome|naziv|ime|bezeichnung|label|denominazione|titel)\b/u;

const otherWords: readonly (readonly [ColumnRole, RegExp, number])[] = [
  [
    "period",
    /^(jahr|jahre|year|years|any|ano|anno|annee|leto|godina|time|time period|period|periode|zeitraum|berichtsjahr|stichtag|datum|date|data referencia|schuljahr|quartal|quarter|stand|zeit)$/u,
    0.95,
  ],
  [
    "age",
    /^(alter|altersgruppe\w*|altersklasse|age|age group|edat|edat \d+|edad|eta|starost|starostna skupina|tranche d age)$/u,
    0.9,
  ],
  [
    "group",
    /^(geschlecht|sex|sexe|sexo|sesso|spol|gender|gruppe|group|subgroup|herkunft|nationalitat|staatsangehorigkeit|migrationshintergrund|bevolkerungsgruppe|skupina|grup|grupo|gruppo|groupe|\w+gruppe|incgrp)$/u,
    0.9,
  ],
  [
    "indicator",
    /^(indikator\w*|indicator( \w+)?|merkmal\w*|kennzahl|variable|kazalnik|kazalec|indicador|indicatore|indicateur|indic \w+)$/u,
    0.9,
  ],
  ["factor", /\b(\w*faktor|factor|facteur|fattore|faktor)\b/u, 0.9],
  [
    "ignore",
    /^(dataflow|last update|freq|unit|einheit|enota|obs flag|conf status|flag|bemerkung\w*|anmerkung\w*|notes?|comments?|kommentar|uuid|unnamed.*|index|\w*long|\w*lat|longitude|latitude|geometr\w*|telefon|plz|url|website)$/u,
    0.85,
  ],
  [
    "value",
    /(%|\b(in prozent|prozent\w*|percent\w*|per cent|pct|anteil\w*|\w*quote|\w*rate|share|wert|value|obs value|score|index|hardship|z wert|delez|odstotek|vrednost|taxa|tasa|taux|tasso|percentat\w+|porcentaje|percentuale|pourcentage|durchschnitt\w*|mittelwert|mean|average|median|ratio|per 1000|je 1000|pro 1000|renda|import|income|superficie|flache)\b)/u,
    0.85,
  ],
  [
    "denominator",
    /\b(nenner|denominator|grundgesamtheit|einwohner\w*|ew|bevolkerung|population|residents|prebivalc\w+|poblacio|poblacion|popolazione|total children|kinder insgesamt|n|base|basis)\b|\b(anz|anzahl) kinder( va)?$|^(kinder|children|otroci|gesamt|insgesamt|total)( .*)?$/u,
    0.7,
  ],
  [
    "numerator",
    /\b(zahler|numerator|anz|anzahl|zahl|count|counts|number of|no of|falle|cases|stevilo|nombre|numero|nombre d|platze|places|betroffene)\b/u,
    0.75,
  ],
];

const personalWords =
  /\b(vorname|nachname|familienname|geburtsname|kindername|name des kindes|name kind|child name|first name|last name|surname|given name|family name|full name|prenom|cognom|apellidos?|cognome|priimek|geburtsdatum|geburtstag|geb dat\w*|date of birth|birth ?date|birthday|dob|data naixement|fecha nacimiento|datum rojstva|rojstn\w+|date de naissance|data di nascita|ahv\w*|svnr|sozialversicherung\w*|steuer ?id|emso|ssn|nhs number|nino|national id|personal id|id card|dni|codice fiscale|e ?mail\w*|telefon\w*|phone\w*|mobile|handy\w*|tel|iban|strasse|hausnummer|address|\w*adresse|naslov|ansprechpartner\w*|contact person|patient\w*|client name)\b/u;
