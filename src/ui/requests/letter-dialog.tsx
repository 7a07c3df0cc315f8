import { type FormEvent, useState } from "react";
import type { DataRequest } from "../../contract/intake-answers.ts";
import { keptName } from "../app/kept-choices.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { RadioGroupField } from "../kit/radio-group-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";

interface LetterDialogProps {
  readonly request: DataRequest;
  readonly period: string;
  readonly onClose: () => void;
}

/** The letter that asks an institution for what is missing. */
export function LetterDialog({ request, period, onClose }: LetterDialogProps) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const saveMade = useSaveMade();
  const [deadline, setDeadline] = useState("");
  const [signedBy, setSignedBy] = useState(keptName() ?? "");
  const [format, setFormat] = useState<"docx" | "pdf">("docx");
  const [isTried, setTried] = useState(false);
  const isDated = /^\d{4}-\d{2}-\d{2}$/.test(deadline);
  const isSigned = signedBy.trim() !== "";
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isDated || !isSigned) return focusFirstError(event.currentTarget);
    const made = await act("requests.letter", {
      id: request.id,
      period,
      deadline,
      signedBy: signedBy.trim(),
      format,
    });
    if (made === null) return;
    onClose();
    await saveMade(made);
  };
  return (
    <ModalDialog title={t("requests.letterTitle", { name: request.name })} isOpen onClose={onClose}>
      <form className="stack" onSubmit={make} noValidate>
        <p className="soft">{t("requests.letterLead", { period })}</p>
        <TextField
          type="date"
          label={t("requests.deadline")}
          error={isTried && !isDated ? t("requests.dateWrong") : ""}
          value={deadline}
          onChange={setDeadline}
          isRequired
        />
        <TextField
          label={t("requests.signedBy")}
          error={isTried && !isSigned ? t("requests.required") : ""}
          value={signedBy}
          onChange={setSignedBy}
          maxLength={300}
          isRequired
        />
        <RadioGroupField
          label={t("requests.asFormat")}
          options={[
            { value: "docx", label: t("requests.docx") },
            { value: "pdf", label: t("requests.pdf") },
          ]}
          value={format}
          onChange={setFormat}
        />
        <DialogActions>
          <Button onPress={onClose}>{t("app.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("requests.makeLetter")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
