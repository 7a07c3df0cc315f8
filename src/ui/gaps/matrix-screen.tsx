import { useMemo, useState } from "react";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { Button } from "../kit/button.tsx";
import { ChipSelect } from "../kit/chip-select.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { changeParams, goTo, usePlace } from "../router.ts";
import { MatrixView } from "./matrix-view.tsx";
import { unpackedMatrix } from "./unpacked-matrix.ts";
import { usePreparedPeriods } from "./use-prepared-periods.ts";

/** Every area with every indicator. The address holds period and level. */
export function MatrixScreen() {
  const { t, revision, audience } = useProject();
  const { params } = usePlace();
  const { act, isActing } = useAct();
  const save = useSaveMade();
  const [order, setOrder] = useState<"worst" | "name">("worst");
  const level = params.level === "parent" ? ("parent" as const) : ("neighbourhood" as const);
  const question = { period: params.period ?? null, level, audience, job: "matrix" };
  const answer = useAnswer("matrix.view", question, revision);
  usePreparedPeriods(question, answer.state === "ready" ? answer.value.periods : null);
  const matrix = useMemo(() => (answer.value === null ? null : unpackedMatrix(answer.value)), [answer.value]);
  const change = (more: Readonly<Record<string, string>>) =>
    changeParams(
      "matrix",
      Object.fromEntries(Object.entries({ ...params, ...more }).filter(([, value]) => value !== "")),
    );
  const isEmpty = answer.value !== null && answer.value.periods.length === 0;
  return (
    <div className="stack" aria-busy={answer.state === "loading"}>
      <PageTitle title={t("matrix.title")} lead={t("matrix.lead")} />
      <LoadedContent answer={answer}>
        {({ periods, hasParents }) =>
          isEmpty || matrix === null ? (
            <EmptyState
              title={t("matrix.emptyTitle")}
              actions={
                <Button kind="primary" onPress={() => goTo("import")}>
                  {t("matrix.emptyAction")}
                </Button>
              }
            >
              {t("matrix.emptyText")}
            </EmptyState>
          ) : (
            <>
              <div className="row">
                <ChipSelect
                  label={t("matrix.period")}
                  showsLabel
                  value={params.period ?? ""}
                  options={[
                    { value: "", label: t("matrix.latest") },
                    ...periods.toReversed().map((period) => ({ value: period, label: period })),
                  ]}
                  onChange={(period) => change({ period })}
                />
                {hasParents && (
                  <ChipSelect
                    label={t("matrix.level")}
                    showsLabel
                    value={level}
                    options={[
                      { value: "neighbourhood", label: t("matrix.levelNeighbourhood") },
                      { value: "parent", label: t("matrix.levelParent") },
                    ]}
                    onChange={(next) => change({ level: next })}
                  />
                )}
                <ChipSelect
                  label={t("matrix.order")}
                  showsLabel
                  value={order}
                  options={[
                    { value: "worst", label: t("matrix.orderWorst") },
                    { value: "name", label: t("matrix.orderName") },
                  ]}
                  onChange={setOrder}
                />
                <Button isDisabled={isActing} onPress={() => void act("matrix.save", question).then(save)}>
                  {t("matrix.saveTable")}
                </Button>
              </div>
              {matrix.columns.length === 0 ? (
                <p className="soft">{t("matrix.noneInPeriod")}</p>
              ) : (
                <MatrixView
                  key={level}
                  matrix={matrix}
                  order={order}
                  onOpen={(column, area) =>
                    goTo("gaps", {
                      indicator: column.indicator.id,
                      period: column.period,
                      ...(level === "parent" ? { level: "parent" } : {}),
                      area: area.code,
                      look: "rank",
                    })
                  }
                />
              )}
            </>
          )
        }
      </LoadedContent>
    </div>
  );
}
