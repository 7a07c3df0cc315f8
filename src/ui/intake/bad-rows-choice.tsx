import { type BadRows, badRowRules } from "../../core/intake/recipe.ts";
import type { TextKey } from "../../texts/words.ts";
import { useWords } from "../app/words-context.ts";
import { RadioGroupField } from "../kit/radio-group-field.tsx";
import type { ImportDraft } from "./use-import-draft.ts";

const keys = {
  stop: ["intake.badRowsStop", "intake.badRowsStopHint"],
  "leave-out": ["intake.leaveOutBadRows", "intake.leaveOutHint"],
  "hold-back": ["intake.badRowsHoldBack", "intake.badRowsHoldBackHint"],
} as const satisfies Record<BadRows, readonly [TextKey, TextKey]>;

/** What becomes of rows that can't be read. */
export function BadRowsChoice({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useWords();
  return (
    <RadioGroupField<BadRows>
      label={t("intake.badRows")}
      value={draft.recipe.badRows ?? "stop"}
      options={badRowRules.map((value) => ({ value, label: t(keys[value][0]), hint: t(keys[value][1]) }))}
      onChange={(badRows) => draft.change({ badRows })}
    />
  );
}
