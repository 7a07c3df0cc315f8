import { type GapInput, publicMarksFor } from "../../core/gaps/view-gaps.ts";
import type { Marks } from "../../core/gaps/withhold-cells.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import { dataStamp } from "../../store/data-stamp.ts";
import { tableKey } from "../../store/matrix-observations.ts";
import type { ProjectReader } from "../../store/project-types.ts";

/** Public marks of an open project, by indicator and period. */
export interface KeptMarks {
  /** null where they are not decided yet. */
  readonly of: (indicator: Indicator, period: string) => Marks | null;
  /** Decides and keeps. The input must hold all groups. */
  readonly decide: (input: GapInput) => Marks;
}

interface Kept {
  readonly stamp: string;
  readonly tables: Map<string, { readonly indicator: string; readonly marks: Marks }>;
}

/** Goes with the open project. */
const keptByProject = new WeakMap<object, Kept>();

/** What is kept as long as the data, the areas and the suppliers' rules stay as they are; ask again for every call. */
export function keptMarks(project: ProjectReader): KeptMarks {
  const { tables } = keptFor(project);
  return {
    of: (indicator, period) => {
      const kept = tables.get(tableKey(indicator.id, period));
      return kept?.indicator === JSON.stringify(indicator) ? kept.marks : null;
    },
    decide: (input) => {
      const marks = publicMarksFor(input);
      tables.set(tableKey(input.indicator.id, input.period), { indicator: JSON.stringify(input.indicator), marks });
      return marks;
    },
  };
}

/** The marks that `publicMarksFor` gives, from what is kept where possible. The input must hold all groups. */
export function keptPublicMarks(project: ProjectReader, input: GapInput): Marks {
  const marks = keptMarks(project);
  return marks.of(input.indicator, input.period) ?? marks.decide(input);
}

function keptFor(project: ProjectReader): Kept {
  const stamp = dataStamp(project);
  const before = keptByProject.get(project.db);
  if (before?.stamp === stamp) return before;
  const kept: Kept = { stamp, tables: new Map() };
  keptByProject.set(project.db, kept);
  return kept;
}
