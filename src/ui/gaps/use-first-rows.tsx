import { type ReactNode, useState } from "react";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";

const first = 60;

/** The rows to be drawn at once, and the button for the rest: many rows would hold up the screen. */
export function useFirstRows<Row>(rows: readonly Row[]): { readonly drawn: readonly Row[]; readonly more: ReactNode } {
  const { t } = useProject();
  const [isAll, setIsAll] = useState(false);
  if (isAll || rows.length <= first) return { drawn: rows, more: null };
  const more = (
    <div className="row">
      <span className="soft small">{t("gapViews.firstOf", { count: first, of: rows.length })}</span>
      <Button isSmall onPress={() => setIsAll(true)}>
        {t("gapViews.showAll")}
      </Button>
    </div>
  );
  return { drawn: rows.slice(0, first), more };
}
