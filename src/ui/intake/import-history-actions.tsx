import type { ImportRecord } from "../../contract/intake-answers.ts";
import { PickFileButton } from "../app/pick-file-button.tsx";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { Button } from "../kit/button.tsx";
import { useReadAgain } from "./import-history-again.ts";
import { recordName } from "./import-history-name.ts";
import { asInput } from "./use-import-draft.ts";

interface ImportHistoryActionsProps {
  readonly record: ImportRecord;
  /** null where the project can only be read. */
  readonly onRemove: (() => void) | null;
}

/** Replace, read the next file the same way, save file and recipe, remove. */
export function ImportHistoryActions({ record, onRemove }: ImportHistoryActionsProps) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const saveMade = useSaveMade();
  const { replace, next, isFitting } = useReadAgain(record);
  const file = recordName(t, record);
  const isFile = record.kind === "file";
  const saveOriginal = async () => saveMade(await act("intake.original", { id: record.id }));
  const saveRecipe = async () =>
    saveMade(await act("intake.saveRecipe", { recipe: asInput(record.recipe), fileName: record.fileName }));
  if (!isFile && onRemove === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that belong together, not the fields of a form
    <div className="row-apart record-foot" role="group" aria-label={t("records.actionsFor", { file })}>
      <div className="row">
        {isFile && onRemove !== null && (
          <>
            <PickFileButton label={t("records.replaceWhat", { file })} onFile={replace} isDisabled={isFitting}>
              {t("records.replace")}
            </PickFileButton>
            <PickFileButton label={t("records.nextWhat", { file })} onFile={next} isDisabled={isFitting}>
              {t("records.next")}
            </PickFileButton>
          </>
        )}
        {isFile && (
          <>
            <Button
              kind="quiet"
              isSmall
              isDisabled={isActing}
              label={t("records.saveOriginalOf", { file })}
              onPress={() => void saveOriginal()}
            >
              {t("records.saveOriginal")}
            </Button>
            <Button
              kind="quiet"
              isSmall
              isDisabled={isActing}
              label={t("records.saveRecipeOf", { file })}
              onPress={() => void saveRecipe()}
            >
              {t("records.saveRecipe")}
            </Button>
          </>
        )}
        {isFitting && (
          <span className="soft small" role="status">
            {t("records.fitting")}
          </span>
        )}
      </div>
      {onRemove && (
        <Button kind="danger" isSmall onPress={onRemove} label={t("intake.removeWhat", { file })}>
          {t("app.remove")}
        </Button>
      )}
    </div>
  );
}
