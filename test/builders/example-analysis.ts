import type { ExamplePlan } from "../../src/core/project/example-plan.ts";
import { lastYear } from "./example-figures.ts";
import { feeGroupNames } from "./example-recipes.ts";
import type { Say } from "./example-words.ts";

type Analysis = Pick<ExamplePlan, "gaps" | "criteria" | "scores" | "priorities">;

const poorQuarters = ["03", "07", "08", "09", "15"];

/** What the team of the example town found and decided. */
export function exampleAnalysis(language: "en" | "de", say: Say): Analysis {
  const reducedFee = feeGroupNames(language)["mit Ermäßigungsanspruch"] ?? "";
  const period = String(lastYear);
  const gap = { period, group: "", areaCodes: [] as readonly string[], parkedBecause: "" };
  return {
    gaps: [
      {
        ...gap,
        key: "reduced-fee",
        indicatorId: "E01",
        group: reducedFee,
        title: say(
          "Families with a reduced fee use day care far less",
          "Familien mit Beitragsermäßigung nutzen Betreuung viel seltener",
        ),
        note: say(
          "Families named costs beside the fee, forms and the feeling of not being meant.",
          "Familien nannten Nebenkosten, Formulare und das Gefühl, nicht gemeint zu sein.",
        ),
      },
      {
        ...gap,
        key: "places",
        indicatorId: "E01",
        areaCodes: poorQuarters,
        title: say(
          "Too few places for under-threes in five neighbourhoods",
          "Zu wenige Plätze für unter Dreijährige in fünf Stadtteilen",
        ),
        note: say(
          "All settings there are full; parents drive across the town.",
          "Alle Einrichtungen dort sind voll; Eltern fahren quer durch die Stadt.",
        ),
      },
      {
        ...gap,
        key: "home-visits",
        indicatorId: "H05",
        title: say("A quarter of newborns gets no home visit", "Ein Viertel der Neugeborenen erhält keinen Hausbesuch"),
        note: say("One midwife covers the whole north.", "Eine Hebamme betreut den ganzen Norden."),
      },
      {
        ...gap,
        key: "reviews",
        indicatorId: "H09",
        title: say(
          "One in eight two-year-olds misses the developmental review",
          "Jedes achte Kind von zwei Jahren verpasst die Entwicklungsuntersuchung",
        ),
        note: say("Invitations go out by letter and in German only.", "Eingeladen wird per Brief und nur auf Deutsch."),
      },
      {
        ...gap,
        key: "coordination",
        indicatorId: null,
        period: "",
        title: say(
          "Nobody is responsible for early childhood as a whole",
          "Niemand ist für die frühe Kindheit als Ganzes zuständig",
        ),
        note: say(
          "Four offices work with the same families and know little of one another.",
          "Vier Ämter arbeiten mit denselben Familien und wissen wenig voneinander.",
        ),
      },
      {
        ...gap,
        key: "opening-hours",
        indicatorId: null,
        period: "",
        title: say("No care before seven and after five", "Keine Betreuung vor sieben und nach siebzehn Uhr"),
        note: say(
          "Named by shift workers of the two largest employers.",
          "Von Schichtarbeitenden der zwei größten Betriebe genannt.",
        ),
        parkedBecause: say(
          "Waits for the collective agreement on split shifts, expected in 2028.",
          "Wartet auf die Tarifregelung zu geteilten Diensten, erwartet 2028.",
        ),
      },
    ],
    criteria: criteria(say),
    scores: Object.entries(points).flatMap(([name, values]) =>
      values.map((value, index) => ({ gap: name, criterion: criterionKeys[index] ?? "", points: value })),
    ),
    priorities: [
      {
        key: "p-fee",
        gap: "reduced-fee",
        rank: 1,
        horizon: "short",
        title: say(
          "Day care that every family can afford and find",
          "Betreuung, die jede Familie bezahlen und finden kann",
        ),
        firstStep: say("One form instead of three, from autumn 2027", "Ein Formular statt drei, ab Herbst 2027"),
        reason: "",
      },
      {
        key: "p-coordination",
        gap: "coordination",
        rank: 2,
        horizon: "short",
        title: say("One place that keeps the threads together", "Eine Stelle, bei der die Fäden zusammenlaufen"),
        firstStep: say("Advertise the post in January 2027", "Stelle im Januar 2027 ausschreiben"),
        reason: say(
          "Every other measure needs several offices at once. Without a coordinator they would start late or not at all.",
          "Jede andere Maßnahme braucht mehrere Ämter zugleich. Ohne Koordination begännen sie spät oder gar nicht.",
        ),
      },
      {
        key: "p-places",
        gap: "places",
        rank: 3,
        horizon: "medium",
        title: say("Places where the children live", "Plätze dort, wo die Kinder wohnen"),
        firstStep: say(
          "Win six childminders for the north by the end of 2027",
          "Sechs Tagespflegepersonen für den Norden bis Ende 2027 gewinnen",
        ),
        reason: "",
      },
      {
        key: "p-visits",
        gap: "home-visits",
        rank: 4,
        horizon: "short",
        title: say("A visit for every newborn", "Ein Besuch für jedes Neugeborene"),
        firstStep: say(
          "Agree with the hospital on a shared list of births",
          "Mit der Klinik eine gemeinsame Geburtenliste vereinbaren",
        ),
        reason: "",
      },
      {
        key: "p-reviews",
        gap: "reviews",
        rank: 5,
        horizon: "medium",
        title: say("Notice early, help early", "Früh bemerken, früh helfen"),
        firstStep: say(
          "Test invitations in five languages in Nordstadt",
          "Einladungen in fünf Sprachen in der Nordstadt erproben",
        ),
        reason: "",
      },
    ],
  };
}

