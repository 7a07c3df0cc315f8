import { type FormEvent, useState } from "react";
import { emptyService, type NewService, type Service } from "../../core/services/service.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import { ServiceCoreFields } from "./service-core-fields.tsx";
import { ServiceMoreFields } from "./service-more-fields.tsx";

interface ServiceDialogProps {
  /** null: a new one. */
  readonly service: Service | null;
  readonly onClose: () => void;
}

/** One service: what matters most first, all else under "more". */
export function ServiceDialog({ service, onClose }: ServiceDialogProps) {
  const { t, settings } = useProject();
  const { act, isActing } = useAct();
  const [draft, setDraft] = useState<NewService>(() => withoutId(service) ?? newFor(settings));
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<NewService>) => setDraft((before) => ({ ...before, ...part }));
  const errors = errorsOf(draft);
  const save = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (errors.size > 0) return focusFirstError(submitted.currentTarget);
    const own = { ...draft, name: draft.name.trim(), provider: draft.provider.trim(), type: draft.type.trim() };
    const groups = draft.usersByGroup.filter(({ group }) => group.trim() !== "");
    const saved = await act("services.save", {
      id: service?.id ?? null,
      service: { ...own, usersByGroup: groups },
    });
    if (saved !== null) onClose();
  };
  const remove = async () => {
    if (service !== null && (await act("services.remove", { id: service.id })) !== null) onClose();
  };
  return (
    <ModalDialog title={t(service === null ? "services.add" : "services.change")} isOpen onClose={onClose} isWide>
      <form className="stack" onSubmit={save} noValidate>
        <ServiceCoreFields draft={draft} onChange={change} errors={isTried ? errors : new Set()} />
        <details>
          <summary>{t("services.more")}</summary>
          <ServiceMoreFields draft={draft} onChange={change} />
        </details>
        <DialogActions>
          {service !== null && (
            <Button kind="quiet" isDisabled={isActing} onPress={() => void remove()}>
              {t("services.remove")}
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

export type ServiceError = "name" | "ages" | "price";

function errorsOf({ name, ages, priceFromCents, priceToCents }: NewService): ReadonlySet<ServiceError> {
  const errors = new Set<ServiceError>();
  if (name.trim() === "") errors.add("name");
  if (ages.toMonths < ages.fromMonths || (ages.toMonths === ages.fromMonths && !ages.pregnancy)) errors.add("ages");
  if (priceFromCents !== null && priceToCents !== null && priceToCents < priceFromCents) errors.add("price");
  return errors;
}

function withoutId(service: Service | null): NewService | null {
  if (service === null) return null;
  const { id: _, ...own } = service;
  return own;
}

/** For the ages of the project. */
function newFor({ ageFrom, ageTo }: { readonly ageFrom: number; readonly ageTo: number }): NewService {
  return { ...emptyService, ages: { pregnancy: false, fromMonths: ageFrom * 12, toMonths: (ageTo + 1) * 12 } };
}
