import { useEffect, useState } from "react";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { TextField } from "../kit/text-field.tsx";
import { keepName, keptName } from "./kept-choices.ts";
import { useProject } from "./project-context.ts";
import { ask } from "./use-call.ts";

/** Asks once who is working; afterwards the name is told to each project that opens. */
export function IdentifyDialog() {
  const { t } = useProject();
  const [kept] = useState(keptName);
  const [isOpen, setIsOpen] = useState(kept === null);
  const [name, setName] = useState("");
  useEffect(() => {
    if (kept) void ask("project.identify", { name: kept });
  }, [kept]);
  const finish = (answer: string) => {
    keepName(answer);
    setIsOpen(false);
    if (answer !== "") void ask("project.identify", { name: answer });
  };
  return (
    <ModalDialog title={t("app.whoIsWorking")} isOpen={isOpen} onClose={() => finish("")}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          finish(name.trim());
        }}
      >
        <TextField
          label={t("app.yourName")}
          hint={t("app.yourNameHint")}
          value={name}
          onChange={setName}
          maxLength={100}
          autoFocus
        />
        <DialogActions>
          <Button onPress={() => finish("")}>{t("app.later")}</Button>
          <Button kind="primary" type="submit" isDisabled={name.trim() === ""}>
            {t("app.continue")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
