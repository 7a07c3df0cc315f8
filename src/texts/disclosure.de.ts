import type { en } from "./disclosure.en.ts";
import type { Texts } from "./texts.ts";

export const de = {
  ruleTitle: "Was gezeigt werden darf",
  published: "Die Quelle hat diese Zahlen selbst veröffentlicht",
  publishedHint: "Sie werden dann mit ihrer Quelle gezeigt, auch kleine.",
  hideBelow: "Zahlen unter diesem Wert werden verborgen",
  hideBelowHint:
    "Nur wenn der Lieferant eine eigene Schwelle verlangt. Leer: Anzahlen von 1 bis 4 werden verborgen, bei heiklen Indikatoren von 1 bis 9.",
  typedTitle: "Ein geschriebener Text verrät eine verborgene Zahl",
  typedWhere:
    "„{{title}}“ nennt {{number}} bei {{area}}. In den öffentlichen Ansichten ist diese Zahl zum Schutz Einzelner verborgen.",
} satisfies Texts<typeof en>;
