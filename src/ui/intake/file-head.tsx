import { useState } from "react";
import { errorText } from "../../texts/error-text.ts";
import { PickFileButton } from "../app/pick-file-button.tsx";
import { ask, useAct } from "../app/use-call.ts";
import { useOfferFile } from "../app/use-offer-file.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import { asInput, type ImportDraft } from "./use-import-draft.ts";

interface FileHeadProps {
  readonly file: string;
  readonly draft: ImportDraft;
  readonly onOtherFile: () => void;
}

/** The file's name and size, and what concerns its recipe as a whole. */
export function FileHead({ file, draft, onOtherFile }: FileHeadProps) {
  const { t, format } = useWords();
  const { act } = useAct();
  const offer = useOfferFile();
  const saveMade = useSaveMade();
  const [error, setError] = useState<string | null>(null);
  const { looked, takeBack } = draft;
  const facts = {
    count: looked.look.records,
    size: format.number(Math.max(1, looked.bytes / 1024), 0),
  };
  const save = async () =>
    saveMade(await act("intake.saveRecipe", { recipe: asInput(draft.recipe), fileName: looked.fileName }));
  const load = async (picked: File) => {
    setError(null);
    const given = await offer(picked);
    if ("error" in given) return setError(given.error);
    const read = await ask("intake.readRecipe", { file: given.token });
    if (!read.ok) return setError(errorText(read.error.code, read.error.details, t));
    const fitted = await ask("intake.fitRecipe", { file, recipe: asInput(read.value.recipe as never) });
    if (!fitted.ok) return setError(errorText(fitted.error.code, fitted.error.details, t));
    draft.load(fitted.value.recipe, fitted.value.differences);
  };
  return (
    <>
      <div className="row-apart">
        <h2>
          {looked.fileName}{" "}
          <span className="soft small">
            {looked.isSample ? t("intake.fileFactsAtLeast", facts) : t("intake.fileFacts", facts)}
          </span>
        </h2>
        <div className="row">
          <Button kind="quiet" isSmall isDisabled={takeBack === null} onPress={() => takeBack?.()}>
            {t("intake.takeBack")}
          </Button>
          <PickFileButton label={t("intake.loadRecipeWhat")} endings={[".json"]} onFile={(picked) => void load(picked)}>
            {t("intake.loadRecipe")}
          </PickFileButton>
          <Button isSmall onPress={() => void save()}>
            {t("intake.saveRecipe")}
          </Button>
          <Button onPress={onOtherFile}>{t("intake.otherFile")}</Button>
        </div>
      </div>
      {looked.isSample && <Notice level="information">{t("intake.isSample")}</Notice>}
      {error !== null && <Notice level="error" title={error} />}
    </>
  );
}
