/** Words for neighbourhoods, districts, municipalities and regions, folded to small letters without accents. */
export const areaWords = words(
  "wohnviertel|wov|stadtviertel|viertel|quartiere?s?|stadtteile?|stadtbezirke?|bezirk\\w*|betreuungsbezirk\\w*|kreise?|landkreis|stadtkreis|schulkreis|schulbezirk|schulsprengel|sk ?name|planungsraume?|plr|prognoseraume?|bezirksregion|bzr|pgr|lor|gemeinde\\w*|ortsteile?|ortschaft|gebiet\\w*|sozialraum\\w*|raumeinheit|statistischer bezirk|zahlsprengel|sprengel|kommunen?",
  "neighbou?rhood\\w*|district\\w*|borough|wards?|areas?|community area|municipalit(y|ies)|locality|county|local authority|parish|zones?",
  "cetrt(i|na)?|mestna cetrt|krajevna skupnost|obcin\\w*|naselj[ea]|mestni del|krajevna enota|kvart|gradska cetvrt|gradski kotar|kotar|mjesni odbor|mesna zajednica|opcin\\w*|opstin\\w*|zupanija|grad",
  "barris?|barrios?|districtes?|distritos?|municipios?|municipis?|comar(ca|ques)|comunidad autonoma|provincias?|seccion",
  "quartiers?|communes?|arrondissement|iris|canton|departement",
  "comun[ei]|circoscrizion[ei]|quartier[ei]|rion[ei]|municipi[oi]|provinc(ia|e)|region[ei]|ripartizione geografica|unita territoriale",
  "gmin[ay]|dzielnic[ay]|osiedl[ea]|powiat\\w*|wojewodztw\\w*|solectwo",
  "wijk(en)?|buurt(en)?|gemeenten?|stadsdel?e?e?len?|freguesias?|concelhos?|bairros?",
  "keruletek?|kerulet|varosresz(ek)?|telepules(ek)?|jaras|megye|obec|obce|mestska cast|mestske casti|okres(y)?|kraj|mesto|mestsk\\w* obvod",
  "geo|regions?|territor\\w*|lau ?[12]?|nuts ?[0-3]?|ags",
);

/** Words that make a code of what they stand beside. */
export const codeWords = words(
  "id|nr|no|num|nummer|\\w+nummer|number|numero|code|codi|codigo|codice|cod|kod|kode|kodja|key|schlussel|ags|kennziffer|kennung|sifra|sifr[ae]|maticni broj|broj|geo|txt|lau ?[12]?|nuts ?[0-3]?|sigla|teryt|insee|istat|ine|cbs|ksh|plz",
);

/** Words that make a name of what they stand beside. */
export const nameWords = words(
  "\\w*name|nom|nome|nombre|naziv|ime|bezeichnung|label|libelle|denominazione|denominacion|denominacio|titel|nazwa|naam|nev|neve|nazev|designacao",
);

/** Co-ordinates are never areas, whatever stands beside them. */
export const coordinateWords = words(
  "geo (epsg|epgs|point|shape|x|y|lat|lon|long|coord\\w*).*|epsg|epgs|etrs\\d*|wgs ?84|utm|x coord\\w*|y coord\\w*|coord\\w*|koordinate\\w*|rechtswert|hochwert|geometri[ae]\\w*|geometry",
);

function words(...lists: readonly string[]): RegExp {
  return new RegExp(`\\b(${lists.join("|")})\\b`, "u");
}
