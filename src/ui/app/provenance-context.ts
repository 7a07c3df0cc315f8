import { createContext, useContext } from "react";

/** The number whose way from the file the right panel tells. Its words come from the screen that shows it. */
export interface ExplainedNumber {
  readonly indicatorId: string;
  readonly period: string;
  readonly group: string;
  readonly areaId: number;
  readonly area: string;
  readonly value: string;
  readonly interval: string | null;
  readonly notes: readonly string[];
}

export interface ProvenancePanel {
  readonly explained: ExplainedNumber | null;
  readonly explain: (number: ExplainedNumber | null) => void;
}

export const ProvenanceContext = createContext<ProvenancePanel>({
  explained: null,
  explain: () => {},
});

export function useProvenance(): ProvenancePanel {
  return useContext(ProvenanceContext);
}
