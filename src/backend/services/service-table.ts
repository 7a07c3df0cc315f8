import type { Language } from "../../core/project/project-settings.ts";
import { describeAges, priceRange } from "../../core/services/describe-service.ts";
import type { Figure, NewService } from "../../core/services/service.ts";
import { type ServiceField, serviceFields } from "../../core/services/service-fields.ts";
import type { OutTable } from "../../documents/sheets/out-table.ts";
import { type Translate, translator } from "../../texts/translate.ts";
import { codeWords } from "./service-vocabulary.ts";

export type ListedService = NewService & { readonly id: number | null };

interface TableWords {
  readonly title: readonly string[];
  readonly areaNames: ReadonlyMap<string, string>;
}

/** The list in the form in which it can be read again: one line for each service, its number first. */
export function serviceTable(
  services: readonly ListedService[],
  language: Language,
  { title, areaNames }: TableWords,
): OutTable {
  const t = translator(language);
  const codes = codeWords(t);
  const cells = cellsOf(t, codes, areaNames, language);
  return {
    sheetName: t("services.title"),
    title,
    columns: serviceFields.map((field) => {
      const header = t(`services.field-${field}`);
      return { header, width: Math.min(40, Math.max(widthOf(field), header.length + 2)), kind: "text" };
    }),
    rows: services.map((service) => serviceFields.map((field) => cells(service, field))),
    notes: [],
  };
}

const widthOf = (field: ServiceField): number => (field === "name" ? 34 : field === "provider" ? 24 : 12);

function cellsOf(
  t: Translate,
  codes: ReturnType<typeof codeWords>,
  areaNames: ReadonlyMap<string, string>,
  language: Language,
) {
  const written = (value: number) => String(value).replace(".", language === "de" ? "," : ".");
  const figure = (value: Figure): string | number | null => {
    if (value.state === "number") return value.value;
    return value.state === "missing" ? null : t("services.notApplicable");
  };
  const yesOrNo = (value: boolean | null) => (value === null ? null : t(value ? "services.yes" : "services.no"));
  const list = (words: readonly (string | undefined)[]) => words.join("; ");
  return (service: ListedService, field: ServiceField): string | number | null => {
    switch (field) {
      case "row":
        return service.id === null ? null : `S${service.id}`;
      case "sectors":
      case "barriers":
      case "transitions":
        return list(service[field].map((code) => codes[field].get(code)));
      case "level":
      case "legalForm":
      case "parentInvolvement":
      case "datum": {
        const code = service[field];
        return code === null ? null : (codes[field].get(code) ?? null);
      }
      case "ages":
        return agesText(service.ages, t, written);
      case "areas":
        return service.areaCodes.length === 0
          ? t("services.wholeMunicipality")
          : list(service.areaCodes.map((code) => areaNames.get(code) ?? code));
      case "price": {
        const range = priceRange(service);
        if (range === null) return null;
        const [from, to] = range;
        return to === from ? written(from / 100) : `${written(from / 100)}–${written(to / 100)}`;
      }
      case "yearlyCost": {
        const { yearlyCostCents: cost } = service;
        return cost.state === "number" ? cost.value / 100 : figure(cost);
      }
      case "usersByGroup":
        return list(service.usersByGroup.map(({ group, users }) => `${group}: ${figure(users) ?? ""}`));
      case "mandatory":
      case "outreach":
      case "pooledBudget":
        return yesOrNo(service[field]);
      case "capacity":
      case "users":
      case "waiting":
      case "hoursPerWeek":
      case "staff":
        return figure(service[field]);
      default:
        return service[field];
    }
  };
}

function agesText(ages: NewService["ages"], t: Translate, written: (value: number) => string): string {
  const { begins, unit, from, to } = describeAges(ages);
  const first = begins === "pregnancy" ? t("services.pregnancy") : written(from);
  if (to === null) return first;
  return unit === "years" ? `${first}–${written(to)}` : `${first}–${written(to)} ${t("services.months")}`;
}
