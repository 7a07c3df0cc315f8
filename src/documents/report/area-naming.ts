import type { AreaGapValue, GapView } from "../../core/gaps/gap-view.ts";
import type { AreaNaming } from "../../core/report/document-texts.ts";
import type { ReportTable } from "../../core/report/report-model.ts";
import { row } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { showsNumber } from "./gap-values.ts";

/** How this document speaks of areas; internal copies name them all. */
export function namingOf({ data }: Composer): AreaNaming {
  return data.audience === "internal" ? "named" : (data.texts.areaNaming ?? "named");
}

const kinds = ["target-met", "between", "worse-than-city", "other", "no-number"] as const;
type AreaKind = (typeof kinds)[number];

/** How many areas are of each kind, in place of their names. */
export function rowsByKind({ say, structure }: Composer, view: GapView): ReportTable["rows"] {
  return kinds.flatMap((kind) => {
    const { length } = view.areas.filter((area) => kindOf(area) === kind);
    if (length === 0) return [];
    const number = structure(String(length), "areas");
    return [row([say(`areasOfKind_${kind}`, { count: length, n: number }), "", "", "", "", ""])];
  });
}

function kindOf(area: AreaGapValue): AreaKind {
  if (!showsNumber(area)) return "no-number";
  return area.position ?? "other";
}
