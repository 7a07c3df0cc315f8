import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import { setImportTarget, useImportTarget } from "./import-target.ts";

/** Says which import the next file replaces, or by whose recipe it is read. */
export function TargetBanner() {
  const { t } = useWords();
  const target = useImportTarget();
  if (target === null) return null;
  return (
    <Notice
      level="information"
      title={
        target.replaces === null
          ? t("intake.targetRecipe", { file: target.fileName })
          : t("intake.targetReplaces", { file: target.fileName })
      }
      actions={
        <Button isSmall onPress={() => setImportTarget(null)}>
          {t("intake.targetDrop")}
        </Button>
      }
    >
      {target.replaces === null ? t("intake.targetRecipeHint") : t("intake.targetReplacesHint")}
    </Notice>
  );
}
