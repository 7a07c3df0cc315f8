import type { GapDetails, GapFinding, RecordedGap } from "../core/gaps/recorded-gap.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

/** A gap's own row; the rest is read by `readGapDetails`. */
export type GapRow = Omit<RecordedGap, "areaCodes" | keyof GapDetails> & { readonly areaCodes: string };

/** By gap. Gaps recorded before details existed are not in it. */
export function readGapDetails({ db }: ProjectReader): ReadonlyMap<number, GapDetails> {
  const all = <Row>(sql: string) => db.prepare(sql).all() as (Row & { gapId: number })[];
  const indicators = all<GapDetails["moreIndicators"][number]>(
    `SELECT gap_id AS gapId, indicator_id AS indicatorId, period, group_name AS "group" FROM gap_indicators
     ORDER BY gap_id, position`,
  );
  const findings = all<Omit<GapFinding, "details"> & { readonly details: string }>(
    "SELECT gap_id AS gapId, part, code, details, label FROM gap_findings ORDER BY gap_id, position",
  );
  const reports = all<GapDetails["reports"][number]>(
    "SELECT gap_id AS gapId, evidence_id AS evidenceId, page FROM gap_reports ORDER BY gap_id, position",
  );
  const rows = all<Record<"sentence" | "barriers" | "groupsConcerned" | "challenges", string>>(
    "SELECT gap_id AS gapId, sentence, barriers, groups_concerned AS groupsConcerned, challenges FROM gap_details",
  );
  const mine = <Row extends { gapId: number }>(list: readonly Row[], gapId: number) =>
    list.filter((row) => row.gapId === gapId).map(({ gapId: _gapId, ...rest }) => rest);
  return new Map(
    rows.map(({ gapId, sentence, barriers, groupsConcerned, challenges }) => [
      gapId,
      {
        sentence,
        barriers: JSON.parse(barriers),
        groupsConcerned: JSON.parse(groupsConcerned),
        challenges: JSON.parse(challenges),
        moreIndicators: mine(indicators, gapId),
        findings: mine(findings, gapId).map((one) => ({ ...one, details: JSON.parse(one.details) })),
        reports: mine(reports, gapId),
      },
    ]),
  );
}

/** Replaces all details of a gap. */
export function writeGapDetails({ db }: ChangeScope, gapId: number, details: GapDetails): void {
  db.prepare(
    `INSERT INTO gap_details VALUES (:gapId, :sentence, :barriers, :groupsConcerned, :challenges)
     ON CONFLICT (gap_id) DO UPDATE SET sentence = excluded.sentence, barriers = excluded.barriers,
       groups_concerned = excluded.groups_concerned, challenges = excluded.challenges`,
  ).run({
    gapId,
    sentence: details.sentence,
    barriers: JSON.stringify(details.barriers),
    groupsConcerned: JSON.stringify(details.groupsConcerned),
    challenges: JSON.stringify(details.challenges),
  });
  for (const table of ["gap_indicators", "gap_findings", "gap_reports"])
    db.prepare(`DELETE FROM ${table} WHERE gap_id = ?`).run(gapId);
  const addIndicator = db.prepare("INSERT INTO gap_indicators VALUES (?, ?, ?, ?, ?)");
  for (const [position, { indicatorId, period, group }] of details.moreIndicators.entries())
    addIndicator.run(gapId, position, indicatorId, period, group);
  const addFinding = db.prepare("INSERT INTO gap_findings VALUES (?, ?, ?, ?, ?, ?)");
  for (const [position, { part, code, details: said, label }] of details.findings.entries())
    addFinding.run(gapId, position, part, code, JSON.stringify(said), label);
  const addReport = db.prepare("INSERT INTO gap_reports VALUES (?, ?, ?, ?)");
  for (const [position, { evidenceId, page }] of details.reports.entries())
    addReport.run(gapId, position, evidenceId, page);
}
