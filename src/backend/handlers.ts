import type { CallName } from "../contract/contract.ts";
import { areasHandlers } from "./areas.ts";
import { contextHandlers } from "./context.ts";
import { cooperationHandlers } from "./cooperation.ts";
import { costsHandlers } from "./costs.ts";
import { disclosureHandlers } from "./disclosure.ts";
import { evidenceHandlers } from "./evidence.ts";
import { gapsHandlers } from "./gaps.ts";
import type { Handler, HandlersOf } from "./handler.ts";
import { historyHandlers } from "./history.ts";
import { importRecordHandlers } from "./import-records.ts";
import { indicatorsHandlers } from "./indicators.ts";
import { inequalityHandlers } from "./inequality.ts";
import { intakeHandlers } from "./intake.ts";
import { matrixHandlers } from "./matrix.ts";
import { prioritiesHandlers } from "./priorities.ts";
import { projectHandlers } from "./project.ts";
import { qualityHandlers } from "./quality.ts";
import { requestsHandlers } from "./requests.ts";
import { servicesHandlers } from "./services.ts";
import { strategyHandlers } from "./strategy.ts";
import { trendHandlers } from "./trend.ts";
import { typedHandlers } from "./typed.ts";
import { voicesHandlers } from "./voices.ts";

const documents = async () => (await import("./document.ts")).documentHandlers;
/** Typesetting and drawing are loaded when the first document is asked for. */
const documentHandlers: HandlersOf<"document"> = {
  "document.view": async (input, context) => (await documents())["document.view"](input, context),
  "document.setTexts": async (input, context) => (await documents())["document.setTexts"](input, context),
  "document.preview": async (input, context) => (await documents())["document.preview"](input, context),
  "document.make": async (input, context) => (await documents())["document.make"](input, context),
};

/** One function for each call of the contract; a missing one is a compile error. */
export const handlers: { readonly [Name in CallName]: Handler<Name> } = {
  ...projectHandlers,
  ...historyHandlers,
  ...areasHandlers,
  ...intakeHandlers,
  ...importRecordHandlers,
  ...typedHandlers,
  ...evidenceHandlers,
  ...requestsHandlers,
  ...indicatorsHandlers,
  ...contextHandlers,
  ...servicesHandlers,
  ...gapsHandlers,
  ...trendHandlers,
  ...inequalityHandlers,
  ...matrixHandlers,
  ...disclosureHandlers,
  ...voicesHandlers,
  ...cooperationHandlers,
  ...qualityHandlers,
  ...prioritiesHandlers,
  ...strategyHandlers,
  ...costsHandlers,
  ...documentHandlers,
};
