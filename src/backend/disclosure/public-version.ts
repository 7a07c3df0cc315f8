import { createHash } from "node:crypto";
import type { GapView } from "../../core/gaps/gap-view.ts";
import { toldCells } from "../../core/gaps/given-out.ts";
import type { OpenProject } from "../../store/project-types.ts";
import { type PublicVersionKind, readVersionCode, type ToldTable, writeVersion } from "../../store/public-versions.ts";

/** Without letters and digits that are mistaken for one another. */
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/**
 * The code of the public version with this content. It is drawn by chance once and stored with what the version tells; the
 * same content keeps its code. A project that can't be written gets a new code each time and remembers nothing.
 */
export function codeOfVersion(
  project: OpenProject,
  kind: PublicVersionKind,
  content: string,
  told: readonly ToldTable[],
  draw: (below: number) => number,
): string {
  const fingerprint = createHash("sha256").update(content).digest("hex");
  const known = readVersionCode(project, kind, fingerprint);
  if (known !== null) return known;
  const code = drawnCode(draw);
  if (project.access === "write") writeVersion(project, { code, kind, at: project.now(), fingerprint }, told);
  return code;
}

/** What public views tell, gathered per indicator and period. */
export function toldTables(views: readonly GapView[]): readonly ToldTable[] {
  const tables = Map.groupBy(views, (view) => JSON.stringify([view.indicator.id, view.period]));
  return [...tables.values()].flatMap((ofOne) => {
    const [first] = ofOne;
    if (first === undefined) return [];
    const cells = Object.assign({}, ...ofOne.map(toldCells));
    return [{ indicatorId: first.indicator.id, period: first.period, cells }];
  });
}

function drawnCode(draw: (below: number) => number): string {
  const part = () => Array.from({ length: 4 }, () => letters[draw(letters.length)] ?? "A").join("");
  return `${part()}-${part()}`;
}
