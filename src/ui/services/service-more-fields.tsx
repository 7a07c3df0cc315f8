import { barriers, serviceLevels } from "../../core/services/barriers.ts";
import { datumStates, legalForms, parentInvolvements, transitions } from "../../core/services/service.ts";
import { sectors } from "../../core/strategy/strategy.ts";
import { useProject } from "../app/project-context.ts";
import { barrierName } from "../gaps/gap-words.ts";
import { CheckList } from "../kit/check-list.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { FigureField } from "./figure-field.tsx";
import { GroupFields } from "./group-fields.tsx";
import type { ServiceFieldsProps } from "./service-core-fields.tsx";
import { levelName, sectorName } from "./service-words.ts";

/** All else that may be known of a service. */
export function ServiceMoreFields({ draft, onChange }: ServiceFieldsProps) {
  const project = useProject();
  const { t, settings } = project;
  const open = { value: "", label: t("services.perhaps") } as const;
  const { yearlyCostCents: cost } = draft;
  return (
    <div className="stack">
      <CheckList
        label={t("services.field-sectors")}
        options={sectors.map((value) => ({ value, label: sectorName(project, value) }))}
        value={draft.sectors}
        onChange={(next) => onChange({ sectors: next })}
      />
      <div className="columns">
        <SelectField
          label={t("services.field-level")}
          options={[open, ...serviceLevels.map((value) => ({ value, label: levelName(project, value) }))]}
          value={draft.level ?? ""}
          onChange={(level) => onChange({ level: level === "" ? null : level })}
        />
        <SelectField
          label={t("services.field-legalForm")}
          options={[open, ...legalForms.map((value) => ({ value, label: t(`services.legalForm-${value}`) }))]}
          value={draft.legalForm ?? ""}
          onChange={(legalForm) => onChange({ legalForm: legalForm === "" ? null : legalForm })}
        />
        <SelectField
          label={t("services.field-parentInvolvement")}
          options={[open, ...parentInvolvements.map((value) => ({ value, label: t(`services.involvement-${value}`) }))]}
          value={draft.parentInvolvement ?? ""}
          onChange={(level) => onChange({ parentInvolvement: level === "" ? null : level })}
        />
        <TextField
          label={t("services.field-targetGroup")}
          value={draft.targetGroup}
          onChange={(targetGroup) => onChange({ targetGroup })}
          maxLength={300}
        />
        <TextField
          label={t("services.field-languages")}
          value={draft.languages}
          onChange={(languages) => onChange({ languages })}
          maxLength={300}
        />
      </div>
      <div className="columns">
        <FigureField
          label={t("services.field-waiting")}
          value={draft.waiting}
          onChange={(waiting) => onChange({ waiting })}
        />
        <FigureField
          label={t("services.field-hoursPerWeek")}
          value={draft.hoursPerWeek}
          digits={1}
          onChange={(hoursPerWeek) => onChange({ hoursPerWeek })}
        />
        <FigureField
          label={t("services.field-staff")}
          value={draft.staff}
          digits={2}
          onChange={(staff) => onChange({ staff })}
        />
        <FigureField
          label={t("services.field-yearlyCost")}
          value={cost.state === "number" ? { state: "number", value: cost.value / 100 } : cost}
          digits={2}
          unit={settings.currency}
          onChange={(next) =>
            onChange({
              yearlyCostCents:
                next.state === "number" ? { state: "number", value: Math.round(next.value * 100) } : next,
            })
          }
        />
      </div>
      <GroupFields value={draft.usersByGroup} onChange={(usersByGroup) => onChange({ usersByGroup })} />
      <div className="columns">
        {(["mandatory", "outreach", "pooledBudget"] as const).map((field) => (
          <SelectField
            key={field}
            label={t(`services.field-${field}`)}
            options={[open, { value: "yes", label: t("services.yes") }, { value: "no", label: t("services.no") }]}
            value={draft[field] === null ? "" : draft[field] ? "yes" : "no"}
            onChange={(next) => onChange({ [field]: next === "" ? null : next === "yes" })}
          />
        ))}
      </div>
      <CheckList
        label={t("services.field-barriers")}
        options={barriers.map((value) => ({ value, label: barrierName(project, value) }))}
        value={draft.barriers}
        onChange={(next) => onChange({ barriers: next })}
      />
      <CheckList
        label={t("services.field-transitions")}
        options={transitions.map((value) => ({ value, label: t(`services.transition-${value}`) }))}
        value={draft.transitions}
        onChange={(next) => onChange({ transitions: next })}
      />
      {(["agreement", "voluntary", "comment"] as const).map((field) => (
        <TextAreaField
          key={field}
          label={t(`services.field-${field}`)}
          value={draft[field]}
          onChange={(text) => onChange({ [field]: text })}
          maxLength={2000}
          rows={2}
        />
      ))}
      <div className="columns">
        {(["assessmentProvider", "assessmentTeam"] as const).map((field) => (
          <SelectField
            key={field}
            label={t(`services.field-${field}`)}
            options={[
              { value: "", label: t("services.notAssessed") },
              ...["1", "2", "3", "4", "5"].map((value) => ({ value, label: value })),
            ]}
            value={draft[field] === null ? "" : `${draft[field]}`}
            onChange={(next) => onChange({ [field]: next === "" ? null : Number(next) })}
          />
        ))}
        <SelectField
          label={t("services.field-datum")}
          options={datumStates.map((value) => ({ value, label: t(`services.datum-${value}`) }))}
          value={draft.datum}
          onChange={(datum) => onChange({ datum })}
        />
        <TextField
          label={t("services.field-source")}
          value={draft.source}
          onChange={(source) => onChange({ source })}
          maxLength={300}
        />
        <TextField
          label={t("services.field-date")}
          type="date"
          value={draft.date}
          onChange={(date) => onChange({ date })}
        />
      </div>
    </div>
  );
}