const criterionKeys = ["size", "seriousness", "inequality", "effective-response", "feasibility", "demand"] as const;

const points: Readonly<Record<string, readonly number[]>> = {
  "reduced-fee": [4, 5, 5, 4, 4, 4],
  places: [5, 4, 4, 5, 2, 5],
  "home-visits": [3, 4, 4, 5, 4, 3],
  reviews: [2, 4, 4, 4, 4, 2],
  coordination: [3, 3, 3, 3, 5, 2],
  "opening-hours": [2, 2, 3, 3, 2, 4],
};

function criteria(say: Say): Analysis["criteria"] {
  return [
    {
      key: "size",
      weight: 20,
      name: say("How many children are affected", "Wie viele Kinder betroffen sind"),
      lowAnchor: say("fewer than 50", "weniger als 50"),
      highAnchor: say("more than 500", "mehr als 500"),
    },
    {
      key: "seriousness",
      weight: 20,
      name: say("How much it matters for development", "Wie viel es für die Entwicklung bedeutet"),
      lowAnchor: say("passing", "vorübergehend"),
      highAnchor: say("lasting", "dauerhaft"),
    },
    {
      key: "inequality",
      weight: 20,
      name: say("Whether it hits disadvantaged children more", "Ob es benachteiligte Kinder stärker trifft"),
      lowAnchor: say("all alike", "alle gleich"),
      highAnchor: say("them almost alone", "fast nur sie"),
    },
    {
      key: "effective-response",
      weight: 15,
      name: say("Whether we know what helps", "Ob bekannt ist, was hilft"),
      lowAnchor: say("nothing proven", "nichts belegt"),
      highAnchor: say("proven in towns like ours", "belegt in Städten wie unserer"),
    },
    {
      key: "feasibility",
      weight: 15,
      name: say("Whether we can do it", "Ob wir es können"),
      lowAnchor: say("others decide", "andere entscheiden"),
      highAnchor: say("we can start now", "wir können sofort beginnen"),
    },
    {
      key: "demand",
      weight: 10,
      name: say("Whether families ask for it", "Ob Familien danach fragen"),
      lowAnchor: say("hardly named", "kaum genannt"),
      highAnchor: say("among the first three wishes", "unter den ersten drei Wünschen"),
    },
  ];
}
