import { useWords } from "../app/words-context.ts";
import { Card } from "../kit/card.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { ImportDraft } from "./use-import-draft.ts";

/** Where the file came from, for the list of sources in the document. */
export function SourceCard({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useWords();
  const { sourceOffice, sourceDate } = draft.recipe;
  return (
    <Card title={t("intake.source")}>
      <div className="columns">
        <TextField
          label={t("intake.sourceOffice")}
          hint={t("intake.sourceOfficeHint")}
          value={sourceOffice ?? ""}
          onChange={(value) => draft.change({ sourceOffice: value })}
          maxLength={300}
        />
        <TextField
          label={t("intake.sourceDate")}
          type="date"
          value={sourceDate ?? ""}
          onChange={(value) => draft.change({ sourceDate: value })}
        />
      </div>
    </Card>
  );
}
