import type { en } from "./errors.en.ts";
import type { Texts } from "./texts.ts";

export const de = {
  aboutFile: "{{file}}: {{sentence}}",
  internal:
    "In der App ist ein Fehler aufgetreten. Was vorher gespeichert war, ist sicher. Bitte senden Sie den Problembericht und nennen Sie die Nummer {{id}}.",
  unknownCall:
    "Diese Fassung der App kennt nicht, was von ihr verlangt wurde. Schließen Sie alle Fenster und starten Sie sie neu.",
  invalidInput:
    "Eine Angabe kann so nicht verwendet werden ({{field}}). Bitte ändern Sie sie und versuchen Sie es noch einmal.",
  cancelled: "Angehalten. Es wurde nichts geändert.",
  noProjectOpen: "Es ist kein Projekt geöffnet. Öffnen Sie eines oder legen Sie ein neues an.",
  readOnlyProject: "Dieses Projekt ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um darin weiterzuarbeiten.",
  notFound:
    "Diesen Eintrag gibt es nicht mehr. Vielleicht hat ihn jemand entfernt; der Bildschirm zeigt den jetzigen Stand.",
  fileMissing: "Die Datei ist nicht mehr an ihrem Ort. Wählen Sie sie noch einmal aus.",
  fileIsDirectory: "Das ist ein Ordner. Wählen Sie eine Datei darin aus.",
  fileEmpty: "Die Datei ist leer. Exportieren Sie sie neu aus ihrer Quelle und wählen Sie die neue Datei.",
  fileUnreadable:
    "Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie anderswo geöffnet ist und ob Sie sie lesen dürfen.",
  fileTooLarge: "Die Datei ist zu groß, um hier gelesen zu werden. Exportieren Sie einen kleineren Teil.",
  fileExists: "Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.",
  notAProject: "Das ist kein Trellis-Projekt. Projekte enden auf .trellis.",
  foreignDatabase: "Das ist die Datenbank einer anderen App, kein Trellis-Projekt. Sie wurde nicht verändert.",
  newerProject:
    "Dieses Projekt wurde mit einer neueren Fassung von Trellis angelegt. Installieren Sie diese, um es zu öffnen. Die Datei wurde nicht verändert.",
  damagedProject:
    "Die Projektdatei ist beschädigt. Stellen Sie eine Sicherung wieder her; an der beschädigten Datei wurde nichts geändert.",
  projectInUse:
    "Gerade arbeitet jemand anderes in diesem Projekt. Sie können es lesen oder warten, bis es dort geschlossen ist.",
  diskFull:
    "Auf dem Datenträger ist kein Platz mehr. Von diesem Schritt wurde nichts gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.",
  binaryFile:
    "Das ist keine Tabelle aus Text. Öffnen Sie die Datei im Programm, aus dem sie stammt, und speichern Sie sie als CSV.",
  unsupportedFile:
    "Dateien dieser Art können nicht gelesen werden. Speichern Sie sie als CSV und wählen Sie diese Datei.",
  noTable:
    "In dieser Datei wurde keine Tabelle gefunden. Nötig sind eine Zeile mit Überschriften und darunter Zeilen mit Werten.",
  importBlocked: "Die Datei kann so nicht übernommen werden. Es wurde nichts gespeichert.",
  importBlockedInRow: "Die Datei kann wegen Zeile {{row}} nicht übernommen werden. Es wurde nichts gespeichert.",
  recipeInvalid:
    "Die Beschreibung, wie die Datei zu lesen ist, kann nicht verwendet werden. Wählen Sie die Spalten noch einmal.",
  areasInvalid:
    "Die Gebiete in dieser Datei können nicht verwendet werden. Nötig ist eine Zeile je Gebiet mit Schlüssel und Namen.",
  areasInvalidInRow:
    "Die Gebiete in dieser Datei können wegen Zeile {{row}} nicht verwendet werden. Jede Zeile braucht einen eigenen Schlüssel und einen eigenen Namen.",
  areasInUse:
    "Zu diesen Gebieten gibt es Werte, deshalb können sie nicht ersetzt werden. Machen Sie zuerst diese Importe rückgängig.",
  unknownIndicator: "Den Indikator {{indicator}} gibt es in diesem Projekt nicht. Importieren Sie zuerst Werte dafür.",
  unknownPeriod: "Für {{period}} gibt es keine Werte. Wählen Sie eines von: {{periods}}.",
  unknownArea:
    "Das Gebiet {{area}} gibt es in diesem Projekt nicht. Prüfen Sie den Namen oder nehmen Sie es zu den Gebieten auf.",
  inUse: "Andere Einträge bauen auf diesem auf, deshalb kann er nicht entfernt werden. Entfernen Sie zuerst jene.",
  recipeInvalidAt:
    "Die Beschreibung, wie die Datei zu lesen ist, kann nicht verwendet werden: bei „{{where}}“ stimmt etwas nicht. Wählen Sie die Spalten noch einmal.",
  evidenceInUse:
    "Auf „{{title}}“ beruhen eingegebene Werte (insgesamt {{figures}}), deshalb kann der Bericht nicht entfernt werden. Entfernen Sie zuerst diese Werte.",
  figureInvalid: "Dieser Wert kann nicht stimmen. Bitte prüfen Sie ihn.",
  figureNumberMissing:
    "Die Zahl fehlt. Geben Sie den Wert oder beide Anzahlen an, oder sagen Sie, warum es keine gibt.",
  figureNumberNotExpected:
    "Es ist eine Zahl angegeben und zugleich gesagt, dass es keine gibt. Nehmen Sie die Zahl heraus oder wählen Sie „Zahl“.",
  figureWholeMissing: "Zu einem Teil gehört das Ganze: Geben Sie an, wie viele es insgesamt sind, mehr als null.",
  figureNegative: "Dieser Wert kann nicht unter null liegen.",
  figurePartLarger: "Der Teil ({{part}}) ist größer als das Ganze ({{whole}}).",
  figureOver100: "Ein Anteil kann nicht {{value}} sein: Das ist mehr als das Ganze.",
  figureDiffers:
    "Der Wert {{value}} passt nicht zu den Anzahlen {{part}} von {{whole}}. Berichtigen Sie eines davon oder lassen Sie den Wert weg.",
  aliasTaken: "Die Schreibweise „{{alias}}“ gehört schon zu {{area}}. Nehmen Sie sie zuerst dort weg.",
  areasInCircle: "{{area}} kann nicht Teil eines Gebiets werden, das selbst zu {{area}} gehört.",
  tooManyPartners: "Jeder Partner nennt bis zu {{most}} andere. Nehmen Sie zuerst eine Angabe zurück.",
  nameTaken:
    "Einen Eintrag mit dem Namen „{{name}}“ gibt es schon. Wählen Sie einen anderen Namen oder ändern Sie jenen Eintrag.",
  documentFailed:
    "Das Dokument konnte nicht erstellt werden. Suchen Sie in den zuletzt eingegebenen Texten nach ungewöhnlichen Zeichen und versuchen Sie es noch einmal.",
  recoverableCells: "Manche verborgenen Werte lassen sich aus dem Gezeigten errechnen.",
  alreadyGivenOut:
    "Zahlen zu „{{indicator}}“ sind schon öffentlich herausgegeben. Jahre zusammen und einzelne Jahre würden verraten, was verborgen ist; deshalb bleibt es so.",
  alreadyPublicCopy: "Dieses Projekt ist schon eine öffentliche Kopie. Geben Sie es so weiter, wie es ist.",
  notInPublicCopy: "Dies ist die öffentliche Kopie eines Projekts: Die ursprünglichen Dateien sind nicht darin.",
  wrongUsage: "Dieser Befehl wurde nicht verstanden. Mit --help sehen Sie, wie er geschrieben wird.",
} satisfies Texts<typeof en>;
