import type { GapDetails } from "../../core/gaps/recorded-gap.ts";
import { changeGap, readGaps } from "../../store/recorded-gaps.ts";
import type { WriteExamplePart } from "./example-part.ts";

interface ExampleGaps {
  /** `gap`: a key of the plan. */
  readonly gaps: readonly (GapDetails & { readonly gap: string })[];
}

/** From `resources/example/gaps.<language>.json`: what the plan's gaps rest on beside their first numbers. */
export const writeExampleGaps: WriteExamplePart = (scope, content, { idOf }) => {
  const recorded = new Map(readGaps(scope).map((gap) => [gap.id, gap]));
  for (const { gap, ...details } of (content as ExampleGaps).gaps) {
    const found = recorded.get(idOf(gap));
    if (found === undefined) throw new Error(`the example names a gap "${gap}" that the plan does not make`);
    changeGap(scope, found.id, { ...found, ...details });
  }
};
