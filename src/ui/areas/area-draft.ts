import type { AreaRow } from "../../contract/answers.ts";
import type { CallInput } from "../../contract/contract.ts";
import type { Translate } from "../../texts/translate.ts";

/** An area while it is changed; spellings one per line. */
export interface AreaDraft {
  readonly name: string;
  readonly parentCode: string | null;
  readonly aliases: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly mergedInto: string | null;
}

export type AreaErrors = Readonly<Partial<Record<"name" | "aliases" | "validFrom" | "validTo", string>>>;

export function draftOf(area: AreaRow): AreaDraft {
  const { name, parentCode, validFrom, validTo, mergedInto } = area;
  return { name, parentCode, validFrom, validTo, mergedInto, aliases: area.aliases.join("\n") };
}

export function changeOf(draft: AreaDraft): CallInput<"areas.change">["area"] {
  return {
    ...draft,
    name: draft.name.trim(),
    aliases: aliasesOf(draft),
    validFrom: draft.validFrom.trim(),
    validTo: draft.validTo.trim(),
  };
}

/** What keeps the change from being saved, by field. */
export function errorsOf(t: Translate, draft: AreaDraft, area: AreaRow, areas: readonly AreaRow[]): AreaErrors {
  const { validFrom, validTo } = changeOf(draft);
  const isYear = (text: string) => text === "" || /^\d{4}$/.test(text);
  const taken = aliasesOf(draft)
    .map((alias) => ({ alias, other: areas.find((one) => one.id !== area.id && isKnownAs(one, alias)) }))
    .find(({ other }) => other !== undefined);
  return {
    ...(draft.name.trim() === "" ? { name: t("records.required") } : {}),
    ...(taken ? { aliases: t("records.aliasTaken", { alias: taken.alias, area: taken.other?.name ?? "" }) } : {}),
    ...(isYear(validFrom) ? {} : { validFrom: t("records.yearWrong") }),
    ...(!isYear(validTo)
      ? { validTo: t("records.yearWrong") }
      : validFrom !== "" && validTo !== "" && validTo < validFrom
        ? { validTo: t("records.yearsMustRise") }
        : draft.mergedInto !== null && validTo === ""
          ? { validTo: t("records.mergedNeedsLastYear") }
          : {}),
  };
}

function aliasesOf(draft: AreaDraft): string[] {
  const lines = draft.aliases.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

function isKnownAs(area: AreaRow, spelling: string): boolean {
  const wanted = spelling.toLowerCase();
  return [area.name, area.code, ...area.aliases].some((one) => one.toLowerCase() === wanted);
}
