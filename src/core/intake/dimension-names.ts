import { isPeriod } from "./cell-kind.ts";
import { foldText } from "./row-words.ts";

/** What the name of a figure column says about the figures in it, besides what they are. */
export interface NamedDimensions {
  readonly period?: string;
  readonly group?: string;
  readonly age?: string;
  /** The name without them, folded; what the figures are. */
  readonly rest: string;
}

/**
 * Takes year, school year, age span and group (sex, poverty, benefit, fee, nationality) out of a column's name, each as it
 * is written there: "Anzahl Mädchen 3–6 Jahre 2020" has all three and the rest "anzahl". Two different years are no period.
 */
export function dimensionsOfName(name: string): NamedDimensions {
  if (name === "" || name.length > longestName) return { rest: name };
  const period = periodIn(name);
  const undated = period === null ? name : name.replace(period, " ");
  const age = ageIn(undated);
  const ageless = age === null ? undated : undated.replace(age, " ");
  const group = groupIn(ageless);
  return {
    ...(period === null ? {} : { period: period.trim() }),
    ...(age === null ? {} : { age: age.trim().replace(/^\((.*)\)$/u, "$1") }),
    ...(group === null ? {} : { group: group.text }),
    rest: wordsOf(group === null ? ageless : group.rest)
      .filter((word) => !fillers.test(word))
      .join(" "),
  };
}

/** Longer names are sentences. */
const longestName = 160;

function periodIn(name: string): string | null {
  if (isPeriod(name)) return name.trim();
  const school = name.match(/(?<![\d.])20\d{2} ?[/–-] ?(?:20)?\d{2}(?!\d)/gu);
  if (school?.length === 1) return school[0] ?? null;
  const years = name.match(/(?<![\d.])(?:19|20)\d{2}(?![\d.])/gu);
  return years?.length === 1 ? (years[0] ?? null) : null;
}

const years =
  "(?:[- ]?jährige[nr]?|[- ]?jaehrige[nr]?|jahren?|jährig\\w*|years?(?: olds?)?|yrs?|y|anys?|años?|anos?|ans?|anni|let[aio]?|god(?:ine|ina|\\.)?|lat[a]?|jaar|évesek|éves|év|r(?:oky|oků|oku)|j\\.?)";
const under =
  "(?:unter|under|below|less than|bis unter|u|menys de|menos de|moins de|meno di|sotto i|do|pod|mlajši od|mlađi od|poniżej|onder|tot|alatt|méně než|<|≤)";
const joined = "(?:[-–—/]|bis(?: unter)?|to|a|à|do|tot|e|i)";
const agePatterns = [
  /(?<![\p{L}\d])Y_?(?:LT|GE|GT)?_?\d{1,3}(?:[-T]\d{1,3})?(?![\p{L}\d])/u,
  new RegExp(
    `(?<![\\p{L}\\d.])\\(?(?:de |da |von |od |from |aged? |alter )?\\d{1,3} ?${joined} ?\\d{1,3}(?: ?${years})?(?![\\p{L}\\d.])\\)?`,
    "iu",
  ),
  new RegExp(`(?<![\\p{L}\\d])\\(?${under} ?\\d{1,3}(?: ?${years})?(?![\\p{L}\\d.])\\)?`, "iu"),
  new RegExp(
    `(?<![\\p{L}\\d.])\\d{1,3} ?(?:${years} )?(?:\\+|und ?(?:mehr|älter)|and (?:over|older|more)|i més|y más|et plus|e (?:più|oltre)|in več|i više|i więcej|en ouder|e mais|és több|a více)(?: ?${years})?(?![\\p{L}\\d])`,
    "iu",
  ),
  new RegExp(`(?<![\\p{L}\\d.])\\d{1,3} ?${years}(?![\\p{L}\\d])`, "iu"),
  /(?<![\p{L}\d])(?:alter|aged?|edat|edad|età|eta|starost|dob|wiek|leeftijd|âge) \d{1,3}(?![\d.])/iu,
  /^\s*\d{1,3}\s*\+?\s*$/u,
];

function ageIn(name: string): string | null {
  for (const pattern of agePatterns) {
    const found = pattern.exec(name);
    if (found && !/^\D*(19|20)\d{2}/u.test(found[0])) return found[0];
  }
  return null;
}

const notPoor =
  "(?:nicht|non?|not|keine?|ohne|without|sense|sin|sans|senza|brez|bez|nije|nisu|nie|niet|zonder|sem|nao|nem|fora de|autres que)";
