import { areaWords, codeWords, coordinateWords, nameWords } from "./area-words.ts";
import { figureWords } from "./figure-words.ts";
import type { ColumnRole } from "./recipe.ts";
import { foldText } from "./row-words.ts";

export interface HeaderRole {
  readonly role: ColumnRole;
  /** 0 where the header says nothing. */
  readonly certainty: number;
}

/**
 * What a column's name says about its role, by words of German, English, Slovene, Croatian, Serbian, Spanish, Catalan,
 * French, Italian, Polish, Dutch, Portuguese, Hungarian, Czech and (a few) Cyrillic statistics, and by Eurostat's codes. Content is not
 * looked at. An empty or unknown name gives "ignore" with certainty 0.
 */
export function roleOfHeader(name: string): HeaderRole {
  const text = /[\p{L}%]/u.test(name) ? headerWords(name) : "";
  if (text === "") return { role: "ignore", certainty: 0 };
  if (coordinateWords.test(text)) return { role: "ignore", certainty: 0.85 };
  const area = areaWords.test(text);
  if (area && nameWords.test(text)) return { role: "area-name", certainty: 0.95 };
  if (area && codeWords.test(text)) return { role: "area-code", certainty: 0.95 };
  for (const [role, pattern, certainty] of keyWords) if (pattern.test(text)) return { role, certainty };
  for (const [role, pattern, certainty] of figureWords) if (pattern.test(text)) return { role, certainty };
  if (area || cyrillicAreas.test(text)) return { role: "area-name", certainty: 0.85 };
  if (bareNames.test(text)) return { role: "area-name", certainty: 0.65 };
  if (bareCodes.test(text)) return { role: "area-code", certainty: 0.6 };
  if (codeWords.test(text)) return { role: "ignore", certainty: 0.75 };
  return { role: "ignore", certainty: 0 };
}

/** A name longer than this is a sentence or a broken file; its beginning is enough. */
const longestName = 200;

/** A header's words: small letters without accents, marks and camel case as blanks ("Anz_BP_SK" → "anz bp sk"). */
export function headerWords(name: string): string {
  return foldText(name.slice(0, longestName).replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .replace(/ł/gu, "l")
    .replace(/đ/gu, "d")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** \b knows Latin letters only. */
const cyrillicAreas = /^(општина|община|град|насеље|населено место|месна заједница|раион|квартал)$/u;
const bareNames =
  /^(назив|име|nom|name|naziv|ime|nome|nombre|bezeichnung|label|sk ?name|nazwa|naam|nev|nazev|jmeno|denominazione( (in italiano|italiana.*))?|libelle|designacao)$/u;
const bareCodes =
  /^(код|шифра|code|codi|codigo|codice|sifra|id|nr|nummer|schlussel|key|kod|kodu|sigla.*|seccio censal|seccion censal|sezione di censimento|aeb)$/u;

/** Whole names of the columns that say which observation a row is, and of those that only describe it. */
const keyWords: readonly (readonly [ColumnRole, RegExp, number])[] = [
  [
    "period",
    /^(jahr|jahre|jahrgang der erhebung|year|years|any|ano|anno|annee|leto|godina|god|rok|jaar|ev|time|time period|period|periode|periodo|periodus|okres|obdobje|razdoblje|obdobi|zeitraum|berichtsjahr|berichtszeitraum|bezugsjahr|stichtag|datum|date|data|fecha|reference date|ref period|reference period|data (de )?referencia|fecha de referencia|data di riferimento|date de reference|schuljahr|kita ?jahr|kindergartenjahr|school year|solsko leto|skolska godina|curs( escolar)?|curso( escolar)?|annee scolaire|anno scolastico|rok szkolny|skolni rok|schooljaar|ano letivo|tanev|quartal|quarter|trimestre|trimestr|cetrtletje|kwartal|ctvrtleti|negyedev|kwartaal|monat|month|mes|mesec|mjesec|mois|mese|miesiac|mesic|honap|maand|stand|stand der daten|zeit|година|год)$/u,
    0.95,
  ],
  [
    "age",
    /^(alter|alter in jahren|altersgruppe\w*|altersklasse\w*|alters(jahr|stufe)\w*|age|ages|age ?(group|class|band)s?|agegrp|edat|edat \d+|edad|grup(o|s)? d(e )?edad(es)?|grups? d edat|eta|classe di eta|fascia d eta|fasce d eta|starost|starostna? (skupina|razred)|dob|dobna (skupina|kategorija)|starosna grupa|wiek|grupa wieku|grupy wieku|leeftijd\w*|idade|grupo etario|escalao etario|eletkor|korcsoport|vek|vekova skupina|tranche d age|groupe d age)$/u,
    0.9,
  ],
  [
    "group",
    /^(geschlecht|sex|sexe|sexo|sesso|spol|pol|plec|geslacht|pohlavi|nem|gender|gruppe|group|subgroup|herkunft|nationalitat|nationality|nacionalitat|nacionalidad|nationalite|nazionalita|nacionalidade|obywatelstwo|drzavljanstvo|allampolgarsag|obcanstvi|nationaliteit|cittadinanza|citizenship|citizen|staatsangehorigkeit|migrationshintergrund|bevolkerungsgruppe|armutslage|poverty( status)?|arope|beitragsstufe|gebuhrenstufe|fee( group)?|income group|einkommensgruppe|skupina|grup|grupa|grupo|gruppo|groupe|groep|csoport|\w+gruppe|incgrp|hhtyp|c birth|citizen|isced\d*|disability)$/u,
    0.9,
  ],
  [
    "indicator",
    /^(indikator\w*|indicator( \w+)?|merkmal\w*|kennzahl|variable|kazalnik|kazalec|pokazatelj|indicador|indicatore|indicateur|wskaznik|mutato|ukazatel|indic \w+)$/u,
    0.9,
  ],
  [
    "ignore",
    /^(dataflow|structure|structure id|structure name|last update|freq|unit|units|unit mult|einheit|enota|mjera|jedinica mjere|unidad|unitat|unite|unita( di misura)?|jednostka( miary)?|eenheid|unidade|mertekegyseg|jednotka|decimals|obs flag|obs status|conf status|flag|flags|bemerkung\w*|anmerkung\w*|notes?|opomb[ae]|napomen[ae]|observations?|бележк[аи]|напомен[ае]|observaciones|observacions|remarques?|osservazioni|uwagi|opmerkingen|observacoes|megjegyzes|poznamky?|comments?|kommentar|uuid|guid|unnamed.*|index|lfd nr|laufende nummer|row|zeile|\w*long|\w*lat|\w*longitude|\w*latitude|geometr\w*|wkt|shape \w+|telefon|plz|postleitzahl|zip( code)?|postcode|postal code|code postal|codi postal|codigo postal|cap|postna stevilka|postanski broj|kod pocztowy|url|website|homepage)$/u,
    0.85,
  ],
];
