import type { ColumnRole } from "./recipe.ts";

const countWords =
  "zahler|numerator|numerador|numeratore|numerateur|stevec|brojnik|licznik|teller|szamlalo|citatel|anz|anzahl|zahl|count|counts|number of|no of|falle|cases|stevilo|broj|nombre|nombre d|numero|numero de|n de|liczba|aantal|szam|szama|pocet";

/** Words in the names of figure columns, folded to small letters without accents; the first that fits decides. */
export const figureWords: readonly (readonly [ColumnRole, RegExp, number])[] = [
  ["factor", words("\\w*faktor|factor|facteur|fattore|wspolczynnik przeliczeniowy|fator|szorzo|koeficient"), 0.9],
  [
    "value",
    /(%|\b(in prozent|prozent\w*|percent\w*|per cent|pct|anteile?|\w*quote|\w*rate|share|wert|value|valor|valore|valeur|vrijednost|obs value|score|index|hardship|z wert|deleza?|odstot\w*|vrednost|stopnja|stopa|udio|postotak|procen\w*|taxa|tasa|taux|tasso|percentat\w+|porcentaje|percentuale|pourcentage|part|quota|proporcio|proporcion|odsetek|udzial|wskaznik|wartosc|aandeel|waarde|percentagem|arany|szazalek|ertek|podil|hodnota|mira|durchschnitt\w*|mittelwert|mean|average|median|ratio|per 1000|je 1000|pro 1000|per 100|ausgaben|kosten|budget|expenditure|costs?|spending|stroski|izdatki|troskovi|rashodi|gastos?|costes?|despes[ae]s?|depenses?|couts?|spes[ae]|costi|wydatki|koszty|uitgaven|custos?|kiadas\w*|koltseg\w*|vydaje|naklady|renda|renta|import|importe|income|superficie|flache|area ha)\b)/u,
    0.85,
  ],
  ["value", /^(проценат|процент|удео|дял|расходи|разходи|вредност|стоиност)( .*)?$/u, 0.85],
  [
    "denominator",
    /\b(nenner|denominator|denominador|denominatore|denominateur|imenovalec|nazivnik|mianownik|noemer|nevezo|jmenovatel|grundgesamtheit|einwohner\w*|ew|bevolkerung|population|residents|prebivalc\w+|stanovni\w+|poblacio|poblacion|popolazione|ludnosc|mieszkanc\w+|bevolking|inwoners|populacao|lakossag|nepesseg|obyvatel\w*|total children|kinder insgesamt|n|base|basis)\b|\b(anz|anzahl) kinder( va)?$|^(kinder|children|otroci|djeca|deca|nens|infants|ninos|enfants|bambini|dzieci|kinderen|criancas|gyermekek|deti|gesamt|insgesamt|total|skupaj|ukupno|ensemble|totale|ogolem|razem|totaal|osszesen|celkem)( .*)?$/u,
    0.7,
  ],
  ["numerator", words(`${countWords}|beziehende`), 0.82],
  ["numerator", /^бро[иј] .*$/u, 0.82],
  [
    "numerator",
    words("platze|places|mesta|mjesta|plazas|posti|miejsca|plaatsen|vagas|ferohely|betroffene|empfanger\\w*"),
    0.75,
  ],
];

function words(list: string): RegExp {
  return new RegExp(`\\b(${list})\\b`, "u");
}
