import type { ExamplePlan } from "../../src/core/project/example-plan.ts";
import type { Language } from "../../src/core/project/project-settings.ts";
import { exampleAnalysis } from "./example-analysis.ts";
import { earlyCostLines } from "./example-costs-early.ts";
import { laterCostLines } from "./example-costs-later.ts";
import { exampleFunding } from "./example-funding.ts";
import { exampleStrategy } from "./example-measures.ts";
import { exampleIndicators, exampleTables, feeGroupNames } from "./example-recipes.ts";
import { townName } from "./example-town.ts";
import { type Say, wordsOf } from "./example-words.ts";

const offices: Readonly<Record<string, string>> = {
  Jugendamt: "Youth office",
  Einwohnermeldeamt: "Residents' registry",
  Gesundheitsamt: "Health office",
  Sozialamt: "Social welfare office",
};

/** The plan of the example town in one language; both languages have the same numbers. */
export function examplePlan(language: Language): ExamplePlan {
  const say = wordsOf(language);
  return {
    version: 1,
    settings: {
      municipality: townName,
      language,
      currency: "EUR",
      baseYear: 2026,
      ageFrom: 0,
      ageTo: 6,
      firstYear: 2027,
      shortTermUntil: 2028,
      mediumTermUntil: 2030,
      longTermUntil: 2033,
    },
    indicators: exampleIndicators(language),
    files: exampleTables().map(({ file, recipeFile, recipe }) => {
      const office = recipe.sourceOffice ?? "";
      const sourceOffice = say(offices[office] ?? office, office);
      return {
        file,
        recipe: recipeFile,
        instead: recipe.groupNames ? { sourceOffice, groupNames: feeGroupNames(language) } : { sourceOffice },
      };
    }),
    targets: [
      { indicatorId: "E01", value: 45, byYear: 2030 },
      { indicatorId: "H05", value: 95, byYear: 2030 },
      { indicatorId: "H09", value: 95, byYear: 2032 },
    ],
    ...exampleAnalysis(language, say),
    ...exampleStrategy(say),
    costLines: [...earlyCostLines(say), ...laterCostLines(say)],
    funding: exampleFunding(say),
    assumptions: {
      inflationPercent: { wages: 3, goods: 2.2, construction: 3.5 },
      certaintyPercent: { approved: 100, planned: 75, applied: 50, idea: 25 },
    },
    document: documentTexts(say),
  };
}

function documentTexts(say: Say): ExamplePlan["document"] {
  return {
    title: say("A good start for every child", "Ein guter Anfang für jedes Kind"),
    subtitle: say(
      `Early-childhood strategy of the town of ${townName}, 2027–2033`,
      `Strategie frühe Kindheit der Stadt ${townName} 2027–2033`,
    ),
    foreword: say(
      "Every year some four hundred children are born in our town. What they find in their first years decides much of what comes later. For one year, people from day care, health, social work, schools, clubs and families have looked closely at where we stand. They did not spare us, and I thank them for it.\n\nThe picture is clear: we have good services, and they do not reach everybody. This strategy says what we will change, in which order, what it costs and how we will know whether it worked.",
      "Jedes Jahr kommen in unserer Stadt rund vierhundert Kinder zur Welt. Was sie in den ersten Jahren vorfinden, entscheidet über vieles, was später kommt. Ein Jahr lang haben Menschen aus Kitas, Gesundheit, Sozialem, Schulen, Vereinen und Familien genau hingesehen, wo wir stehen. Sie haben uns nicht geschont, und dafür danke ich ihnen.\n\nDas Bild ist klar: Wir haben gute Angebote, und sie erreichen nicht alle. Diese Strategie sagt, was wir ändern, in welcher Reihenfolge, was es kostet und woran wir merken, ob es wirkt.",
    ),
    vision: say(
      `In ${townName} no address and no income decides how a childhood begins. Families know whom to ask, and whoever they ask can help.`,
      `In ${townName} entscheiden weder Adresse noch Einkommen darüber, wie eine Kindheit beginnt. Familien wissen, wen sie fragen können, und wer gefragt wird, kann helfen.`,
    ),
    decisionAsked: say(
      "The council adopts the strategy for 2027 to 2033, approves the measures of the short term with their costs, and asks the administration for a yearly report, the first by March 2028.",
      "Der Rat beschließt die Strategie für 2027 bis 2033, bewilligt die kurzfristigen Maßnahmen mit ihren Kosten und beauftragt die Verwaltung mit einem jährlichen Bericht, erstmals bis März 2028.",
    ),
    status: "draft",
    date: "2026-10-15",
  };
}
