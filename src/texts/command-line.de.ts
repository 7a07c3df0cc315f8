import type { en } from "./command-line.en.ts";
import type { Texts } from "./texts.ts";

export const de = {
  building: "Trellis wird gebaut; das dauert einen Moment.",
  buildFailed: "Die App konnte nicht gebaut werden. Führen Sie npm ci aus und versuchen Sie es noch einmal.",
  fetchingDesktop: "Das Desktop-Fenster wird geholt (höchstens 20 Sekunden).",
  noDesktop: "Das Desktop-Fenster ist auf diesem Rechner nicht installiert, deshalb öffnet sich die App im Browser.",
  address: "Trellis läuft unter {{url}} (nur auf diesem Rechner, in einem Browser). Strg-C beendet es.",
  ended: "Trellis ist beendet. Alles ist gespeichert.",
} satisfies Texts<typeof en>;
