import type { AnalysisFinding } from "../../core/gaps/analysis-finding.ts";
import { findingKey } from "../../core/gaps/analysis-finding.ts";
import type { FindingPart } from "../../core/gaps/recorded-gap.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { findingSentence } from "./finding-sentence.ts";

interface FindingListProps {
  readonly part: FindingPart;
  readonly findings: readonly Pick<AnalysisFinding, "code" | "details">[];
  readonly none: string;
}

/** What stands out in a part of the analysis, in plain words; the gap form offers the same. */
export function FindingList({ part, findings, none }: FindingListProps) {
  const project = useProject();
  const areas = useAnswer("areas.list", {}, project.revision).value ?? [];
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  if (findings.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="tight-stack">
      {findings.map((finding) => (
        <li key={findingKey({ part, ...finding })}>{findingSentence(project, { part, ...finding }, names)}</li>
      ))}
    </ul>
  );
}
