import type { NewService } from "../../core/services/service.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/text-field.tsx";
import { FigureField } from "./figure-field.tsx";

type Groups = NewService["usersByGroup"];

interface GroupFieldsProps {
  readonly value: Groups;
  readonly onChange: (groups: Groups) => void;
}

/** Users from groups that are easily missed: as many lines as there are groups. */
export function GroupFields({ value, onChange }: GroupFieldsProps) {
  const { t } = useProject();
  const change = (place: number, part: Partial<Groups[number]>) =>
    onChange(value.map((one, index) => (index === place ? { ...one, ...part } : one)));
  return (
    <fieldset className="stack plain-fieldset">
      <legend>{t("services.field-usersByGroup")}</legend>
      {value.map(({ group, users }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own while they are typed
        <div className="columns" key={place}>
          <TextField
            label={t("services.group")}
            value={group}
            onChange={(next) => change(place, { group: next })}
            maxLength={300}
          />
          <FigureField
            label={t("services.groupUsers")}
            value={users}
            onChange={(next) => change(place, { users: next })}
          />
          <Button isSmall kind="quiet" onPress={() => onChange(value.filter((_, index) => index !== place))}>
            {t("services.removeGroup")}
          </Button>
        </div>
      ))}
      <div className="row">
        <Button isSmall onPress={() => onChange([...value, { group: "", users: { state: "missing" } }])}>
          {t("services.addGroup")}
        </Button>
      </div>
    </fieldset>
  );
}
