import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { AskProviders } from "./ask-providers.tsx";
import { ServicesImport } from "./services-import.tsx";

/** How the list comes together: a file, tables that providers fill in, and the list as a table again. */
export function CollectView() {
  const { t, audience, revision } = useProject();
  const answer = useAnswer("services.view", { audience: "internal" }, revision);
  const { act, isActing } = useAct();
  const saveMade = useSaveMade();
  const save = async (format: "csv" | "xlsx") => saveMade(await act("services.table", { audience, format }));
  return (
    <>
      <ServicesImport />
      <LoadedContent answer={answer}>{(view) => <AskProviders view={view} />}</LoadedContent>
      {(answer.value?.services.length ?? 0) > 0 && (
        <Card title={t("services.saveTitle")}>
          <div className="stack">
            <p className="soft">{t("services.saveLead")}</p>
            <div className="row">
              <Button isDisabled={isActing} onPress={() => void save("xlsx")}>
                {t("services.saveXlsx")}
              </Button>
              <Button isDisabled={isActing} onPress={() => void save("csv")}>
                {t("services.saveCsv")}
              </Button>
            </div>
          </div>
        </Card>
      )}
    </>
  );
}
