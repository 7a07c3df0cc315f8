import { type FormEvent, useState } from "react";
import { namesAPerson } from "../../core/voices/names-a-person.ts";
import {
  type ConsultedKind,
  consultedKinds,
  type NewVoiceStatement,
  type VoiceStatement,
} from "../../core/voices/voice.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { CheckList } from "../kit/check-list.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { Notice } from "../kit/notice.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import { peopleName, rankName } from "./voice-words.ts";

interface StatementDialogProps {
  readonly eventId: number;
  /** Whom the event was with: the first is suggested as the speaker. */
  readonly people: readonly ConsultedKind[];
  readonly statement: VoiceStatement | null;
  readonly onClose: () => void;
}

const ranks = { "": null, "1": 1, "2": 2, "3": 3 } as const;
type RankKey = keyof typeof ranks;

/** What was heard, and the gaps that it speaks to. A name is warned of, never refused. */
export function StatementDialog({ eventId, people, statement, onClose }: StatementDialogProps) {
  const project = useProject();
  const { t, revision } = project;
  const { act, isActing } = useAct();
  const gaps = useAnswer("gaps.list", {}, revision).value ?? [];
  const [draft, setDraft] = useState<Omit<NewVoiceStatement, "eventId">>(
    statement ?? { text: "", theme: "", saidBy: people[0] ?? "families", rank: null, gapIds: [] },
  );
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<NewVoiceStatement>) => setDraft((before) => ({ ...before, ...part }));
  const text = draft.text.trim();
  const save = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (text === "") return focusFirstError(submitted.currentTarget);
    const { theme, saidBy, rank, gapIds } = draft;
    const saved = await act("voices.saveStatement", {
      id: statement?.id ?? null,
      statement: { eventId, text, theme: theme.trim(), saidBy, rank, gapIds: [...gapIds] },
    });
    if (saved !== null) onClose();
  };
  return (
    <ModalDialog
      title={statement === null ? t("voices.addStatement") : t("voices.changeStatement")}
      isOpen
      onClose={onClose}
      isWide
    >
      <form className="stack" onSubmit={save} noValidate>
        <TextAreaField
          label={t("voices.statement")}
          hint={t("voices.statementHint")}
          error={isTried && text === "" ? t("records.required") : ""}
          value={draft.text}
          onChange={(next) => change({ text: next })}
          maxLength={2000}
          isRequired
          autoFocus
        />
        <div role="status">
          {namesAPerson(`${draft.text} ${draft.theme}`) && <Notice level="warning">{t("voices.namesPerson")}</Notice>}
        </div>
        <div className="columns">
          <SelectField
            label={t("voices.saidBy")}
            options={consultedKinds.map((value) => ({ value, label: peopleName(project, value) }))}
            value={draft.saidBy}
            onChange={(saidBy) => change({ saidBy })}
          />
          <TextField
            label={t("voices.theme")}
            value={draft.theme}
            onChange={(theme) => change({ theme })}
            maxLength={80}
          />
          <SelectField<RankKey>
            label={t("voices.rank")}
            options={[
              { value: "", label: t("voices.rankNone") },
              ...([1, 2, 3] as const).map((rank) => ({ value: `${rank}` as const, label: rankName(project, rank) })),
            ]}
            value={draft.rank === null ? "" : `${draft.rank}`}
            onChange={(key) => change({ rank: ranks[key] })}
          />
        </div>
        {gaps.length === 0 ? (
          <p className="soft">{t("voices.gapsNone")}</p>
        ) : (
          <CheckList
            label={t("voices.gaps")}
            options={gaps.map((gap) => ({ value: gap.id, label: gap.title }))}
            value={draft.gapIds}
            onChange={(gapIds) => change({ gapIds })}
          />
        )}
        <DialogActions>
          <Button onPress={onClose}>{t("app.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("app.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
