import { useState } from "react";
import { useSession } from "../app/session-context.ts";
import { useAct } from "../app/use-call.ts";
import { useWords } from "../app/words-context.ts";
import { AreasFilePicker, type OfferedAreas } from "../areas/areas-file-picker.tsx";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { goTo } from "../router.ts";
import { checkedSettings, defaultSettings } from "./settings-draft.ts";
import { SettingsForm } from "./settings-form.tsx";

export function NewProjectScreen() {
  const { t, language } = useWords();
  const { setOverview } = useSession();
  const { act, isActing } = useAct();
  const [draft, setDraft] = useState(() => defaultSettings(language, new Date().getFullYear()));
  const [wasTried, setWasTried] = useState(false);
  const [areas, setAreas] = useState<OfferedAreas | null>(null);
  const [isReading, setIsReading] = useState(false);
  const { settings, problems } = checkedSettings(draft);
  const isAreasBad = areas !== null && !areas.isUsable;
  const create = async () => {
    setWasTried(true);
    if (settings === null) setTimeout(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus());
    if (settings === null || isAreasBad || isReading) return;
    const overview = await act("project.create", {
      settings,
      areasFile: areas?.token ?? null,
    });
    if (overview === null) return;
    setOverview(overview);
    goTo(overview.counts.areas > 0 ? "import" : "areas");
  };
  return (
    <>
      <PageTitle title={t("project.newTitle")} lead={t("project.newLead")} />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <SettingsForm draft={draft} onChange={setDraft} problems={wasTried ? problems : onlyRules(problems)} />
        <Card title={t("project.areasOptional")}>
          <p className="soft card-title">{t("project.areasHint")}</p>
          <AreasFilePicker offered={areas} onOffer={setAreas} onReading={setIsReading} />
        </Card>
        <div className="row">
          <Button kind="primary" type="submit" isDisabled={isActing || isAreasBad || isReading}>
            {t("project.create")}
          </Button>
          <Button onPress={() => goTo("start")}>{t("app.cancel")}</Button>
        </div>
      </form>
    </>
  );
}

/** An empty field is no reproach before the first try; a broken rule is told at once. */
function onlyRules(problems: ReturnType<typeof checkedSettings>["problems"]) {
  const missing = ["project.municipalityMissing", "project.numberMissing"];
  return Object.fromEntries(Object.entries(problems).filter(([, key]) => !missing.includes(key)));
}