const poverty =
  "(?:armutsgefahrdete?[rnm]?|von armut betroffen\\w*|arme?|in armut|arope|at risk(?: of poverty)?(?: or social exclusion)?|poor|in poverty|en risc(?: de pobresa)?|risc(?: de pobresa)?|pobres?|en riesgo(?: de pobreza)?|riesgo(?: de pobreza)?|en risque(?: de pauvrete)?|risque(?: de pauvrete)?|pauvres?|a rischio(?: di poverta)?|rischio(?: di poverta)?|poveri|tveganj\\w+ revscin\\w+|pod pragom revscine|revni|u riziku(?: od siromastva)?|rizik\\w*(?: od siromastva)?|siromasni|(?:nie)?zagrozon\\w+(?: ubostwem)?|w ubostwie|em risco(?: de pobreza)?|sociale? uitkering)";
const benefit =
  "(?:sozialhilfe(?:bezug|beziehende)?|grundsicherung|burgergeld|sgb ?ii|mindestsicherung|leistungsbezug|benefits?|social assistance|transfers?|socialn\\w+ pomoc\\w*|denarn\\w+ pomoc\\w*|prestaci\\w+|ajuda|ayuda|beneficiaris?|prestations?|allocations?|sussidi\\w*|zasil\\w+|naknad\\w+)";
const fee =
  "(?:ermassigt\\w*(?: (?:beitrag|gebuhr))?|beitragsfrei\\w*|gebuhrenfrei\\w*|befreit|reduced(?: fee)?|free(?: of charge)?|subsidi[sz]ed|full fee|voller beitrag|vollzahler\\w*|regular fee|znizano placilo|oprosceni|znizan\\w+|tarifa reduida|quota reduida|bonificad\\w+|cuota reducida|tarif reduit|retta ridotta|tariffa ridotta|tariffa agevolata|umanjen\\w+|oplata obnizona|znizk\\w+|ulgow\\w+)";
const nationality =
  "(?:auslander\\w*|inlander\\w*|deutsche?|schweizer\\w*|osterreicher\\w*|(?:mit|with) migrationshintergrund|migrationshintergrund|migration background|foreign(?:ers|born)?|nationals?|natives?|tujci|drzavljani|stranci|estrangers|extranjeros|etrangers|stranieri|italiani|cudzoziemcy|roma|romi)";
const sex =
  "(?:weiblich|mannlich|madchen|jungen|knaben|buben|frauen|manner|divers|females?|males?|girls?|boys?|women|men|dones|homes|nenes|nens|mujeres|hombres|ninas|ninos|femmes|hommes|filles|garcons|femmine|maschi|bambine|bambini|deklice|decki|fantje|zenske|moski|djevojcice|djecaci|devojcice|decaci|zene|muskarci|dziewczynki|chlopcy|kobiety|mezczyzni|meisjes|jongens|vrouwen|mannen|meninas|meninos|mulheres|homens|lanyok|fiuk|nok|ferfiak|divky|chlapci|zeny|muzi)";
const others =
  "(?:andere|ubrige|sonstige|rest|others?|ostali|drugi|altres|otros|autres|altri|pozostal[ie]|inni|overige|outros|egyeb|ostatni)";
const groupPattern = new RegExp(
  `(?<![\\p{L}\\d])(?:${notPoor} )?(?:${poverty}|${benefit}|${fee}|${nationality}|${sex})(?![\\p{L}\\d])|(?<![\\p{L}\\d])(?:${notPoor} )(?:risiko|risk|risc|riesgo|risque|rischio|tveganja|rizika|ermassigung|reduktion|reduction|reduccio|bonificacio|reduccion|znizanja|riduzione|znizki|mit) ?|^(?:${others}|[mwfdkz]|nicht|not|no|non)$|(?<![\\p{L}\\d])${others}$`,
  "u",
);

/** Works on folded words and gives the words as they are written. */
function groupIn(name: string): { readonly text: string; readonly rest: string } | null {
  const words = name.split(/[\s_()/:|,;]+/u).filter((word) => word !== "");
  const folded = words.map((word) => foldText(word).replace(/ł/gu, "l").replace(/đ/gu, "d"));
  const found = groupPattern.exec(folded.join(" "));
  if (!found) return null;
  const from = folded.join(" ").slice(0, found.index).split(" ").length - 1;
  const count = found[0].trim().split(" ").length;
  return {
    text: words.slice(from, from + count).join(" "),
    rest: [...words.slice(0, from), ...words.slice(from + count)].join(" "),
  };
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== "");
}

const fillers =
  /^(jahre?|jahren|jahrige|years?|anys|anos|ans|anni|let|leta|godina|lat|jaar|eves|roku|schuljahr|kitajahr|curs|curso|im|in|von|der|die|davon|of|de|del|the|aged?|alter|edat|edad|eta)$/u;
