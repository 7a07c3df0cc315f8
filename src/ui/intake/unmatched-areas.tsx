import type { FileCheck } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { DataTable } from "../kit/data-table.tsx";
import { NativeSelect } from "../kit/native-select.tsx";
import type { ImportDraft } from "./use-import-draft.ts";

interface UnmatchedAreasProps {
  readonly areas: FileCheck["unmatchedAreas"];
  readonly draft: ImportDraft;
}

/** Area names of the file that the project doesn't know; each can be given the area it stands for. */
export function UnmatchedAreas({ areas, draft }: UnmatchedAreasProps) {
  const { t, format, revision } = useProject();
  const known = useAnswer("areas.list", {}, revision).value ?? [];
  const neighbourhoods = known.filter((area) => area.level === "neighbourhood");
  const aliases = draft.extras.areaAliases ?? {};
  const choose = (text: string, code: string) => {
    const { [text]: _before, ...others } = aliases;
    draft.setExtras({
      areaAliases: code === "" ? others : { ...others, [text]: code },
    });
  };
  const optionsFor = (suggestions: readonly string[]) => {
    const likely = suggestions.flatMap((code) => neighbourhoods.filter((area) => area.code === code));
    const others = neighbourhoods.filter((area) => !suggestions.includes(area.code));
    return [
      { value: "", label: t("intake.noAreaChosen") },
      ...likely.map((area) => ({
        value: area.code,
        label: t("intake.likelyArea", { area: area.name }),
      })),
      ...others.map((area) => ({ value: area.code, label: area.name })),
    ];
  };
  return (
    <DataTable
      caption={t("intake.unmatchedAreas", { count: areas.length })}
      rows={areas}
      rowKey={(area) => area.text}
      columns={[
        {
          id: "text",
          header: t("intake.areaInFile"),
          cell: (area) => area.text,
          sortBy: (area) => area.text,
          isRowHeader: true,
        },
        {
          id: "count",
          header: t("intake.rows"),
          cell: (area) => format.count(area.count),
          sortBy: (area) => area.count,
          isNumeric: true,
        },
        {
          id: "area",
          header: t("intake.standsFor"),
          cell: (area) => (
            <NativeSelect
              label={t("intake.areaFor", { text: area.text })}
              value={aliases[area.text] ?? ""}
              options={optionsFor(area.suggestions)}
              onChange={(code) => choose(area.text, code)}
              isDoubtful={aliases[area.text] === undefined}
            />
          ),
        },
      ]}
    />
  );
}
