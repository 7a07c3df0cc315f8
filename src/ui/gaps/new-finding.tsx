import { useState } from "react";
import { findingKey } from "../../core/gaps/analysis-finding.ts";
import { type FindingPart, findingParts, type GapFinding } from "../../core/gaps/recorded-gap.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { findingSentence } from "./finding-sentence.ts";
import { partName } from "./gap-words.ts";

interface NewFindingProps {
  readonly chosen: readonly GapFinding[];
  readonly onAdd: (finding: GapFinding) => void;
}

/** A finding of another part, picked from what that part shows now, or in the team's own words. */
export function NewFinding({ chosen, onAdd }: NewFindingProps) {
  const project = useProject();
  const { t, revision } = project;
  const [part, setPart] = useState<FindingPart>("services");
  const [label, setLabel] = useState("");
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  // Its sentence is stored and printed, so it must say no more than the public sees.
  const current = useAnswer("gaps.findings", { audience: "public" }, revision).value ?? [];
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const taken = new Set(chosen.map(findingKey));
  const open = current.filter((one) => one.part === part && !taken.has(findingKey(one)));
  return (
    <div className="stack">
      <SelectField
        label={t("gapsFound.findingPart")}
        options={findingParts.map((value) => ({ value, label: partName(project, value) }))}
        value={part}
        onChange={setPart}
      />
      {open.length > 0 && (
        <SelectField
          label={t("gapsFound.findingShown")}
          placeholder={t("gapsFound.findingChoose")}
          options={open.map((one) => ({ value: findingKey(one), label: findingSentence(project, one, names) }))}
          value={null}
          onChange={(key) => {
            const finding = open.find((one) => findingKey(one) === key);
            if (finding !== undefined) onAdd({ ...finding, label: findingSentence(project, finding, names) });
          }}
        />
      )}
      <div className="gap-controls">
        <TextField label={t("gapsFound.findingText")} value={label} onChange={setLabel} maxLength={2000} />
        <Button
          isDisabled={label.trim() === ""}
          onPress={() => {
            onAdd({ part, code: "typed", details: {}, label: label.trim() });
            setLabel("");
          }}
        >
          {t("gapsFound.addFinding")}
        </Button>
      </div>
    </div>
  );
}
