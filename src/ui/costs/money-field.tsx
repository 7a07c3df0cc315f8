import { parseMoney } from "../../core/costs/parse-money.ts";
import type { Language } from "../../core/project/project-settings.ts";
import type { Translate } from "../../texts/translate.ts";
import { useProject } from "../app/project-context.ts";
import { TextField } from "../kit/text-field.tsx";

interface MoneyFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** As typed, in major units with the language's decimal mark. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly isRequired?: boolean;
  /** True once the user tried to save: an empty required field is an error from then on. */
  readonly isTried: boolean;
}

/** An amount of money. The text is kept as typed; `parseMoney` reads it when it is saved. */
export function MoneyField({ label, hint, text, onChange, isRequired = false, isTried }: MoneyFieldProps) {
  const { t, language } = useProject();
  return (
    <div className="money-field">
      <TextField
        label={label}
        hint={hint}
        error={moneyError(t, text, language, isRequired && isTried)}
        value={text}
        onChange={onChange}
        isRequired={isRequired}
        maxLength={40}
      />
    </div>
  );
}

/** What is wrong with a typed amount, or "". */
function moneyError(t: Translate, text: string, language: Language, isRequired: boolean): string {
  const parsed = parseMoney(text, language);
  if (parsed.kind === "not-money") return t("costs.moneyWrong");
  if (parsed.kind === "too-large") return t("costs.moneyTooLarge");
  return parsed.kind === "empty" && isRequired ? t("costs.required") : "";
}
