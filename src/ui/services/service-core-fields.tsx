import type { NewService } from "../../core/services/service.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { AreaPicker } from "../kit/area-picker.tsx";
import { CheckField } from "../kit/check-field.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { FigureField } from "./figure-field.tsx";
import type { ServiceError } from "./service-dialog.tsx";

export interface ServiceFieldsProps {
  readonly draft: NewService;
  readonly onChange: (part: Partial<NewService>) => void;
}

interface CoreProps extends ServiceFieldsProps {
  readonly errors: ReadonlySet<ServiceError>;
}

/** The fields that a list of services can't do without (decisions.md 23). */
export function ServiceCoreFields({ draft, onChange, errors }: CoreProps) {
  const { t, settings, revision } = useProject();
  const areas = (useAnswer("areas.list", {}, revision).value ?? []).filter(({ level }) => level === "neighbourhood");
  const { ages } = draft;
  return (
    <fieldset className="stack plain-fieldset">
      <legend className="visually-hidden">{t("services.core")}</legend>
      <TextField
        label={t("services.field-name")}
        error={errors.has("name") ? t("records.required") : ""}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        maxLength={300}
        isRequired
        autoFocus
      />
      <div className="columns">
        <TextField
          label={t("services.field-provider")}
          value={draft.provider}
          onChange={(provider) => onChange({ provider })}
          maxLength={300}
        />
        <TextField
          label={t("services.field-type")}
          value={draft.type}
          onChange={(type) => onChange({ type })}
          maxLength={300}
        />
      </div>
      <div className="columns">
        <NumberField
          label={t("services.fromMonths")}
          hint={t("services.agesHint")}
          value={ages.fromMonths}
          minimum={0}
          maximum={1200}
          onChange={(months) => onChange({ ages: { ...ages, fromMonths: months ?? 0 } })}
        />
        <NumberField
          label={t("services.toMonths")}
          error={errors.has("ages") ? t("services.agesWrong") : ""}
          value={ages.toMonths}
          minimum={0}
          maximum={1200}
          onChange={(months) => onChange({ ages: { ...ages, toMonths: months ?? 0 } })}
        />
      </div>
      <CheckField
        label={t("services.fromPregnancy")}
        value={ages.pregnancy}
        onChange={(pregnancy) => onChange({ ages: { ...ages, pregnancy } })}
      />
      <AreaPicker
        label={t("services.field-areas")}
        areas={areas}
        value={draft.areaCodes}
        onChange={(areaCodes) => onChange({ areaCodes })}
      />
      {draft.areaCodes.length === 0 && <p className="soft small">{t("services.allAreas")}</p>}
      <div className="columns">
        <FigureField
          label={t("services.field-capacity")}
          value={draft.capacity}
          onChange={(capacity) => onChange({ capacity })}
        />
        <FigureField label={t("services.field-users")} value={draft.users} onChange={(users) => onChange({ users })} />
      </div>
      <div className="columns">
        <NumberField
          label={t("services.priceFrom")}
          value={draft.priceFromCents === null ? null : draft.priceFromCents / 100}
          minimum={0}
          digits={2}
          unit={settings.currency}
          onChange={(amount) => onChange({ priceFromCents: centsOf(amount) })}
        />
        <NumberField
          label={t("services.priceTo")}
          error={errors.has("price") ? t("services.priceWrong") : ""}
          value={draft.priceToCents === null ? null : draft.priceToCents / 100}
          minimum={0}
          digits={2}
          unit={settings.currency}
          onChange={(amount) => onChange({ priceToCents: centsOf(amount) })}
        />
      </div>
      <TextField
        label={t("services.field-openingHours")}
        value={draft.openingHours}
        onChange={(openingHours) => onChange({ openingHours })}
        maxLength={300}
      />
    </fieldset>
  );
}

const centsOf = (amount: number | null): number | null => (amount === null ? null : Math.round(amount * 100));
