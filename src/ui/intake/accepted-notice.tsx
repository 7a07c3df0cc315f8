import type { AcceptedImport } from "../../contract/answers.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { goTo } from "../router.ts";

interface AcceptedNoticeProps {
  readonly accepted: AcceptedImport;
  readonly fileName: string;
  readonly onOtherFile: () => void;
}

export function AcceptedNotice({ accepted, fileName, onOtherFile }: AcceptedNoticeProps) {
  const { t, format } = useWords();
  const { undo } = useHistorySteps();
  const indicator = accepted.indicatorIds[0];
  return (
    <section className="card stack" role="status">
      <h2>{t("intake.accepted", { file: fileName })}</h2>
      <p>
        {t("intake.acceptedValues", { count: accepted.observations })}{" "}
        {accepted.periods.length > 0 &&
          t("intake.acceptedPeriods", {
            periods: format.list(accepted.periods),
          })}{" "}
        {accepted.leftOutRows > 0 && t("intake.leftOutRows", { count: accepted.leftOutRows })}
      </p>
      <div className="row">
        <Button kind="primary" autoFocus onPress={() => goTo("gaps", indicator === undefined ? {} : { indicator })}>
          {t("intake.seeGaps")}
        </Button>
        <Button onPress={onOtherFile}>{t("intake.nextFile")}</Button>
        <Button
          kind="quiet"
          onPress={() => {
            undo();
            onOtherFile();
          }}
        >
          {t("app.undo")}
        </Button>
      </div>
    </section>
  );
}
