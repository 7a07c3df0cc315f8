import { applyFix } from "../../core/intake/apply-fix.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import type { ImportDraft } from "./use-import-draft.ts";

/** Columns that look like data about single persons: left out, unless the user says that they are public. */
export function PersonalNotice({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useWords();
  const columns = draft.looked.look.columns.map((column, index) => ({
    index,
    name: column.name || t("intake.columnNumber", { column: index + 1 }),
    personal: draft.recipe.columns?.[index]?.personal ?? column.personal,
  }));
  const told = columns.filter((column) => column.personal !== undefined);
  if (told.length === 0) return null;
  const fix = (index: number, kind: "public-column" | "leave-out-column") =>
    draft.changeTo(applyFix(draft.recipe, { kind, column: index + 1 }));
  return (
    <Notice level="warning" title={t("intake.personalTitle")}>
      <p>{t("intake.personalText")}</p>
      <ul className="tight-stack">
        {told.map(({ index, name, personal }) => (
          <li key={index} className="row">
            <strong>{name}</strong>
            {personal === true ? (
              <>
                <span>{t("intake.personalLeftOut")}</span>
                <Button
                  isSmall
                  label={t("intake.publicWhat", { column: name })}
                  onPress={() => fix(index, "public-column")}
                >
                  {t("intake.public")}
                </Button>
              </>
            ) : (
              <>
                <span>{t("intake.personalPublic")}</span>
                <Button
                  isSmall
                  label={t("intake.leaveOutWhat", { column: name })}
                  onPress={() => fix(index, "leave-out-column")}
                >
                  {t("intake.leaveOutAgain")}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
