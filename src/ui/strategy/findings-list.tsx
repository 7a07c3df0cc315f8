import { type ReactNode, useState } from "react";
import type { Finding } from "../../contract/answers.ts";
import type { TextDetails } from "../../texts/translate.ts";
import { codedText } from "../app/coded-text.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { Chip } from "../kit/chip.tsx";

interface FindingsListProps {
  readonly title: string;
  readonly explained?: string;
  /** Shown when nothing was found. */
  readonly none: string;
  readonly feature: "strategy" | "costs";
  readonly findings: readonly Finding[];
  /** Numbers and dates of the details as words. */
  readonly worded?: (details: TextDetails) => TextDetails;
  /** Where to mend it. */
  readonly action?: (finding: Finding) => ReactNode;
}

const shownAtFirst = 8;

/** What is missing or odd in the plan, in plain words, warnings first. */
export function FindingsList({ title, explained, none, feature, findings, worded, action }: FindingsListProps) {
  const { t } = useProject();
  const [isOpen, setOpen] = useState(false);
  const sorted = findings.toSorted((a, b) => Number(b.level === "warning") - Number(a.level === "warning"));
  const shown = isOpen ? sorted : sorted.slice(0, shownAtFirst);
  const hidden = sorted.length - shownAtFirst;
  const words = feature === "strategy" ? strategyWords : costWords;
  return (
    <Card title={sorted.length === 0 ? title : `${title} · ${sorted.length}`}>
      {sorted.length === 0 ? (
        <p>
          <span aria-hidden="true">✓ </span>
          {none}
        </p>
      ) : (
        <div className="stack">
          {explained && <p className="soft">{explained}</p>}
          <ul className="findings">
            {shown.map((finding) => {
              const details = worded ? worded(finding.details) : finding.details;
              return (
                <li key={`${finding.code} ${JSON.stringify(finding.details)}`} className="finding">
                  <Chip tone={finding.level === "warning" ? "alert" : "plain"}>
                    {t(finding.level === "warning" ? words.warning : words.information)}
                  </Chip>
                  <span className="finding-text">
                    {codedText(t, feature, finding.code, details, "finding") ?? t(words.other, { code: finding.code })}
                  </span>
                  {action?.(finding)}
                </li>
              );
            })}
          </ul>
          {hidden > 0 && (
            <div>
              <Button kind="quiet" isSmall onPress={() => setOpen(!isOpen)}>
                {isOpen ? t(words.fewer) : t(words.more, { count: hidden })}
              </Button>
            </div>
          )}
        </div>
      )}
    </Card>
  );
}

const strategyWords = {
  warning: "strategy.levelWarning",
  information: "strategy.levelInformation",
  other: "strategy.findingOther",
  more: "strategy.findingsMore",
  fewer: "strategy.findingsFewer",
} as const;
const costWords = {
  warning: "costs.levelWarning",
  information: "costs.levelInformation",
  other: "costs.findingOther",
  more: "costs.checksMore",
  fewer: "costs.checksFewer",
} as const;
