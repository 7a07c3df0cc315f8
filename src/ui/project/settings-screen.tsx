import { useEffect, useState } from "react";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { PhaseDoneOutside } from "./phase-done-outside.tsx";
import { checkedSettings, type SettingsDraft } from "./settings-draft.ts";
import { SettingsForm } from "./settings-form.tsx";

/** The mandate's frame: for whom, from when to when, in which money. */
export function SettingsScreen() {
  const { t, settings, canWrite } = useProject();
  const { act, isActing } = useAct();
  const { say } = useMessages();
  const [draft, setDraft] = useState<SettingsDraft>(settings);
  const saved = JSON.stringify(settings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: undo and other changes replace what was typed only when the saved settings differ
  useEffect(() => setDraft(settings), [saved]);
  const checked = checkedSettings(draft);
  const isChanged = JSON.stringify(draft) !== saved;
  const save = async () => {
    if (checked.settings === null) return;
    const done = await act("project.changeSettings", {
      settings: checked.settings,
    });
    if (done !== null) say({ level: "information", text: t("project.settingsSaved") });
  };
  return (
    <>
      <PageTitle title={t("project.settingsTitle")} lead={t("project.settingsLead")} />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SettingsForm draft={draft} onChange={setDraft} problems={checked.problems} isDisabled={!canWrite} />
        {canWrite && (
          <div className="row">
            <Button kind="primary" type="submit" isDisabled={!isChanged || checked.settings === null || isActing}>
              {t("app.save")}
            </Button>
            <Button isDisabled={!isChanged} onPress={() => setDraft(settings)}>
              {t("project.discard")}
            </Button>
          </div>
        )}
        <PhaseDoneOutside phase={1} />
      </form>
    </>
  );
}
