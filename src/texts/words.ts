import { de as appDe } from "./app.de.ts";
import { en as appEn } from "./app.en.ts";
import { de as commandLineDe } from "./command-line.de.ts";
import { en as commandLineEn } from "./command-line.en.ts";
import { de as contextDe } from "./context.de.ts";
import { en as contextEn } from "./context.en.ts";
import { de as cooperationDe } from "./cooperation.de.ts";
import { en as cooperationEn } from "./cooperation.en.ts";
import { de as costsDe } from "./costs.de.ts";
import { en as costsEn } from "./costs.en.ts";
import { de as disclosureDe } from "./disclosure.de.ts";
import { en as disclosureEn } from "./disclosure.en.ts";
import { de as documentDe } from "./document.de.ts";
import { en as documentEn } from "./document.en.ts";
import { de as documentScreenDe } from "./document-screen.de.ts";
import { en as documentScreenEn } from "./document-screen.en.ts";
import { de as errorsDe } from "./errors.de.ts";
import { en as errorsEn } from "./errors.en.ts";
import { de as gapViewsDe } from "./gap-views.de.ts";
import { en as gapViewsEn } from "./gap-views.en.ts";
import { de as gapsDe } from "./gaps.de.ts";
import { en as gapsEn } from "./gaps.en.ts";
import { de as gapsFoundDe } from "./gaps-found.de.ts";
import { en as gapsFoundEn } from "./gaps-found.en.ts";
import { de as historyDe } from "./history.de.ts";
import { en as historyEn } from "./history.en.ts";
import { de as inequalityDe } from "./inequality.de.ts";
import { en as inequalityEn } from "./inequality.en.ts";
import { de as intakeDe } from "./intake.de.ts";
import { en as intakeEn } from "./intake.en.ts";
import { de as lettersDe } from "./letters.de.ts";
import { en as lettersEn } from "./letters.en.ts";
import { de as matrixDe } from "./matrix.de.ts";
import { en as matrixEn } from "./matrix.en.ts";
import { de as prioritiesDe } from "./priorities.de.ts";
import { en as prioritiesEn } from "./priorities.en.ts";
import { de as problemsDe } from "./problems.de.ts";
import { en as problemsEn } from "./problems.en.ts";
import { de as projectDe } from "./project.de.ts";
import { en as projectEn } from "./project.en.ts";
import { de as qualityDe } from "./quality.de.ts";
import { en as qualityEn } from "./quality.en.ts";
import { de as recordsDe } from "./records.de.ts";
import { en as recordsEn } from "./records.en.ts";
import { de as requestsDe } from "./requests.de.ts";
import { en as requestsEn } from "./requests.en.ts";
import { de as servicesDe } from "./services.de.ts";
import { en as servicesEn } from "./services.en.ts";
import { de as shellDe } from "./shell.de.ts";
import { en as shellEn } from "./shell.en.ts";
import { de as strategyDe } from "./strategy.de.ts";
import { en as strategyEn } from "./strategy.en.ts";
import { de as voicesDe } from "./voices.de.ts";
import { en as voicesEn } from "./voices.en.ts";

/** Every user-visible word, by language and feature. */
export const words = {
  en: {
    app: appEn,
    project: projectEn,
    intake: intakeEn,
    problems: problemsEn,
    gaps: gapsEn,
    priorities: prioritiesEn,
    strategy: strategyEn,
    costs: costsEn,
    document: documentEn,
    documentScreen: documentScreenEn,
    errors: errorsEn,
    history: historyEn,
    commandLine: commandLineEn,
    letters: lettersEn,
    records: recordsEn,
    requests: requestsEn,
    disclosure: disclosureEn,
    matrix: matrixEn,
    inequality: inequalityEn,
    gapsFound: gapsFoundEn,
    gapViews: gapViewsEn,
    voices: voicesEn,
    quality: qualityEn,
    cooperation: cooperationEn,
    services: servicesEn,
    shell: shellEn,
    context: contextEn,
  },
  de: {
    app: appDe,
    project: projectDe,
    intake: intakeDe,
    problems: problemsDe,
    gaps: gapsDe,
    priorities: prioritiesDe,
    strategy: strategyDe,
    costs: costsDe,
    document: documentDe,
    documentScreen: documentScreenDe,
    errors: errorsDe,
    history: historyDe,
    commandLine: commandLineDe,
    letters: lettersDe,
    records: recordsDe,
    requests: requestsDe,
    disclosure: disclosureDe,
    matrix: matrixDe,
    inequality: inequalityDe,
    gapsFound: gapsFoundDe,
    gapViews: gapViewsDe,
    voices: voicesDe,
    quality: qualityDe,
    cooperation: cooperationDe,
    services: servicesDe,
    shell: shellDe,
    context: contextDe,
  },
} as const;

type English = (typeof words)["en"];
type WithoutPlural<Key extends string> = Key extends `${infer Base}_one`
  ? Base
  : Key extends `${infer Base}_other`
    ? Base
    : Key;

/** "gaps.title": feature and key; plural keys are named without their ending. */
export type TextKey = {
  [Feature in keyof English]: `${Feature & string}.${WithoutPlural<keyof English[Feature] & string>}`;
}[keyof English];
