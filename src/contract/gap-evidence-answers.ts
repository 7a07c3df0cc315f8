import type { FindingState } from "../core/gaps/analysis-finding.ts";
import type { JudgedEvidence, Sureness } from "../core/gaps/evidence-sureness.ts";
import type { AreaGapValue, GapValue, GapView } from "../core/gaps/gap-view.ts";
import type { GapFinding } from "../core/gaps/recorded-gap.ts";
import type { Indicator, Target } from "../core/indicators/indicator.ts";
import type { VoiceStatement } from "../core/voices/voice.ts";
import type { CodedSentence } from "./answers.ts";

/** One indicator behind a gap, as the audience may see it. */
export interface IndicatorEvidence extends JudgedEvidence {
  readonly indicator: Indicator;
  readonly period: string;
  readonly group: string;
  /** Null where the period or the group is no longer in the project; then the rest is empty. */
  readonly city: GapValue | null;
  readonly target: Target | null;
  /** The areas concerned. */
  readonly areas: readonly AreaGapValue[];
  readonly sentences: readonly CodedSentence[];
  readonly childrenToReach: GapView["childrenToReach"];
}

export interface VoiceOfGap extends VoiceStatement {
  readonly event: string;
  /** ISO date, or "". */
  readonly heldOn: string;
}

export interface ReportOfGap {
  readonly evidenceId: number;
  readonly title: string;
  readonly page: string;
}

/** All that a recorded gap rests on. */
export interface GapEvidenceAnswer {
  readonly gapId: number;
  /** The surest of its indicators; null for a gap without numbers. */
  readonly sureness: Sureness | null;
  /** The first indicator first. */
  readonly indicators: readonly IndicatorEvidence[];
  readonly voices: readonly VoiceOfGap[];
  readonly findings: readonly (GapFinding & { readonly state: FindingState })[];
  readonly reports: readonly ReportOfGap[];
  /** The priority that it became, null where it is none, and how many measures follow from it. */
  readonly uses: { readonly priority: string | null; readonly measures: number };
}
