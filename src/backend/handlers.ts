import type { CallName } from "../contract/contract.ts";
import { areasHandlers } from "./areas.ts";
import { costsHandlers } from "./costs.ts";
import { documentHandlers } from "./document.ts";
import { gapsHandlers } from "./gaps.ts";
import type { Handler } from "./handler.ts";
import { historyHandlers } from "./history.ts";
import { indicatorsHandlers } from "./indicators.ts";
import { intakeHandlers } from "./intake.ts";
import { prioritiesHandlers } from "./priorities.ts";
import { projectHandlers } from "./project.ts";
import { strategyHandlers } from "./strategy.ts";

/** One function for each call of the contract; a missing one is a compile error. */
export const handlers: { readonly [Name in CallName]: Handler<Name> } = {
  ...projectHandlers,
  ...historyHandlers,
  ...areasHandlers,
  ...intakeHandlers,
  ...indicatorsHandlers,
  ...gapsHandlers,
  ...prioritiesHandlers,
  ...strategyHandlers,
  ...costsHandlers,
  ...documentHandlers,
};
