import { type FormEvent, useState } from "react";
import { type Sector, sectors } from "../../core/strategy/strategy.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { sectorKeys } from "../strategy/strategy-words.ts";

export function PartnerForm() {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const [name, setName] = useState("");
  const [sector, setSector] = useState<Sector>("education");
  const [isTried, setTried] = useState(false);
  const save = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (name.trim() === "") return;
    if ((await act("cooperation.savePartner", { id: null, partner: { name: name.trim(), sector } })) === null) return;
    setName("");
    setTried(false);
  };
  return (
    <form className="card stack" onSubmit={save} noValidate>
      <div className="columns">
        <TextField
          label={t("cooperation.name")}
          value={name}
          onChange={setName}
          maxLength={300}
          error={isTried && name.trim() === "" ? t("records.required") : ""}
        />
        <SelectField
          label={t("cooperation.sector")}
          options={sectors.map((value) => ({ value, label: t(sectorKeys[value]) }))}
          value={sector}
          onChange={setSector}
        />
      </div>
      <div>
        <Button kind="primary" type="submit" isDisabled={isActing}>
          {t("cooperation.add")}
        </Button>
      </div>
    </form>
  );
}
