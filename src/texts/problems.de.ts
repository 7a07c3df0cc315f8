import type { en } from "./problems.en.ts";
import type { Texts } from "./texts.ts";

export const de = {
  titleEmptyFile: "Leere Datei",
  emptyFile: "Die Datei ist leer.",
  titleBinaryFile: "Keine Tabelle",
  binaryFile:
    "Diese Datei enthält keine Tabelle, die sich hier lesen lässt. Speichern Sie die Tabelle als XLSX oder CSV und lesen Sie diese Datei ein.",
  titleNoTable: "Keine Tabelle",
  noTable: "Es wurde keine Tabelle gefunden. Prüfen Sie das Trennzeichen und die erste Datenzeile.",
  titleUnclosedQuote: "Offenes Anführungszeichen",
  unclosedQuote:
    "Hier beginnt ein Anführungszeichen, das nirgends endet. Prüfen Sie das Anführungszeichen oben, oder berichtigen Sie die Zeile in der Datei.",
  titleRowTooShort: "Zeile zu kurz",
  rowTooShort: "Die Zeile hat {{found}} Zellen statt {{expected}}; die letzten gelten als leer.",
  titleRowTooLong: "Zeile zu lang",
  rowTooLong: "Die Zeile hat {{found}} Zellen statt {{expected}}. Prüfen Sie Trennzeichen und Anführungszeichen.",
  titleNotANumber: "Keine Zahl",
  notANumber: "„{{text}}“ ist keine Zahl.",
  titleUnknownSign: "Zeichen ohne Bedeutung",
  unknownSign: "Sagen Sie, wofür „{{text}}“ steht: null, fehlt, trifft nicht zu oder zurückgehalten.",
  titleUnknownArea: "Unbekanntes Gebiet",
  unknownArea: "„{{text}}“ gehört nicht zu den Gebieten des Projekts. Wählen Sie, für welches Gebiet es steht.",
  titleDuplicateObservation: "Derselbe Wert zweimal",
  duplicateObservation: "Für {{area}} steht im Zeitraum {{period}} schon ein Wert in Zeile {{firstRow}}.",
  titlePartLargerThanWhole: "Teil größer als das Ganze",
  partLargerThanWhole: "Der Teil ({{part}}) ist größer als das Ganze ({{whole}}).",
  titlePercentOver100: "Mehr als 100 %",
  percentOver100: "{{value}} % ist mehr, als ein Anteil sein kann.",
  titleValueDiffersFromCounts: "Wert und Anzahl weichen ab",
  valueDiffersFromCounts: "Die Datei nennt {{value}}; ihre eigenen Anzahlen ergeben {{expected}}.",
  titleTotalDiffersFromSum: "Summe weicht ab",
  totalDiffersFromSum: "„{{label}}“ nennt {{total}}; die Zeilen ergeben zusammen {{sum}}.",
  titlePersonalDataColumn: "Sieht nach personenbezogenen Daten aus",
  personalDataColumn:
    "Die Spalte „{{name}}“ sieht nach personenbezogenen Daten aus. Sie wird nicht gelesen, wenn Sie nichts anderes sagen.",
  titleNoAreaColumn: "Keine Spalte für das Gebiet",
  noAreaColumn: "Keine Spalte sagt, zu welchem Gebiet eine Zeile gehört. Wählen Sie eine im Kopf der Tabelle.",
  titleNoValueColumn: "Keine Spalte mit Werten",
  noValueColumn: "Keine Spalte enthält die Werte. Wählen Sie eine im Kopf der Tabelle.",
  titleNoPeriod: "Kein Zeitraum",
  noPeriod: "Die Datei sagt nicht, für welchen Zeitraum ihre Zahlen gelten. Geben Sie ihn unter der Tabelle ein.",
  titleNoIndicator: "Kein Indikator",
  noIndicator: "Sagen Sie, zu welchem Indikator die Zahlen gehören, oder legen Sie einen neuen an.",
  titleEmptyArea: "Zeile ohne Gebiet",
  emptyArea: "Die Zeile nennt kein Gebiet.",
  titleMojibake: "Verstümmelte Zeichen",
  mojibake:
    "Zeichen sehen verstümmelt aus („{{text}}“). Sie waren schon vorher falsch; wählen Sie eine andere Zeichenkodierung oder exportieren Sie die Datei neu.",
  titleEstimatedDenominator: "Geschätzte Anzahlen",
  estimatedDenominator: "Die Datei nennt Quoten und Anzahlen; das Ganze wird daraus geschätzt und so gekennzeichnet.",
  titleSeveralTables: "Mehrere Tabellen",
  severalTables: "Die Datei enthält {{count}} Tabellen. Eine wird gelesen; wählen Sie, welche.",
  titleEncodingError: "Verlorene Zeichen",
  encodingError: "Einige Zeichen lassen sich in dieser Kodierung nicht lesen („{{text}}“). Wählen Sie eine andere.",
  titleLeadingZerosIgnored: "Führende Nullen übergangen",
  leadingZerosIgnored:
    "„{{text}}“ wurde dem Gebiet mit dem Schlüssel {{code}} zugeordnet; führende Nullen sind in der Datei verloren gegangen.",
  titleAreasNotGeojson: "Kein GeoJSON",
  areasNotGeojson: "Die Datei beginnt wie GeoJSON, enthält aber keine Liste von Gebieten.",
  titlePolygonNotDegrees: "Umriss nicht in Grad",
  polygonNotDegrees:
    "Der Umriss von {{area}} ist nicht in Grad geografischer Länge und Breite angegeben und bleibt weg. Name und Schlüssel bleiben.",
  titleAreaCodeTwice: "Schlüssel doppelt",
  areaCodeTwice: "Zwei Gebiete haben denselben Schlüssel. Schlüssel müssen verschieden sein.",
  titleOdsFile: "OpenDocument-Tabelle",
  odsFile:
    "Das ist eine OpenDocument-Tabelle. Öffnen Sie sie im Büroprogramm, speichern Sie sie als XLSX oder CSV und lesen Sie diese Datei ein.",
  titleXlsFile: "Alte Excel-Datei",
  xlsFile:
    "Das ist eine Excel-Datei aus der Zeit vor 2007. Öffnen Sie sie, speichern Sie sie als XLSX und lesen Sie diese Datei ein.",
  titlePdfFile: "PDF-Datei",
  pdfFile:
    "Ein PDF enthält Seiten, keine Tabelle. Bitten Sie um die Tabelle als XLSX oder CSV, geben Sie die Zahlen ein, oder legen Sie den Bericht als Beleg ab.",
  titleSampleOnly: "Nur ein Teil der Datei angesehen",
  sampleOnly:
    "Die Datei ist groß: Diese Vorschau beruht auf ihrem Anfang und ihrem Ende. Beim Einlesen werden alle Zeilen gelesen.",
  titleHiddenRows: "Ausgeblendete Zeilen",
  hiddenRows:
    "Im Blatt sind Zeilen mit Inhalt ausgeblendet ({{count}}). Sie werden nicht gelesen; blenden Sie sie in der Datei ein, wenn sie zur Tabelle gehören.",
  titleHiddenColumns: "Ausgeblendete Spalten",
  hiddenColumns:
    "Im Blatt sind Spalten mit Inhalt ausgeblendet ({{count}}). Sie werden nicht gelesen; blenden Sie sie in der Datei ein, wenn sie zur Tabelle gehören.",
  titleHiddenSheets: "Ausgeblendete Blätter",
  hiddenSheets: "Die Datei hat ausgeblendete Blätter. Wählen Sie eines, wenn die Tabelle dort steht.",
  titleFootnoteMarks: "Fußnotenzeichen",
  footnoteMarks:
    "Zellen tragen ein Fußnotenzeichen ({{count}}, etwa „{{text}}“). Es wird nicht als Teil der Zahl gelesen.",
  titleFormulaError: "Fehler aus einer Formel",
  formulaError:
    "Die Zelle enthält den Fehler einer Formel („{{text}}“). Berichtigen Sie ihn in der Datei, oder sagen Sie, dass der Wert fehlt.",
  titleDateOrderUnclear: "Reihenfolge von Tag und Monat",
  dateOrderUnclear:
    "Die Daten in „{{name}}“ lassen sich auf zwei Arten lesen. Sagen Sie, ob der Tag oder der Monat zuerst kommt.",
  titleRepeatedHeader: "Kopfzeile wiederholt",
  repeatedHeader: "Hier steht mitten in den Daten noch einmal der Tabellenkopf. Diese Zeile bleibt weg.",
  titleStepColumnMissing: "Spalte nicht gefunden",
  stepColumnMissing:
    "Ein Schritt braucht die Spalte „{{name}}“, die es in dieser Datei nicht gibt. Ändern Sie den Schritt oder den Namen der Spalte.",
  titleShareAmongPercents: "Anteil statt Prozent",
  shareAmongPercents: "{{area}}: {{value}} sieht nach einem Anteil aus; in Prozent wären es {{meant}}.",
  titleUnitChanged: "Andere Einheit?",
  unitChanged:
    "Die Werte für {{period}} und {{before}} unterscheiden sich überall etwa um das {{factor}}-Fache. Prüfen Sie, ob die Einheit dieselbe ist.",
  titleDecimalMarkTypo: "Verrutschtes Komma?",
  decimalMarkTypo: "{{area}}: {{value}} steht zwischen Werten um {{usual}}. Ist {{meant}} gemeint?",
  titleValueJumps: "Plötzlicher Sprung",
  valueJumps:
    "{{area}} springt von {{before}} ({{period}}) auf {{value}}, anders als die übrigen Gebiete. Prüfen Sie die Zahl.",
  titleValueOutlier: "Weit von den anderen entfernt",
  valueOutlier:
    "{{area}}: {{value}} liegt weit von den anderen Gebieten entfernt (in der Mitte {{usual}}). Prüfen Sie die Zahl.",
  titleRepeatedRow: "Zeile wiederholt",
  repeatedRow:
    "Diese Zeile sagt dasselbe wie Zeile {{firstRow}}. Lassen Sie die Wiederholung weg, damit nichts doppelt zählt.",
  titlePublishedFigureChanges: "Zahl ändert sich",
  publishedFigureChanges:
    "Für {{area}} hat das Projekt im Zeitraum {{period}} die Zahl {{old}}; diese Datei nennt {{new}}. Die neue Zahl tritt an die Stelle der alten.",
  titleAreaNotValid: "Gebiet gab es damals nicht",
  areaNotValid:
    "{{area}} gab es im Zeitraum {{period}} nicht, und die Zahlen lassen sich nicht zu denen eines anderen Gebiets zählen. Prüfen Sie den Zeitraum oder die Jahre des Gebiets.",
  titleIncompleteSum: "Unvollständige Summen",
  incompleteSum:
    "In Summen fehlen Zellen, die die Quelle verdeckt oder nicht nennt ({{cells}} Zellen, {{count}} Summen). Der Schritt entscheidet, ob diese Summen ohne sie und so gekennzeichnet erscheinen oder gar nicht.",
  titleNotAllCompared: "Nicht alle Zahlen verglichen",
  titleTooManyHeldRows: "Zu viele fehlerhafte Zeilen",
  notAllCompared:
    "Die Datei ist so lang, dass nur die Zahlen von {{count}} der {{all}} Reihen miteinander und mit früheren Jahren verglichen wurden. Gelesen werden alle.",
  tooManyHeldRows:
    "{{count}} Zeilen lassen sich nicht lesen. Nur die ersten {{kept}} werden zurückgelegt; prüfen Sie, wie die Datei gelesen wird.",
} satisfies Texts<typeof en>;
