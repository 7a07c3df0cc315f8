import type { FileCheck } from "../../contract/intake-answers.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
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
  const nameOf = (code: string) => known.find((area) => area.code === code)?.name ?? code;
  const aliases = draft.recipe.areaAliases ?? {};
  const open = areas.filter((area) => aliases[area.text] === undefined);
  const sure = open.flatMap(({ text, suggestions }) =>
    suggestions.length === 1 && suggestions[0] !== undefined ? [[text, suggestions[0]] as const] : [],
  );
  const chosen = Object.entries(aliases);
  const choose = (text: string, code: string) => {
    const { [text]: _before, ...others } = aliases;
    draft.change({ areaAliases: code === "" ? others : { ...others, [text]: code } });
  };
  const optionsFor = (suggestions: readonly string[]) => {
    const likely = suggestions.flatMap((code) => neighbourhoods.filter((area) => area.code === code));
    const others = neighbourhoods.filter((area) => !suggestions.includes(area.code));
    return [
      { value: "", label: t("intake.noAreaChosen") },
      ...likely.map((area) => ({ value: area.code, label: t("intake.likelyArea", { area: area.name }) })),
      ...others.map((area) => ({ value: area.code, label: area.name })),
    ];
  };
  if (areas.length + chosen.length === 0) return null;
  return (
    <div className="tight-stack">
      {areas.length > 0 && (
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
            {
              id: "confirm",
              header: t("intake.suggestion"),
              cell: ({ text, suggestions: [code] }) =>
                code === undefined || aliases[text] !== undefined ? null : (
                  <Button
                    isSmall
                    label={t("intake.confirmWhat", { text, area: nameOf(code) })}
                    onPress={() => choose(text, code)}
                  >
                    {t("intake.confirm", { area: nameOf(code) })}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {sure.length > 1 && (
        <div>
          <Button isSmall onPress={() => draft.change({ areaAliases: { ...aliases, ...Object.fromEntries(sure) } })}>
            {t("intake.confirmAll", { count: sure.length })}
          </Button>
        </div>
      )}
      <p className="soft small">{t("intake.aliasesHint")}</p>
      {chosen.length > 0 && (
        <ul className="row">
          {chosen.map(([text, code]) => (
            <li key={text} className="chip">
              {t("intake.aliasChosen", { text, area: nameOf(code) })}
              <Button kind="quiet" isSmall label={t("intake.aliasTakeBack", { text })} onPress={() => choose(text, "")}>
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
