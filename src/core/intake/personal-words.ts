import { headerWords } from "./role-words.ts";

/** Whether a column's name announces data about single persons: names, birth dates, national numbers, contacts, homes. */
export function soundsPersonal(name: string): boolean {
  if (!/\p{L}/u.test(name)) return false;
  const text = headerWords(name);
  return personalWords.test(text) || wholeNames.test(text);
}

const names =
  "vorname|nachname|zuname|familienname|geburtsname|kindername|name des kindes|name kind|name der (mutter|eltern)|name des vaters|child s? ?name|name of (the )?child|first name|last name|surname|given name|family name|full name|forename|prenom|nom de famille|nom de l enfant|cognoms?|nom i cognoms?|apellidos?|nombre y apellidos?|nombre del nino|cognome|nome e cognome|priimek|ime in priimek|prezime|ime i prezime|nazwisko|imie|imie i nazwisko|achternaam|voornaam|apelido|sobrenome|nome proprio|nome completo|vezeteknev|keresztnev|csaladi nev|prijmeni|krestni jmeno|jmeno a prijmeni|ansprechpartner\\w*|contact (person|name)|name der erziehungsberechtigten|(patient|klient|client)(en|innen)? ?(name|id|nr|nummer|number)";
const births =
  "geburtsdatum|geburtstag|geb dat\\w*|geboren am|date of birth|birth ?date|birthday|d o b|data (de )?naixement|fecha (de )?nacimiento|datum rojstva|rojstn\\w+|datum rodenja|datum rodjenja|date de naissance|data di nascita|data urodzenia|geboortedatum|data de nascimento|szuletesi (datum|ido)|datum narozeni";
const numbers =
  "ahv\\w*|svnr|sv nummer|sozialversicherung\\w*|steuer ?id|steueridentifikation\\w*|versichertennummer|emso|jmbg|oib|pesel|ssn|nhs number|nino|national insurance|national id|personal id|id card|ausweisnummer|passnummer|passport|dni|nif|numero de securite sociale|codice fiscale|bsn|burgerservicenummer|taj|taj szam|szemelyi szam|rodne cislo|iban|kontonummer";
const contacts =
  "e ?mail\\w*|telefon\\w*|telefono|telephone|phone\\w*|mobiltel\\w*|handy(nummer|nr)?|tel|gsm|strasse|hausnummer|home address|address|adresse|\\w*adresse|adreca|direccion|domicilio|indirizzo|naslov|adresa|adres|morada|endereco|lakcim";

const personalWords = new RegExp(`\\b(${names}|${births}|${numbers}|${contacts})\\b`, "u");
/** Words that only say so when nothing stands beside them. */
const wholeNames =
  /^(mobile|movil|mobil|street|ulica|calle|carrer|rue|via|kind|child|birth|geburt|person|full address|fulladdress|bydliste|contact|kontakt)$/u;
