import { type FormEvent, useState } from "react";
import type { CatalogueRow } from "../../contract/context-calls.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { indicatorIdFor } from "../intake/new-indicator.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import { DefinitionFields } from "./definition-fields.tsx";
import { draftOf } from "./entry-draft.ts";
import { PlaceFields } from "./place-fields.tsx";

interface EntryDialogProps {
  /** null: a new one of our own. */
  readonly entry: CatalogueRow | null;
  /** Ids in use. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

/** All that may be said of an indicator. */
export function EntryDialog({ entry, taken, onClose }: EntryDialogProps) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  const [draft, setDraft] = useState(() => draftOf(entry));
  const [isTried, setTried] = useState(false);
  const name = draft.definition.name.trim();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name === "") return focusFirstError(event.currentTarget);
    const { definition, ...placing } = draft;
    const id = entry?.id ?? indicatorIdFor(name, taken);
    const protectComplement = definition.sensitive && definition.protectComplement;
    const saved = { ...placing, id, definition: { ...definition, name, protectComplement } };
    if ((await act("context.saveEntry", { isNew: entry === null, entry: saved })) !== null) onClose();
  };
  const giveUp = async (call: "context.resetEntry" | "context.removeOwn", done: string) => {
    if (entry === null || (await act(call, { indicatorId: entry.id })) === null) return;
    onClose();
    say({ level: "information", text: done, action: { label: t("app.undo"), run: undo } });
  };
  return (
    <ModalDialog
      title={entry === null ? t("context.addTitle") : t("context.editTitle")}
      isOpen
      isWide
      onClose={onClose}
    >
      <form className="stack" onSubmit={save} noValidate>
        {entry !== null && entry.provenance !== "" && (
          <p className="soft small">{t("context.provenance", { text: entry.provenance })}</p>
        )}
        <DefinitionFields
          value={draft.definition}
          nameError={isTried && name === "" ? t("context.nameNeeded") : ""}
          isKindFixed={(entry?.periods.length ?? 0) > 0}
          onChange={(definition) => setDraft({ ...draft, definition })}
        />
        <PlaceFields draft={draft} isOwn={entry === null || entry.isOwn} onChange={setDraft} />
        <DialogActions>
          {entry?.isChanged && (
            <Button
              kind="quiet"
              isDisabled={isActing}
              onPress={() => void giveUp("context.resetEntry", t("context.resetDone", { name }))}
            >
              {t("context.reset")}
            </Button>
          )}
          {entry?.isOwn && (
            <Button
              kind="danger"
              isDisabled={isActing}
              onPress={() => void giveUp("context.removeOwn", t("context.removed", { name }))}
            >
              {t("context.remove")}
            </Button>
          )}
          <Button onPress={onClose}>{t("app.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("app.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
