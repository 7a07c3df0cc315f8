import { type FormEvent, useState } from "react";
import type { IndicatorSummary } from "../../contract/answers.ts";
import type { CallInput } from "../../contract/contract.ts";
import type { DataRequest } from "../../contract/intake-answers.ts";
import { languages } from "../../core/project/project-settings.ts";
import { sectors } from "../../core/strategy/strategy.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import { sectorKeys } from "../strategy/strategy-words.ts";
import { IndicatorPicker } from "./indicator-picker.tsx";

interface InstitutionDialogProps {
  /** null: a new one. */
  readonly request: DataRequest | null;
  readonly indicators: readonly IndicatorSummary[];
  readonly onClose: () => void;
}

type Institution = CallInput<"requests.save">["institution"];

const languageKeys = { en: "requests.english", de: "requests.german" } as const;

/** Who supplies figures: where letters go, in which language, and what is asked for. */
export function InstitutionDialog({ request, indicators, onClose }: InstitutionDialogProps) {
  const { t, settings } = useProject();
  const { act, isActing } = useAct();
  const [draft, setDraft] = useState<Institution>(() => ({
    name: request?.name ?? "",
    contact: request?.contact ?? "",
    address: request?.address ?? "",
    language: request?.language ?? settings.language,
    sector: request?.sector ?? "education",
    indicatorIds: (request?.indicators ?? []).map((one) => one.id),
    otherFigures: request?.otherFigures ?? "",
  }));
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<Institution>) => setDraft((before) => ({ ...before, ...part }));
  const name = draft.name.trim();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name === "") return focusFirstError(event.currentTarget);
    const done = await act("requests.save", { id: request?.id ?? null, institution: { ...draft, name } });
    if (done !== null) onClose();
  };
  return (
    <ModalDialog title={request === null ? t("requests.add") : t("requests.change")} isOpen isWide onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <div className="columns">
          <TextField
            label={t("requests.name")}
            error={isTried && name === "" ? t("requests.required") : ""}
            value={draft.name}
            onChange={(next) => change({ name: next })}
            maxLength={300}
            isRequired
            autoFocus
          />
          <TextField
            label={t("requests.contact")}
            value={draft.contact}
            onChange={(contact) => change({ contact })}
            maxLength={300}
          />
          <SelectField
            label={t("requests.sector")}
            options={sectors.map((sector) => ({ value: sector, label: t(sectorKeys[sector]) }))}
            value={draft.sector}
            onChange={(sector) => change({ sector })}
          />
          <SelectField
            label={t("requests.language")}
            options={languages.map((language) => ({ value: language, label: t(languageKeys[language]) }))}
            value={draft.language}
            onChange={(language) => change({ language })}
          />
        </div>
        <TextAreaField
          label={t("requests.address")}
          hint={t("requests.addressHint")}
          value={draft.address}
          onChange={(address) => change({ address })}
          maxLength={20_000}
        />
        <IndicatorPicker
          label={t("requests.suppliesWhich")}
          indicators={indicators}
          value={draft.indicatorIds}
          onChange={(indicatorIds) => change({ indicatorIds })}
        />
        <TextAreaField
          label={t("requests.otherFigures")}
          hint={t("requests.otherFiguresHint")}
          value={draft.otherFigures}
          onChange={(otherFigures) => change({ otherFigures })}
          maxLength={20_000}
        />
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
