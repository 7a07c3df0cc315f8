import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import type { ImportDraft } from "./use-import-draft.ts";

/** A wide table in words, and one click that leaves its columns as they are, or turns them into rows again. */
export function LayoutNotice({ draft }: { readonly draft: ImportDraft }) {
  const { t, format } = useWords();
  const columns = draft.recipe.columns ?? [];
  const isWide = (column: (typeof columns)[number]) => Boolean(column.period || column.group || column.age);
  const wide = columns.filter((column) => isWide(column) && column.role !== "denominator");
  if (wide.length < 2) return null;
  const isOn = wide.some((column) => column.role !== "ignore");
  const distinct = (key: "period" | "group" | "age") => [
    ...new Set(wide.map((column) => column[key] || "").filter(Boolean)),
  ];
  const [periods, groups, ages] = [distinct("period"), distinct("group"), distinct("age")];
  const shown = (values: readonly string[]) =>
    values.length <= 6
      ? format.list(values)
      : t("intake.fromTo", { first: values[0] ?? "", last: values.at(-1) ?? "" });
  const isDoubtful = draft.looked.look.doubts.some((doubt) => doubt.what === "layout");
  const count = wide.length;
  const sentence =
    periods.length > 0 && groups.length + ages.length > 0
      ? t("intake.wideBoth", { count, periods: shown(periods), groups: shown([...groups, ...ages]) })
      : periods.length > 0
        ? t("intake.wideYears", { count, periods: shown(periods) })
        : groups.length > 0
          ? t("intake.wideGroups", { count, groups: shown(groups) })
          : t("intake.wideAges", { count, ages: shown(ages) });
  const turn = (on: boolean) =>
    draft.change({
      columns: columns.map((column) =>
        isWide(column) && column.role !== "denominator" ? { ...column, role: on ? "value" : "ignore" } : column,
      ),
    });
  return (
    <Notice
      level={isDoubtful ? "warning" : "information"}
      actions={
        <Button isSmall onPress={() => turn(!isOn)}>
          {isOn ? t("intake.wideOff") : t("intake.wideOn")}
        </Button>
      }
    >
      {isOn ? sentence : t("intake.wideIsOff", { count })}
      {isDoubtful && <span className="soft"> {t("intake.doubtful")}</span>}
    </Notice>
  );
}
