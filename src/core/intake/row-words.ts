/** Small letters, no accents, single blanks: "Gesamte  Stadt" and "GESAMTE STADT" become the same. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/[\s_]+/gu, " ")
    .trim();
}

/** Whether an area label means "all areas together" in one of the languages that municipal files come in. */
export function isTotalLabel(label: string): boolean {
  return totalPattern.test(foldText(label).replace(/^[\W\d]+|[:*\s]+$/gu, ""));
}

/** Whether a line begins like a note, a source line or a legend. */
export function looksLikeNote(text: string): boolean {
  const folded = foldText(text);
  return notePattern.test(folded) || legendPattern.test(text.trim());
}

/** "* = number too small", "– = genau null", "..: not available": the sign and what the file says about it. */
export const legendPattern =
  /^["'(]?([-–—−.·•…:/*xX]{1,3}|[<≤] ?\d+|k\. ?A\.|n\. ?[avdsp]\.?)["')]?\s*(?:[=:]|\s[-–]\s|\s{2,})\s*(\p{L}.{2,})$/u;

const totalPattern = new RegExp(
  "^(" +
    [
      "gesamt(e[rs]?)?( .*)?",
      "insgesamt",
      ".* insgesamt",
      ".* gesamt",
      "summe( .*)?",
      "total(e|en|s|i)?",
      "total (general|generale|city|stadt|gesamt|kanton|canton|ville|ciutat|ciudad|communes?|comune|municip.*)",
      "(grand|sub|city|overall) ?total",
      "zwischensumme",
      "stadt",
      "(ganze|gesamte|ges\\.) stadt( .*)?",
      "stadt .* (gesamt|total|zusammen)",
      "alle (stadtteile|bezirke|quartiere|wohnviertel|gebiete)",
      "city( ?wide)?( total| average)?",
      "whole city",
      "all (areas|districts|neighbourhoods|neighborhoods|wards)",
      "overall",
      "skupaj",
      "vsi",
      "mesto skupaj",
      "obcina skupaj",
      "ukupno",
      "sveukupno",
      "ensemble( .*)?",
      "tot(a|al) (la )?ciutat",
      "conjunt( .*)?",
      "in totale",
      "complessivo",
      "durchschnitt( .*)?",
      "mittelwert",
      "average",
      "mean",
      "mitjana",
      "media",
      "povprecje",
      "razem",
      "ogołem",
      "celkem",
      "spolu",
      "osszesen",
      "totaal",
      "i alt",
      "totalt",
      "yhteensa",
      "toplam",
      "общо",
      "всичко",
      "всего",
      "итого",
      "усього",
      "разом",
      "укупно",
      "вкупно",
      "συνολο",
    ].join("|") +
    ")$",
  "u",
);
const notePattern =
  /^(#|\*+ ?\p{L}|\(?\d{1,2}\) |[¹²³⁴] ?|quellen?\b|sources?\b|datenquelle|hinweise?\b|anmerkung|notes?\b|nota\b|legende|legend\b|stand\b.*\d|©|copyright|font\b|fonte\b|fuente|viri?\b.*:|opomb|erlauterung|zeichenerklarung|erstellt|herausgeber|abruf|statistisches amt|bemerkung|remark|footnote|disclaimer|last update|letzte aktualisierung|(zrodło|uwag[ai]|zdroj|poznamk[ay]|forras|megjegyzes|sursa|bron|toelichting|kilde|merknad|kalla|anmarkning|lahde|huomautus|kaynak|izvor|napomena|източник|забележк[аи]|бележк[аи]|источник|примечани[ея]|джерело|примітк[аи]|извор|напомена|πηγη|σημειωση)(?=[\s.:]|$))/u;
