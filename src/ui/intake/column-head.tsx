import type { RecognisedColumn } from "../../core/intake/look-result.ts";
import { type ColumnRole, columnRoles } from "../../core/intake/recipe.ts";
import type { TextKey } from "../../texts/words.ts";
import { useWords } from "../app/words-context.ts";
import { NativeSelect } from "../kit/native-select.tsx";
import type { Option } from "../kit/select-field.tsx";
import { ColumnMore } from "./column-more.tsx";
import type { ImportDraft } from "./use-import-draft.ts";

interface ColumnHeadProps {
  readonly draft: ImportDraft;
  readonly column: RecognisedColumn;
  /** From 0. */
  readonly index: number;
}

const roleKeys = {
  "area-code": "intake.roleAreaCode",
  "area-name": "intake.roleAreaName",
  period: "intake.rolePeriod",
  group: "intake.roleGroup",
  age: "intake.roleAge",
  indicator: "intake.roleIndicator",
  value: "intake.roleValue",
  numerator: "intake.roleNumerator",
  denominator: "intake.roleDenominator",
  factor: "intake.roleFactor",
  ignore: "intake.roleIgnore",
} as const satisfies Record<ColumnRole, TextKey>;
const becauseKeys = {
  name: "intake.becauseName",
  content: "intake.becauseContent",
  earlier: "intake.becauseEarlier",
  chosen: "intake.becauseChosen",
} as const satisfies Record<NonNullable<RecognisedColumn["because"]>, TextKey>;

/** Stands for a doubtful role until that is confirmed, so that the same role can be chosen, too. */
const guess = "guess";

/** A column's name, what it is for, why, and for figures which indicator, period and group they belong to. */
export function ColumnHead({ draft, column, index }: ColumnHeadProps) {
  const { t, format } = useWords();
  const isDoubtful = draft.looked.look.doubts.some((doubt) => doubt.what === "role" && doubt.column === index + 1);
  const name = column.name || t("intake.columnNumber", { column: index + 1 });
  const options: readonly Option<ColumnRole | typeof guess>[] = [
    ...(isDoubtful ? [{ value: guess, label: `? ${t(roleKeys[column.role])}` } as const] : []),
    ...columnRoles.map((value) => ({ value, label: t(roleKeys[value]) })),
  ];
  const why = column.because === undefined ? null : t(becauseKeys[column.because]);
  const certainty = format.value(Math.round(column.certainty * 100), "%", 0);
  return (
    <th scope="col" className="column-head">
      <span className="column-name" title={name}>
        {name}
      </span>
      <NativeSelect<ColumnRole | typeof guess>
        label={
          isDoubtful
            ? `${t("intake.roleOf", { column: name })}. ${t("intake.doubtful")}`
            : t("intake.roleOf", { column: name })
        }
        value={isDoubtful ? guess : column.role}
        isDoubtful={isDoubtful}
        options={options}
        onChange={(role) => role !== guess && draft.changeColumn(index, { role })}
      />
      <ColumnMore draft={draft} column={column} index={index} name={name} />
      {column.role !== "ignore" && why !== null && (
        <span className="column-why">
          {isDoubtful ? t("intake.whyDoubtful", { why, certainty }) : t("intake.why", { why, certainty })}
        </span>
      )}
      {column.personal === true && <span className="column-why">{t("intake.personalHead")}</span>}
    </th>
  );
}
