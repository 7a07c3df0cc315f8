import { type FormEvent, useState } from "react";
import type { Partner, Round } from "../../core/cooperation/partner.ts";
import { type Sector, sectors } from "../../core/strategy/strategy.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { sectorKeys } from "../strategy/strategy-words.ts";

interface PartnerFormProps {
  /** null: a new one. */
  readonly partner: Partner | null;
  /** From when a new one is part of the network. */
  readonly round: Round;
  readonly onSaved?: () => void;
}

export function PartnerForm({ partner, round, onSaved }: PartnerFormProps) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const [name, setName] = useState(partner?.name ?? "");
  const [sector, setSector] = useState<Sector>(partner?.sector ?? "education");
  const [isTried, setTried] = useState(false);
  const save = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (name.trim() === "") return;
    const own = { name: name.trim(), sector, since: partner?.since ?? round };
    if ((await act("cooperation.savePartner", { id: partner?.id ?? null, partner: own })) === null) return;
    if (partner === null) setName("");
    setTried(false);
    onSaved?.();
  };
  return (
    <form className={partner === null ? "card stack" : "stack"} onSubmit={save} noValidate>
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
          {t(partner === null ? "cooperation.add" : "app.save")}
        </Button>
      </div>
    </form>
  );
}
