import type { RecipeDifference } from "../../core/intake/fit-recipe.ts";
import { codedText } from "../app/coded-text.ts";
import { useWords } from "../app/words-context.ts";
import { Notice } from "../kit/notice.tsx";

/** How the file differs from the one for which its recipe was made. */
export function DifferencesNotice({ differences }: { readonly differences: readonly RecipeDifference[] }) {
  const { t } = useWords();
  if (differences.length === 0) return null;
  return (
    <Notice level="warning" title={t("intake.differencesTitle")}>
      <ul className="bullets">
        {differences.map(({ code, details }) => (
          <li key={`${code} ${JSON.stringify(details)}`}>
            {codedText(t, "intake", code, details, "difference") ?? code}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
