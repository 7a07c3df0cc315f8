import type { ContextChapterData } from "./context-chapter.ts";
import type { CooperationChapterData } from "./cooperation-chapter.ts";
import type { FamiliesChapterData } from "./families-chapter.ts";
import type { QualityChapterData } from "./quality-chapter.ts";
import type { ServicesChapterData } from "./services-chapter.ts";

/** The five parts of the situation analysis as the document's audience may see them. */
export interface SituationData {
  readonly context: ContextChapterData;
  /** Absent: no inventory. */
  readonly services?: ServicesChapterData;
  readonly families: FamiliesChapterData;
  readonly cooperation: CooperationChapterData;
  readonly quality: QualityChapterData;
}
