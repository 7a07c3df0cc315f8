import type { Area } from "../../core/areas/area.ts";
import type { CostAssumptions, CostLine, CostTable, FundingLine } from "../../core/costs/cost-plan.ts";
import type { Audience, GapView } from "../../core/gaps/gap-view.ts";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import type { ReferenceFigure } from "../../core/indicators/indicator.ts";
import type { Criterion, GapScore, Priority, RankedGap } from "../../core/priorities/priority.ts";
import type { ProjectSettings } from "../../core/project/project-settings.ts";
import type { DocumentTexts } from "../../core/report/document-texts.ts";
import type { Goal, Measure } from "../../core/strategy/strategy.ts";
import type { VoiceStatement } from "../../core/voices/voice.ts";
import type { SituationData } from "./situation-data.ts";

/** A file that numbers of the document come from. */
export interface ReportSource {
  readonly importId: number;
  readonly fileName: string;
  readonly office: string;
  /** As the office gave it, often an ISO date; "" where unknown. */
  readonly date: string;
  readonly indicatorIds: readonly string[];
  readonly periods: readonly string[];
}

/**
 * Everything that the document says, gathered beforehand. Lists stand in the same order as in the answers of the commands
 * `gaps`, `priorities` and `costs`, because figures point into those answers. Gap views are those of `audience`: what it may
 * not see is not in here.
 */
export interface StrategyData {
  readonly settings: ProjectSettings;
  readonly texts: DocumentTexts;
  readonly audience: Audience;
  readonly areas: readonly Area[];
  /** One per evidence (indicator, period and group) of the recorded gaps. */
  readonly gapViews: readonly GapView[];
  readonly gaps: readonly RecordedGap[];
  /** What was heard; statements name the gaps that they speak to. */
  readonly voices: readonly VoiceStatement[];
  /** The five parts of the situation analysis. */
  readonly situation: SituationData;
  readonly criteria: readonly Criterion[];
  readonly scores: readonly GapScore[];
  readonly ranking: readonly RankedGap[];
  readonly priorities: readonly Priority[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly costLines: readonly CostLine[];
  readonly funding: readonly FundingLine[];
  readonly assumptions: CostAssumptions;
  readonly costTable: CostTable;
  readonly references: readonly ReferenceFigure[];
  readonly sources: readonly ReportSource[];
  /** The random code under which a public version goes out; null for previews and internal copies. */
  readonly versionCode: string | null;
  /** ISO date of making the document. */
  readonly today: string;
}
