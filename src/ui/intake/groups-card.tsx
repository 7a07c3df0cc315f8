import { useMemo } from "react";
import { useWords } from "../app/words-context.ts";
import { Card } from "../kit/card.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { ImportDraft } from "./use-import-draft.ts";

const mostGroups = 24;

/** The file's groups and the names that the project uses for them; an empty name stands for all children. */
export function GroupsCard({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useWords();
  const { rows, look } = draft.looked;
  const column = look.columns.findIndex((one) => one.role === "group");
  const texts = useMemo(() => {
    const marked = new Set(look.rowMarks.map((mark) => mark.row));
    const cells =
      column < 0 ? [] : rows.filter((row) => !marked.has(row.row)).map((row) => (row.cells[column] ?? "").trim());
    return [...new Set(cells)].filter((text) => text !== "");
  }, [rows, look, column]);
  if (texts.length === 0 || texts.length > mostGroups) return null;
  const names = draft.recipe.groupNames ?? {};
  return (
    <Card title={t("intake.groupsTitle")}>
      <p className="soft card-title">{t("intake.groupsHint")}</p>
      <div className="stack">
        {texts.map((text) => (
          <TextField
            key={text}
            label={t("intake.groupNamed", { text })}
            placeholder={t("gaps.allChildren")}
            value={names[text] ?? text}
            onChange={(name) => draft.change({ groupNames: { ...names, [text]: name } })}
            maxLength={80}
          />
        ))}
      </div>
    </Card>
  );
}
